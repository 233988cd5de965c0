using NodaTime;

namespace SkillTalent;

/// <summary>One part of a benefit: it is paid whole or not at all, and rounded once, to the fen (half a fen away from zero). Immutable.</summary>
/// <param name="Decision">The decision on the day by which the part is judged, with its reasons and documents.</param>
/// <param name="Due">The day on which it is due: the last day of its month or year; of what is paid once, the first day of the entitlement.</param>
/// <param name="From">The first day that it is for.</param>
/// <param name="To">The last day that it is for.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Amount">The amount in yuan; null where it is open or not met.</param>
/// <param name="Least">The least it may come to; null where nobody knows.</param>
/// <param name="Most">The most it may come to; null where nobody knows.</param>
/// <param name="Reasons">Why it is not due, or not whole; empty where it is due in full.</param>
public sealed record Payment(
    Decision Decision,
    LocalDate Due,
    LocalDate From,
    LocalDate To,
    PaymentStatus Status,
    decimal? Amount,
    decimal? Least,
    decimal? Most,
    IReadOnlyList<Reason> Reasons)
{
    /// <summary>The id of the decision.</summary>
    public string Provision => Decision.Id;

    /// <summary>To whom it is paid; null where the document does not say.</summary>
    public Payee? Payee => Terms?.Payee;

    /// <summary>Out of whose purse, and what each bears in per cent; empty where the document does not say.</summary>
    public IReadOnlyList<FunderShare> Funders => Terms?.Funders ?? [];

    /// <summary>The day on which it was drawn, of a part that was.</summary>
    internal LocalDate? DrawnOn { get; init; }

    /// <summary>Which instalment it is, counted from 0; two may fall due on one day.</summary>
    internal int Number { get; init; }

    private PaymentTerms? Terms => Decision.Rule.Amount?.Paid;

    /// <summary>The same where it may have been drawn on a day: nobody knows whether anything is left to pay.</summary>
    internal Payment PerhapsDrawn(LocalDate day) => Status is not (PaymentStatus.Due or PaymentStatus.Open) ? this : this with
    {
        Status = PaymentStatus.Open,
        Amount = null,
        Least = Least is { } least ? Math.Min(least, 0) : null,
        Reasons = [.. Reasons, new Reason(ReasonCode.PaymentMayBeDrawn, ("day", day))],
    };

    /// <summary>The reasons as one sentence; empty where there is none.</summary>
    public string ReasonText(Language language) => Messages.Sentence(Reasons, language);
}
