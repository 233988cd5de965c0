namespace SkillTalent.Web.Tests;

/// <summary>The whole program with limits of time that a test can wait for.</summary>
public sealed class ImpatientSite : Site
{
    public const double AnswerSeconds = 4;
    public const double HeaderSeconds = 2;
    public const double GraceSeconds = 2;
    public const double SlowestBytesASecond = 100;

    private protected override string[] Arguments =>
    [
        "--SkillTalent:Limits:AnswerSeconds", "4", "--SkillTalent:Limits:HeaderSeconds", "2",
        "--SkillTalent:Limits:GraceSeconds", "2", "--SkillTalent:Limits:SlowestBytesASecond", "100",
    ];
}
