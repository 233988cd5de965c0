namespace SkillTalent;

/// <summary>How exactly the first day of a provision is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month; its first day is used.</summary>
    Month,

    /// <summary>To the year; 1 January is used.</summary>
    Year,
}

/// <summary>The codes of <see cref="DatePrecision"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<DatePrecision> OfDatePrecision { get; } = new(
        (DatePrecision.Day, "day"),
        (DatePrecision.Month, "month"),
        (DatePrecision.Year, "year"));

    /// <summary>The code used in JSON: <c>day</c>, <c>month</c>, <c>year</c>.</summary>
    public static string ToCode(this DatePrecision precision) => OfDatePrecision[precision];
}
