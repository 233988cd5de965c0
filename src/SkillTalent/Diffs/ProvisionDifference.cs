namespace SkillTalent;

/// <summary>One provision that is not the same under two policies. Immutable.</summary>
public sealed class ProvisionDifference
{
    internal ProvisionDifference(ProvisionChange change, Provision? before, Provision? after, Provision? by = null)
    {
        Change = change;
        Before = before;
        After = after;
        By = by;
        if (before is not null && after is not null)
        {
            Amounts = ProvisionMoves.Amounts(before, after);
            Pathways = ProvisionMoves.Pathways(before, after);
            ConditionsBefore = ProvisionMoves.Conditions(before, after);
            ConditionsAfter = ProvisionMoves.Conditions(after, before);
            RuleChanged = Pathways.Count > 0 || ProvisionMoves.Differ(before, after);
        }
    }

    /// <summary>What became of it.</summary>
    public ProvisionChange Change { get; }

    /// <summary>The version under the first policy; null where there is none.</summary>
    public Provision? Before { get; }

    /// <summary>The version under the second policy; null where there is none.</summary>
    public Provision? After { get; }

    /// <summary>The provision that withdraws it; null where none does.</summary>
    public Provision? By { get; }

    /// <summary>The id, of the second where it is there.</summary>
    public string Id => (After ?? Before!).Id;

    /// <summary>What people call it.</summary>
    public LocalizedText Title => (After ?? Before!).Title;

    /// <summary>Amounts that moved; empty where only one policy has it.</summary>
    public IReadOnlyList<AmountMove> Amounts { get; } = [];

    /// <summary>Pathways that came, went or became others; empty where only one policy has it.</summary>
    public IReadOnlyList<PathwayMove> Pathways { get; } = [];

    /// <summary>The conditions, each made from the rule itself, that only the first version has; empty where only one policy has it.</summary>
    public IReadOnlyList<LocalizedText> ConditionsBefore { get; } = [];

    /// <summary>The conditions that only the second version has; empty where only one policy has it.</summary>
    public IReadOnlyList<LocalizedText> ConditionsAfter { get; } = [];

    /// <summary>Whether the conditions are other ones, pathways included, and not only the amounts, dates or documents.</summary>
    public bool RuleChanged { get; }

    /// <summary>
    /// Whether it may change an answer: something came or went, or amounts, conditions or whether the provision is covered are other ones. Not so where one rule
    /// stands in two sets of rulebooks, with other notes or documents.
    /// </summary>
    public bool ChangesAnswers => Change != ProvisionChange.Replaced || Amounts.Count > 0 || RuleChanged || Before!.Covers != After!.Covers;

    /// <summary>The documents that make it so: of what took its place, or, where nothing did, its own.</summary>
    public IReadOnlyList<Citation> Documents => (By ?? After ?? Before!).Citations;

    /// <inheritdoc/>
    public override string ToString() => $"{Change.ToCode()}: {Id}";
}
