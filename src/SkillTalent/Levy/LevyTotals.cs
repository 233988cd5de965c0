using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>Sums over the periods of a ledger up to the end of one of them, in yuan.</summary>
/// <param name="Due">Due before any relief.</param>
/// <param name="Relief">Exempt or reduced.</param>
/// <param name="Offset">Set off by the credit.</param>
/// <param name="Recapture">Paid back after withdrawals.</param>
/// <param name="Credited">Investment that counted: made in a period in which the enterprise was listed.</param>
/// <param name="Withdrawn">Credited investment withdrawn.</param>
/// <param name="Earned">Credit earned.</param>
/// <param name="Reversed">Credit taken away by withdrawals: cancelled + recaptured + residue.</param>
/// <param name="Cancelled">Of it, from unused credit.</param>
/// <param name="Residue">Of it, what no credit was left for: only fen, from rounding.</param>
public sealed record LevyTotals(
    LevyAmounts Due,
    LevyAmounts Relief,
    LevyAmounts Offset,
    LevyAmounts Recapture,
    decimal Credited,
    decimal Withdrawn,
    decimal Earned,
    decimal Reversed,
    decimal Cancelled,
    decimal Residue)
{
    /// <summary>Nothing yet.</summary>
    public static LevyTotals Zero { get; } = new(default, default, default, default, 0, 0, 0, 0, 0, 0);

    /// <summary>What was to be paid.</summary>
    public LevyAmounts Payable => Due - Relief - Offset + Recapture;

    /// <summary>Credit used, net: offsets less what was paid back.</summary>
    public LevyAmounts Used => Offset - Recapture;

    /// <summary>The sum of two.</summary>
    public static LevyTotals operator +(LevyTotals left, LevyTotals right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return new LevyTotals(
            left.Due + right.Due,
            left.Relief + right.Relief,
            left.Offset + right.Offset,
            left.Recapture + right.Recapture,
            left.Credited + right.Credited,
            left.Withdrawn + right.Withdrawn,
            left.Earned + right.Earned,
            left.Reversed + right.Reversed,
            left.Cancelled + right.Cancelled,
            left.Residue + right.Residue);
    }

    /// <summary>The sum of two.</summary>
    public static LevyTotals Add(LevyTotals left, LevyTotals right) => left + right;
}
