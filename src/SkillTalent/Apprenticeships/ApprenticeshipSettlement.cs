using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>
/// What is prepaid for an apprentice class, what is due in the end, and what is still to be paid or goes back.
/// Prepayment + balance = total, to the fen.
/// </summary>
public sealed class ApprenticeshipSettlement
{
    private ApprenticeshipSettlement(
        ApprenticeClass apprentices, ApprenticeshipTerms terms, IReadOnlyList<ApprenticeshipRate> rates, decimal prepayShare, IReadOnlyList<Reason> findings)
    {
        Class = apprentices;
        Terms = terms;
        Rate = rates is [var innermost, ..] ? innermost : null;
        PrepayShare = prepayShare;
        Findings = findings;
        OuterRates = Array.AsReadOnly([.. rates.Skip(1)]);
        Basis = new[] { Rate?.Basis, terms.Basis }.Min();
        Citations = Array.AsReadOnly([.. (Rate?.Citations ?? []).Concat(terms.Citations).Distinct()]);
    }

    /// <summary>The class.</summary>
    public ApprenticeClass Class { get; }

    /// <summary>The terms that it was settled under.</summary>
    public ApprenticeshipTerms Terms { get; }

    /// <summary>The rate used; null where none is published for the class, and then there are no amounts.</summary>
    internal ApprenticeshipRate? Rate { get; }

    /// <summary>The rate for a person and year, in yuan; null where the place states none for them.</summary>
    public decimal? YuanPerYear => Rate?.Yuan;

    /// <summary>What outer places publish for such a class, from the inside out; it stands beside the rate used and does not change it.</summary>
    public IReadOnlyList<ApprenticeshipRate> OuterRates { get; }

    /// <summary>The share prepaid that was used, 0 to 1.</summary>
    public decimal PrepayShare { get; }

    /// <summary>Heads planned x rate x years that count x share, in yuan, cut to the fen.</summary>
    public decimal? Prepayment { get; private init; }

    /// <summary>Heads that finished x rate x years, in yuan, cut to the fen.</summary>
    public decimal? Total { get; private init; }

    /// <summary>Total less prepayment, in yuan. Negative: to be returned, and <see cref="Findings"/> then says <see cref="FindingCode.ClawBack"/>.</summary>
    public decimal? Balance => Total - Prepayment;

    /// <summary>Whether the amounts are exact, the most or the least, as the rate is; exact where there is none.</summary>
    public ValueBound Bound => Rate?.Bound ?? ValueBound.Exact;

    /// <summary>Where the class departs from the terms, and whether money goes back; empty if neither. The amounts are those of the class as it is.</summary>
    public IReadOnlyList<Reason> Findings { get; }

    /// <summary>The weakest basis of what was used; null where nothing was.</summary>
    public Basis? Basis { get; }

    /// <summary>The documents of what was used.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Settles a class.</summary>
    /// <param name="apprentices">The class.</param>
    /// <param name="terms">The terms of its place.</param>
    /// <param name="prepayShare">The share that was or will be prepaid, 0 to 1; null: the greatest that the terms allow.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static ApprenticeshipSettlement Compute(ApprenticeClass apprentices, ApprenticeshipTerms terms, decimal? prepayShare = null)
    {
        Guard.Against.Null(apprentices);
        Guard.Against.Null(terms);
        ArgumentOutOfRangeException.ThrowIfNegative(prepayShare ?? 0m, nameof(prepayShare));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prepayShare ?? 0m, 1m, nameof(prepayShare));

        IReadOnlyList<ApprenticeshipRate> rates = terms.RatesFor(apprentices.Kind, apprentices.Goal);
        ApprenticeshipRate? rate = rates is [var innermost, ..] ? innermost : null;
        decimal share = prepayShare ?? terms.PrepayShare ?? 0m;
        List<Reason> findings = ApprenticeshipChecks.Run(apprentices, terms, rate, prepayShare);
        if (rate is null)
        {
            return new ApprenticeshipSettlement(apprentices, terms, rates, share, findings.AsReadOnly());
        }

        decimal prepaidYears = Math.Min(apprentices.Years, terms.PrepayYears ?? apprentices.Years);
        decimal prepayment = CutToFen(apprentices.Planned * rate.Yuan * prepaidYears * share);
        decimal total = CutToFen(apprentices.Finished * rate.Yuan * apprentices.Years);
        if (total < prepayment)
        {
            findings.Add(new Reason(FindingCode.ClawBack, ("prepayment", prepayment), ("total", total), ("yuan", prepayment - total)));
        }

        return new ApprenticeshipSettlement(apprentices, terms, rates, share, findings.AsReadOnly()) { Prepayment = prepayment, Total = total };
    }

    // Cut and not rounded: a share is "at most" and a rate may be a ceiling, and neither may be exceeded by a fraction of a fen.
    private static decimal CutToFen(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.ToZero);
}
