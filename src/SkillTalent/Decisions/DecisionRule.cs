using NodaTime;

namespace SkillTalent;

/// <summary>The rule of one decision in one place over a run of days in which nothing about it changes. Immutable.</summary>
internal sealed class DecisionRule
{
    private const int MostKept = 16;

    // Computed from what does not change, by whoever asks first.
    private FactSlots? _slots;
    private CaseDistinction? _cases;
    private IReadOnlyList<Fact>? _guardFacts;
    private IReadOnlyList<Fact>? _toldFacts;
    private (ulong Which, ProvisionSet Set)[] _sets = [];

    /// <summary>The outermost provision: it gives the decision its name, also where none is in force.</summary>
    public required Provision Name { get; init; }

    /// <summary>The first and last day of the run.</summary>
    public required DayInterval Days { get; init; }

    /// <summary>The provisions in force.</summary>
    public required IReadOnlyList<RulePart> Parts
    {
        get;
        init
        {
            field = value;
            InForce = value.Count > 0;
        }
    }

    public required IReadOnlyList<RulePathway> Pathways { get; init; }

    /// <summary>The conditions that hold for every pathway.</summary>
    public Requirement? Throughout { get; init; }

    /// <summary>The whole condition.</summary>
    public required Requirement Root { get; init; }

    /// <summary>The target is held or passed.</summary>
    public Requirement? Held { get; init; }

    public AmountTable? Amount { get; init; }

    /// <summary>Of each row of the amount what whoever gets it meets beside the row's own condition and <see cref="Coverage"/>.</summary>
    public IReadOnlyList<Requirement?> RowWays { get; init; } = [];

    /// <summary>The cut-offs in force, by number.</summary>
    public required IReadOnlyList<CutOff?> CutOffs { get; init; }

    /// <summary>For whom something is in force; null: for everybody, or for nobody where nothing is.</summary>
    public Requirement? Coverage { get; init; }

    /// <summary>Why nothing is in force, for everybody or for those outside <see cref="Coverage"/>; null where something is for all.</summary>
    public Reason? NotInForce { get; init; }

    /// <summary>What <see cref="NotInForce"/> comes to.</summary>
    public Outcome NotInForceOutcome { get; init; }

    /// <summary>The rule as it would be if nothing led away from the rulebook; null where nothing does, or there is no other.</summary>
    public DecisionRule? General { get; init; }

    /// <summary>What to say with every decision of this run.</summary>
    public IReadOnlyList<Reason> Remarks { get; init; } = [];

    /// <summary>The day of the claim where the caller names one.</summary>
    public LocalDate? ClaimedOn { get; init; }

    /// <summary>The age from which people may work; null where no rulebook states one.</summary>
    public WorkingAge? WorkingAge { get; init; }

    /// <summary>The fact of the worker's own occupation, with which members of records are compared; null where no rulebook declares it.</summary>
    public Fact? Occupation { get; init; }

    /// <summary>Whether any provision is in force.</summary>
    public bool InForce { get; private init; }

    /// <summary>What the parts that take part say together.</summary>
    /// <param name="applies">Whether a part takes part in the decision for whomever it is asked about.</param>
    public ProvisionSet ProvisionsOf(Func<RulePart, bool> applies)
    {
        if (Parts.Count > MostKept)
        {
            return new ProvisionSet(Parts.Where(applies).Select(p => p.Provision));
        }

        ulong which = 0;
        for (int i = 0; i < Parts.Count; i++)
        {
            which |= Parts[i].Guard is null || applies(Parts[i]) ? 1UL << i : 0;
        }

        (ulong Which, ProvisionSet Set)[] known = _sets;
        foreach ((ulong other, ProvisionSet set) in known)
        {
            if (other == which)
            {
                return set;
            }
        }

        // Another thread may make the same, or drop what this one adds: it is made again.
        var made = new ProvisionSet(Parts.Where((_, i) => (which & (1UL << i)) != 0).Select(p => p.Provision));
        _sets = known.Length < MostKept ? [.. known, (which, made)] : known;
        return made;
    }

    /// <summary>The facts that a reading of the decision may ask for.</summary>
    public FactSlots Slots => _slots ??= new FactSlots(
        Roots().SelectMany(r => r.Tests()).SelectMany(t => t.Slots).Concat(Amount?.Facts.Select(f => new FactSlot(f, 0)) ?? []));

    /// <summary>The facts by whose values cases are told apart before the whole condition is undetermined.</summary>
    public CaseDistinction Cases => _cases ??= CaseDistinction.Of(Root);

    /// <summary>The facts by which it is told whom the rule, or a part of it, is about.</summary>
    public IReadOnlyList<Fact> GuardFacts => _guardFacts ??= [.. Parts.Select(p => p.Guard).Append(Coverage).OfType<Requirement>().SelectMany(g => g.Facts()).Distinct()];

    /// <summary>The facts of which something may have to be told with an answer, whatever it is.</summary>
    public IReadOnlyList<Fact> ToldFacts => _toldFacts ??= [.. Roots().SelectMany(r => r.ToldFacts()).Concat(GuardFacts.Where(Requirement.IsTold)).Distinct()];

    /// <summary>That the claim is made outside the days on which a provision can be claimed; null where it is not.</summary>
    public Reason? ClosedOn(Provision provision) => ClaimedOn is { } day && provision.Claimed?.Contains(day) == false
        ? new Reason(ReasonCode.ClaimedOutside, ("day", day), ("text", provision.ClaimText!)) : null;

    /// <summary>On which days of the run it is true, and may be.</summary>
    public Timeline Timeline(Subject subject)
    {
        if (!InForce)
        {
            return SkillTalent.Timeline.Never;
        }

        var context = new TimelineContext(subject, CutOffs);
        Timeline root = Cases.Timeline(Root, context);
        if (Coverage is not null && NotInForceOutcome == Outcome.NotCovered)
        {
            // As in Evaluate: where nobody knows whether it is covered, nobody knows what it comes to.
            Timeline covered = TimelineReading.Of(Coverage, context);
            root = root with { Possible = root.Possible.Union(covered.Possible.Intersect(covered.True.Complement())) };
        }

        return root.Within(DaySet.Between(Days.From, Days.To));
    }

    /// <summary>Whether something is in force for a subject, or may be.</summary>
    public bool Covers(FactSet facts) => CoverageOf(facts) != Truth.False;

    /// <summary>What the rule comes to.</summary>
    public Outcome Evaluate(FactSet facts)
    {
        Truth covered = CoverageOf(facts);
        return covered == Truth.False ? NotInForceOutcome : OutcomeOf(covered, Root.Evaluate(facts), facts);
    }

    /// <summary>What the rule comes to where something of it is in force, or may be.</summary>
    /// <param name="covered">Whether it is in force.</param>
    /// <param name="root">Whether its condition is met.</param>
    /// <param name="facts">The subject's facts.</param>
    public Outcome OutcomeOf(Truth covered, Truth root, FactSet facts)
    {
        // Who is not eligible if it is covered at all may yet turn out not to be covered: that is not the same.
        Outcome outcome = Cases.Settled(root, Root, facts).ToOutcome();
        return covered == Truth.Unknown && outcome == Outcome.NotEligible && NotInForceOutcome != Outcome.NotEligible ? Outcome.Undetermined : outcome;
    }

    private Truth CoverageOf(FactSet facts) => !InForce ? Truth.False : Coverage?.Evaluate(facts) ?? Truth.True;

    /// <summary>Every requirement that a reading of the decision may evaluate.</summary>
    public IEnumerable<Requirement> Roots()
    {
        yield return Root;
        if (Coverage is not null)
        {
            yield return Coverage;
        }

        if (Held is not null)
        {
            yield return Held;
        }

        foreach (RulePathway pathway in Pathways)
        {
            yield return pathway.Own;
        }

        foreach (AmountRow row in Amount?.Rows ?? [])
        {
            if (row.When is not null)
            {
                yield return row.When;
            }
        }

        foreach (AmountFactor factor in Amount?.Factors ?? [])
        {
            yield return factor.When;
        }
    }
}
