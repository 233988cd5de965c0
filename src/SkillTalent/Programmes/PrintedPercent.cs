using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>A percentage as a source prints it, rounded to a stated number of decimal places.</summary>
public readonly record struct PrintedPercent
{
    /// <summary>The most decimal places that can be stated.</summary>
    public const int MostDecimals = 6;

    /// <summary>Creates a percentage.</summary>
    /// <param name="value">The percentage, 0 to 1,000,000; 141 % is 141.</param>
    /// <param name="decimals">The decimal places that it is printed to, 0 to 6. 141 and 141.0 are not the same statement.</param>
    /// <exception cref="ArgumentOutOfRangeException">Out of range, or more decimal places than stated.</exception>
    public PrintedPercent(decimal value, int decimals = 0)
    {
        Guard.Against.OutOfRange(value, nameof(value), 0, 1_000_000m);
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, MostDecimals);
        if (decimal.Round(value, decimals) != value)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "more decimal places than stated");
        }

        Value = value;
        Decimals = decimals;
    }

    /// <summary>The percentage.</summary>
    public decimal Value { get; }

    /// <summary>The decimal places that it is printed to.</summary>
    public int Decimals { get; }

    /// <summary>The percentage as a ratio: 141 % is 1.41.</summary>
    public decimal Ratio => Value / 100m;
}
