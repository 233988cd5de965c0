namespace SkillTalent.Web.Tests;

/// <summary>The whole program, which answers one request at a time while another waits, and lets whoever is refused wait for long.</summary>
public sealed class CautiousSite : Site
{
    public const double RefusalSeconds = 2;

    private protected override string[] Arguments =>
        ["--SkillTalent:Limits:RefusalSeconds", "2", "--SkillTalent:Limits:AtOnce", "1", "--SkillTalent:Limits:Waiting", "1"];
}
