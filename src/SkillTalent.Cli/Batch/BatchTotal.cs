namespace SkillTalent.Cli.Batch;

/// <summary>The counts of one decision over all workers.</summary>
internal sealed class BatchTotal(BulkDecision decision)
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;
    private const int DaysOfMonth = 30;

    public string Id { get; } = decision.Id;

    public string Provision { get; } = decision.ProvisionId;

    public string? Target { get; } = decision.Target;

    public LocalizedText Title { get; } = decision.Title;

    public string? Unit { get; } = decision.Unit;

    public long Eligible { get; private set; }

    public long NotEligible { get; private set; }

    public long Undetermined { get; private set; }

    public long NotCovered { get; private set; }

    /// <summary>Eligible workers whose amount an unknown fact leaves open; they are not in the sum.</summary>
    public long OpenAmounts { get; private set; }

    /// <summary>The sum of one payment to each.</summary>
    public decimal Amount { get; private set; }

    /// <summary>How many payments there are in its first year; 1 of what is paid once.</summary>
    public int Payments { get; } = PaymentsOf(decision);

    /// <summary>What its first year costs; null where it is paid once, or nothing is.</summary>
    public decimal? Yearly => Unit is null or "yuan" ? null : Amount * Payments;

    /// <summary>The limits over several people that speak of it; the amount stands before them.</summary>
    public IReadOnlyList<LocalizedText> Limits { get; init; } = [];

    /// <summary>What those limits leave of a year of it, or of it once, in yuan, and how many grants are open, of who is undetermined among them; null where nobody asks.</summary>
    public (decimal Amount, long Open)? Limited { get; set; }

    /// <summary>How many payments there are in the first year, or in the term where that is shorter; a period that is begun counts.</summary>
    public static int PaymentsOf(BulkDecision decision)
    {
        int period = decision.Unit switch { "yuan/month" => 1, "yuan/quarter" => MonthsOfQuarter, _ => MonthsOfYear };
        int paid = decision.Term is { } term ? Math.Min(MonthsOfYear, term.Months + ((term.Days + DaysOfMonth - 1) / DaysOfMonth)) : MonthsOfYear;
        return (paid + period - 1) / period;
    }

    /// <summary>Adds the counts of some more workers.</summary>
    public void Add(BulkDecision part)
    {
        Eligible += part.Eligible;
        NotEligible += part.NotEligible;
        Undetermined += part.Undetermined;
        NotCovered += part.NotCovered;
        OpenAmounts += part.WithOpenAmount;
        Amount += part.Amount;
    }
}
