namespace SkillTalent;

/// <summary>What is known of the conditions of an occupation's own national standard, and what is encoded of them.</summary>
public enum OccupationConditions
{
    /// <summary>They differ from the general ones, and are encoded for every level that the standard has.</summary>
    Encoded,

    /// <summary>They differ, and are encoded for some levels; for the others the answer is not-covered.</summary>
    Partly,

    /// <summary>They are known to differ and were not read: the answer is not-covered, the general one is advice.</summary>
    Deviating,

    /// <summary>They were read, and are the general ones.</summary>
    General,

    /// <summary>There is a standard, whose conditions were not read: the general answer, with a warning where they might differ.</summary>
    Unread,

    /// <summary>No standard of its own is known here.</summary>
    Unknown,
}

/// <summary>The codes of <see cref="OccupationConditions"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<OccupationConditions> OfOccupationConditions { get; } = new(
        (OccupationConditions.Encoded, "encoded", "已编入", "encoded"),
        (OccupationConditions.Partly, "partly", "部分编入，其余不在范围内", "encoded in part, the rest is not covered"),
        (OccupationConditions.Deviating, "deviating", "已知不同，未编入，不在范围内", "known to differ, not covered"),
        (OccupationConditions.General, "general", "与一般条件相同", "the general conditions"),
        (OccupationConditions.Unread, "unread", "另有标准，条件未读到", "a standard of its own, not read"),
        (OccupationConditions.Unknown, "unknown", "未见标准", "no standard seen"));

    /// <summary>The code used in JSON: <c>encoded</c>, <c>partly</c>, <c>deviating</c>, <c>general</c>, <c>unread</c>, <c>unknown</c>.</summary>
    public static string ToCode(this OccupationConditions conditions) => OfOccupationConditions[conditions];

    /// <summary>What people call it.</summary>
    public static LocalizedText ToLabel(this OccupationConditions conditions) => OfOccupationConditions.Label(conditions);
}
