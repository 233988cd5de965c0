using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

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
public static class DatePrecisionExtensions
{
    internal static CodeTable<DatePrecision> Table { get; } = new(
        (DatePrecision.Day, "day"),
        (DatePrecision.Month, "month"),
        (DatePrecision.Year, "year"));

    /// <summary>The code used in JSON: <c>day</c>, <c>month</c>, <c>year</c>.</summary>
    public static string ToCode(this DatePrecision precision) => Table[precision];
}
