namespace SkillTalent;

/// <summary>How long the filing periods of a ledger are (纳税期限).</summary>
public enum LevyPeriodLength
{
    /// <summary>A calendar month (按月).</summary>
    Month,

    /// <summary>A calendar quarter (按季).</summary>
    Quarter,

    /// <summary>A calendar year (按年): for a yearly view of the ledger.</summary>
    Year,
}

/// <summary>The codes of <see cref="LevyPeriodLength"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<LevyPeriodLength> OfLevyPeriodLength { get; } = new(
        (LevyPeriodLength.Month, "month"),
        (LevyPeriodLength.Quarter, "quarter"),
        (LevyPeriodLength.Year, "year"));

    /// <summary>The code under which the rulebook keeps what depends on the length: <c>month</c>, <c>quarter</c>, <c>year</c>.</summary>
    public static string ToCode(this LevyPeriodLength length) => OfLevyPeriodLength[length];
}
