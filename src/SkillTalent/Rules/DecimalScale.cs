namespace SkillTalent;

/// <summary>Powers of ten between the fixed scale of a record's number and that of a fact.</summary>
internal static class DecimalScale
{
    public const int MostDecimals = 4;

    private static readonly long[] Divisors = [10_000, 1_000, 100, 10, 1];
    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000];

    /// <summary>What divides a number in ten-thousandths to give a number of so many decimals.</summary>
    public static long Per(int decimals) => Divisors[decimals];

    public static long Power(int decimals) => Powers[decimals];
}
