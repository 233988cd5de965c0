namespace SkillTalent;

/// <summary>The amounts of a benefit: ordered rows, the first that matches counts.</summary>
public sealed class AmountTable
{
    internal AmountTable(AmountPeriod per, IReadOnlyList<AmountRow> rows)
    {
        Per = per;
        Rows = rows;
    }

    /// <summary>What one payment is for.</summary>
    public AmountPeriod Per { get; }

    /// <summary>Whether the office may pay less.</summary>
    public bool IsCeiling { get; internal init; }

    /// <summary>For how long it is paid; null where nobody says.</summary>
    public CalendarPeriod? Term { get; internal init; }

    /// <summary>The rows, highest first.</summary>
    public IReadOnlyList<AmountRow> Rows { get; }

    /// <summary>What the amount is multiplied by; every factor that applies counts.</summary>
    public IReadOnlyList<AmountFactor> Factors { get; internal init; } = [];

    /// <summary>The number of people who share one amount.</summary>
    public Fact? SharedBy { get; internal init; }

    internal AmountTable With(IReadOnlyList<AmountRow> rows, IReadOnlyList<AmountFactor> factors) =>
        new(Per, rows) { IsCeiling = IsCeiling, Term = Term, Factors = factors, SharedBy = SharedBy };
}
