namespace SkillTalent.Cli.Batch;

/// <summary>One decision before and after an amendment, over all workers.</summary>
internal sealed class ComparedTotal(ComparedDecision first, (string? Unit, int Payments) paid)
{
    private readonly Dictionary<string, ComparedGroup> _levels = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ComparedGroup> _places = new(StringComparer.Ordinal);

    public string Id { get; } = first.Id;

    public LocalizedText Title { get; } = first.Title;

    /// <summary>The unit of its amounts; null where nothing is paid.</summary>
    public string? Unit { get; } = paid.Unit;

    public long EligibleBefore { get; private set; }

    public long EligibleAfter { get; private set; }

    public ComparedGroup All { get; private set; } = first.All with { Winners = 0, Losers = 0, AmountBefore = 0, AmountAfter = 0 };

    /// <summary>By the highest level certified, in the order in which levels were met.</summary>
    public IReadOnlyList<ComparedGroup> ByLevel => [.. _levels.Values];

    public IReadOnlyList<ComparedGroup> ByPlace => [.. _places.Values];

    /// <summary>What the first year of an amount costs, by the term of the rule as it is; null where it is paid once, or nothing is.</summary>
    public decimal? Yearly(decimal amount) => Unit is null or "yuan" ? null : amount * paid.Payments;

    /// <summary>Adds some more workers.</summary>
    public void Add(ComparedDecision part)
    {
        EligibleBefore += part.EligibleBefore;
        EligibleAfter += part.EligibleAfter;
        All = Sum(All, part.All);
        foreach (ComparedGroup level in part.ByLevel)
        {
            _levels[level.Code] = _levels.TryGetValue(level.Code, out ComparedGroup? known) ? Sum(known, level) : level;
        }

        foreach (ComparedGroup place in part.ByPlace)
        {
            _places[place.Code] = _places.TryGetValue(place.Code, out ComparedGroup? known) ? Sum(known, place) : place;
        }
    }

    private static ComparedGroup Sum(ComparedGroup a, ComparedGroup b) => a with
    {
        Winners = a.Winners + b.Winners,
        Losers = a.Losers + b.Losers,
        AmountBefore = a.AmountBefore + b.AmountBefore,
        AmountAfter = a.AmountAfter + b.AmountAfter,
    };
}
