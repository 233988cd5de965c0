namespace SkillTalent;

/// <summary>The kinds of allowance that a level-linked pay agreement may name, in the order in which pay is made up.</summary>
public enum AllowanceKind
{
    /// <summary>For the level held (职业资格(技能)等级津贴).</summary>
    Level,

    /// <summary>For training apprentices (带徒津贴).</summary>
    Mentoring,

    /// <summary>For winning in a contest (竞赛获奖津贴).</summary>
    Contest,

    /// <summary>For honours (表彰荣誉津贴).</summary>
    Honours,

    /// <summary>For years of service (工龄津贴).</summary>
    Seniority,
}

/// <summary>The codes and labels of <see cref="AllowanceKind"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<AllowanceKind> OfAllowanceKind { get; } = new(
        (AllowanceKind.Level, "level", "职业资格（技能）等级津贴", "level allowance"),
        (AllowanceKind.Mentoring, "mentoring", "带徒津贴", "mentoring allowance"),
        (AllowanceKind.Contest, "contest", "竞赛获奖津贴", "contest allowance"),
        (AllowanceKind.Honours, "honours", "表彰荣誉津贴", "honours allowance"),
        (AllowanceKind.Seniority, "seniority", "工龄津贴", "seniority allowance"));

    /// <summary>The code used in JSON: <c>level</c>, <c>mentoring</c>, <c>contest</c>, <c>honours</c>, <c>seniority</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this AllowanceKind kind) => OfAllowanceKind[kind];

    /// <summary>What people call it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this AllowanceKind kind) => OfAllowanceKind.Label(kind);
}
