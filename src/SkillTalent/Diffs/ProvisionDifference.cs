namespace SkillTalent;

/// <summary>One provision that is not the same under two policies. Immutable.</summary>
public sealed class ProvisionDifference
{
    private ProvisionDifference(ProvisionChange change, Provision? before, Provision? after)
    {
        Change = change;
        Before = before;
        After = after;
    }

    /// <summary>What became of it.</summary>
    public ProvisionChange Change { get; }

    /// <summary>The version under the first policy; null where there is none.</summary>
    public Provision? Before { get; }

    /// <summary>The version under the second policy; null where there is none.</summary>
    public Provision? After { get; }

    /// <summary>The provision that withdraws it; null where none does.</summary>
    public Provision? By { get; private init; }

    /// <summary>The id, of the second where it is there.</summary>
    public string Id => (After ?? Before!).Id;

    /// <summary>What people call it.</summary>
    public LocalizedText Title => (After ?? Before!).Title;

    /// <summary>Why the policy that lacks it has nothing of it in force: it ended there, is unconfirmed there; null where its rulebooks say nothing of it.</summary>
    public LocalizedText? Why { get; private init; }

    /// <summary>Amounts that moved; empty where only one policy has it.</summary>
    public IReadOnlyList<AmountMove> Amounts { get; private init; } = [];

    /// <summary>Pathways that came, went or became others; empty where only one policy has it.</summary>
    public IReadOnlyList<PathwayMove> Pathways { get; private init; } = [];

    /// <summary>The conditions, each made from the rule itself, that only the first version has; empty where only one policy has it.</summary>
    public IReadOnlyList<LocalizedText> ConditionsBefore { get; private init; } = [];

    /// <summary>The conditions that only the second version has; empty where only one policy has it.</summary>
    public IReadOnlyList<LocalizedText> ConditionsAfter { get; private init; } = [];

    /// <summary>
    /// What else is another, a phrase each: what is unconfirmed now, whom it is for, when it is claimed, how, to whom and by whom it is paid, what is answered before its
    /// first and after its last day.
    /// Empty where only one policy has it.
    /// </summary>
    public IReadOnlyList<LocalizedText> Others { get; private init; } = [];

    /// <summary>Whether the conditions are other ones, pathways included, and not only the amounts, dates or documents.</summary>
    public bool RuleChanged { get; private init; }

    /// <summary>
    /// Whether it may change an answer: something came or went, or amounts, conditions, what else is told or whether the provision is covered are other ones. Not
    /// so where one rule stands in two sets of rulebooks, with other notes or documents.
    /// </summary>
    public bool ChangesAnswers => Change != ProvisionChange.Replaced || Amounts.Count > 0 || RuleChanged || Others.Count > 0 || Before!.Covers != After!.Covers;

    /// <summary>The documents that make it so: of what took its place, or, where nothing did, its own.</summary>
    public IReadOnlyList<Citation> Documents => (By ?? After ?? Before!).Citations;

    /// <inheritdoc/>
    public override string ToString() => $"{Change.ToCode()}: {Id}";

    /// <summary>One version in the place of another; unconfirmed parts that do not count are in neither.</summary>
    internal static ProvisionDifference Replaced(Provision before, Provision after, PolicyOptions first, PolicyOptions second)
    {
        (CountedRule counted, CountedRule counts) = (CountedRule.Of(before, first), CountedRule.Of(after, second));
        (Provision was, Provision now) = (counted.Rule, counts.Rule);
        IReadOnlyList<PathwayMove> pathways = ProvisionMoves.Pathways(was, now);
        return new ProvisionDifference(ProvisionChange.Replaced, before, after)
        {
            Amounts = ProvisionMoves.Amounts(was, now),
            Pathways = pathways,
            ConditionsBefore = ProvisionMoves.Conditions(was, now),
            ConditionsAfter = ProvisionMoves.Conditions(now, was),
            Others = OtherMoves.Of(counted, counts),
            RuleChanged = pathways.Count > 0 || ProvisionMoves.Differ(was, now),
        };
    }

    /// <summary>What only the second policy has.</summary>
    internal static ProvisionDifference Added(Provision after) => new(ProvisionChange.Added, null, after);

    /// <summary>What only the first policy has.</summary>
    /// <param name="before">The version.</param>
    /// <param name="by">What withdraws it in the second; null: nothing does.</param>
    internal static ProvisionDifference Gone(Provision before, Provision? by) =>
        new(by is null ? ProvisionChange.Removed : ProvisionChange.Withdrawn, before, null) { By = by };

    /// <summary>The same with why the policy that lacks it does.</summary>
    internal ProvisionDifference Because(LocalizedText? why) => new(Change, Before, After) { By = By, Why = why };
}
