namespace SkillTalent.Web.Tests;

/// <summary>The whole program as people run it, whose log nobody keeps.</summary>
public sealed class QuietSite : Site
{
    private protected override bool KeepsLog => false;

    private protected override string[] Arguments => [];
}
