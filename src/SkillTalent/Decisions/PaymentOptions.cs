using NodaTime;

namespace SkillTalent;

/// <summary>
/// What the documents leave open about payment in time: choices of the caller, never of a rulebook. None of the defaults pays more than
/// another choice would. One thing is no choice yet: a part has the amount of its last entitled day, so that a promotion within a year raises
/// the whole year.
/// </summary>
public sealed record PaymentOptions
{
    /// <summary>From which day the parts are counted.</summary>
    public PaymentStart Start { get; init; }

    /// <summary>What a month or year comes to on some of whose days the conditions do not hold: nothing by default.</summary>
    public Proration Proration { get; init; }

    /// <summary>
    /// Whether a term is used up by what was drawn alone, so that a month that is not paid does not count; by default it runs from the first
    /// part on, paid or not, as does every term that has days beside whole months.
    /// </summary>
    public bool TermCountsDrawn { get; init; }

    /// <summary>Months of the term that were drawn before the first part, at least 0: under another office, or before the rule is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MonthsDrawn
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Parts that are due by this day were drawn and are not added up; null: only what the worker's claims tell was drawn.</summary>
    public LocalDate? DrawnThrough { get; init; }

    /// <summary>
    /// Figures on which a limit of one person depends, such as the price of a home, by their ids in the rulebooks. One that is not stated here is
    /// the worker's own number fact of that id, where there is one; else what the limit leaves is open.
    /// </summary>
    public IReadOnlyDictionary<string, decimal> Figures
    {
        get;
        init => field = new Dictionary<string, decimal>(value, StringComparer.Ordinal).AsReadOnly();
    }
    = new Dictionary<string, decimal>(StringComparer.Ordinal).AsReadOnly();

    internal static PaymentOptions Default { get; } = new();
}
