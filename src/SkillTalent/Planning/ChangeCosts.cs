using System.Collections.Frozen;

namespace SkillTalent;

/// <summary>
/// What changes cost, so that sets of changes can be ranked. The unit is the caller's; the default reads as months of effort. These are
/// preferences and no policy.
/// </summary>
public sealed record ChangeCosts
{
    private readonly FrozenDictionary<string, decimal> _facts = FrozenDictionary<string, decimal>.Empty;
    private readonly FrozenSet<string> _excluded = [];

    /// <summary>The defaults.</summary>
    public static ChangeCosts Default { get; } = new();

    /// <summary>Waiting, for each month begun.</summary>
    public decimal Month { get; init; } = 1;

    /// <summary>A skill certificate.</summary>
    public decimal Certificate { get; init; } = 6;

    /// <summary>A professional title.</summary>
    public decimal Title { get; init; } = 12;

    /// <summary>A diploma.</summary>
    public decimal Diploma { get; init; } = 36;

    /// <summary>Taking up studies.</summary>
    public decimal Enrolment { get; init; } = 12;

    /// <summary>An honour.</summary>
    public decimal Honour { get; init; } = 60;

    /// <summary>A place in a contest.</summary>
    public decimal Contest { get; init; } = 24;

    /// <summary>A benefit that is paid.</summary>
    public decimal Claim { get; init; } = 3;

    /// <summary>Taking up work.</summary>
    public decimal Work { get; init; } = 3;

    /// <summary>Another post or employer.</summary>
    public decimal Post { get; init; } = 6;

    /// <summary>Any other change of state.</summary>
    public decimal State { get; init; } = 6;

    /// <summary>Costs of changes that speak of one fact, by its id, in place of the cost of their kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A cost is below zero.</exception>
    public IReadOnlyDictionary<string, decimal> Facts
    {
        get => _facts;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (decimal cost in value.Values)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(cost, nameof(value));
            }

            _facts = value.ToFrozenDictionary(StringComparer.Ordinal);
        }
    }

    /// <summary>Ids of facts of which no change is proposed.</summary>
    public IReadOnlySet<string> Excluded
    {
        get => _excluded;
        init => _excluded = (value ?? throw new ArgumentNullException(nameof(value))).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The cost of one change.</summary>
    /// <exception cref="InvalidOperationException">The cost of the kind is below zero.</exception>
    public decimal Of(ChangeKind kind, Fact? fact)
    {
        decimal cost = fact is not null && _facts.TryGetValue(fact.Id, out decimal own) ? own : OfKind(kind);
        return cost >= 0 ? cost : throw new InvalidOperationException($"A change of the kind {kind} costs less than nothing.");
    }

    private decimal OfKind(ChangeKind kind) => kind switch
    {
        ChangeKind.Certificate => Certificate,
        ChangeKind.Title => Title,
        ChangeKind.Diploma => Diploma,
        ChangeKind.Enrolment => Enrolment,
        ChangeKind.Honour => Honour,
        ChangeKind.Contest => Contest,
        ChangeKind.Claim => Claim,
        ChangeKind.Work => Work,
        ChangeKind.Post => Post,
        ChangeKind.Wait => Month,
        _ => State,
    };
}
