using Ardalis.GuardClauses;

namespace SkillTalent;

/// <summary>
/// What a place pays for apprentice classes, and under which terms, on a day. A null member is not published, and not checked.
/// </summary>
/// <remarks>Built from the parameters of the rulebooks in force; nothing here knows a place or an amount.</remarks>
public sealed class ApprenticeshipTerms
{
    /// <summary>Creates the terms.</summary>
    /// <param name="rates">The rates, those of the innermost place first; of each place at most one for each kind and goal.</param>
    /// <param name="basis">How well the terms beside the rates are attested: the weakest of those given; null where there are none.</param>
    /// <param name="citations">The documents of the terms beside the rates; may be empty.</param>
    /// <exception cref="ArgumentException">One place has two rates for one kind and goal.</exception>
    internal ApprenticeshipTerms(IEnumerable<ApprenticeshipRate> rates, Basis? basis, IEnumerable<Citation> citations)
    {
        Guard.Against.Null(rates);
        Guard.Against.Null(citations);
        Rates = Array.AsReadOnly([.. rates]);
        Basis = basis;
        Citations = Array.AsReadOnly([.. citations]);
        if (Rates.DistinctBy(r => (r.Place, r.Kind, r.Goal)).Count() != Rates.Count)
        {
            throw new ArgumentException("two rates for one kind and goal", nameof(rates));
        }
    }

    /// <summary>The rates, those of the innermost place first.</summary>
    internal IReadOnlyList<ApprenticeshipRate> Rates { get; }

    /// <summary>How well the terms beside the rates are attested; null where there are none.</summary>
    public Basis? Basis { get; }

    /// <summary>The documents of the terms beside the rates.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>What else is to know of the settlement, with its document; it changes no amount.</summary>
    public IReadOnlyList<LocalizedText> Advice { get; init => field = Array.AsReadOnly([.. value]); } = [];

    /// <summary>The levels that a class may aim at; null: not checked.</summary>
    public IReadOnlyList<SkillLevel>? Goals { get; init => field = value is null ? null : Array.AsReadOnly([.. value]); }

    /// <summary>The least length of a class in years.</summary>
    public decimal? LeastYears { get; init; }

    /// <summary>The usual greatest length of a class in years; a longer one is pointed out.</summary>
    public decimal? UsualYears { get; init; }

    /// <summary>The greatest length of a class in years.</summary>
    public decimal? MostYears { get; init; }

    /// <summary>The least length of the apprentices' labour contract in years.</summary>
    public decimal? LeastContractYears { get; init; }

    /// <summary>The greatest share that is prepaid, 0 to 1, which is also the one used unless another is asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of range.</exception>
    public decimal? PrepayShare
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0m, nameof(value));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 0m, 1m, nameof(value));
            field = value;
        }
    }

    /// <summary>Of how many years' subsidy the share is taken, above 0; null: of the whole term's. A shorter class counts as long as it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public decimal? PrepayYears
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1m, nameof(value));
            field = value;
        }
    }

    /// <summary>
    /// What each place pays for a kind and goal, the innermost place first: its rate is the one that counts, the others stand beside it. Of several
    /// of one place it is the one that names both, else the one for the kind, else the one for the goal, else the one for all.
    /// </summary>
    /// <returns>Empty where none is published.</returns>
    internal IReadOnlyList<ApprenticeshipRate> RatesFor(ApprenticeKind kind, SkillLevel goal)
    {
        Guard.Against.Null(goal);
        return Array.AsReadOnly([.. Rates
            .Where(r => r.IsFor(kind, goal))
            .GroupBy(r => r.Place, StringComparer.Ordinal)
            .Select(ofPlace => ofPlace.MaxBy(r => (r.Kind is not null, r.Goal is not null))!)]);
    }
}
