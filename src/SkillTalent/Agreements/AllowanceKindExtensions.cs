using SkillTalent.Rules;

namespace SkillTalent.Agreements;

/// <summary>The codes and labels of <see cref="AllowanceKind"/>.</summary>
public static class AllowanceKindExtensions
{
    /// <summary>The code used in JSON: <c>level</c>, <c>mentoring</c>, <c>contest</c>, <c>honours</c>, <c>seniority</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this AllowanceKind kind) => kind switch
    {
        AllowanceKind.Level => "level",
        AllowanceKind.Mentoring => "mentoring",
        AllowanceKind.Contest => "contest",
        AllowanceKind.Honours => "honours",
        AllowanceKind.Seniority => "seniority",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What people call it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this AllowanceKind kind) => kind switch
    {
        AllowanceKind.Level => new LocalizedText("职业资格（技能）等级津贴", "level allowance"),
        AllowanceKind.Mentoring => new LocalizedText("带徒津贴", "mentoring allowance"),
        AllowanceKind.Contest => new LocalizedText("竞赛获奖津贴", "contest allowance"),
        AllowanceKind.Honours => new LocalizedText("表彰荣誉津贴", "honours allowance"),
        AllowanceKind.Seniority => new LocalizedText("工龄津贴", "seniority allowance"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
