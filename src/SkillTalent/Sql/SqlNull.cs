namespace SkillTalent;

/// <summary>What NULL means in a column of facts.</summary>
public enum SqlNull
{
    /// <summary>The fact is absent: unknown, or what its rulebook assumes of one that nobody states. As an empty cell of a CSV file.</summary>
    Absent,

    /// <summary>It is unknown, whatever the rulebook would assume.</summary>
    Unknown,

    /// <summary>It is known that there is none: what a left join without a record gives.</summary>
    Never,
}

/// <summary>The codes and labels of <see cref="SqlNull"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<SqlNull> OfSqlNull { get; } = new(
        (SqlNull.Absent, "absent", "未填", "absent"),
        (SqlNull.Unknown, "unknown", "未知", "unknown"),
        (SqlNull.Never, "never", "没有", "never"));

    /// <summary>The code used in JSON: <c>absent</c>, <c>unknown</c>, <c>never</c>.</summary>
    public static string ToCode(this SqlNull meaning) => OfSqlNull[meaning];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this SqlNull meaning) => OfSqlNull.Label(meaning);
}
