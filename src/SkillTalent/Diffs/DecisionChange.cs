namespace SkillTalent;

/// <summary>One decision on a worker under two policies. Immutable.</summary>
public sealed class DecisionChange
{
    internal DecisionChange(Decision? before, Decision? after, ChangeCause? cause, IReadOnlyList<ProvisionDifference> provisions)
    {
        Before = before;
        After = after;
        Cause = cause;
        Provisions = provisions;
    }

    /// <summary>The decision under the first policy; null where it knows none.</summary>
    public Decision? Before { get; }

    /// <summary>The decision under the second policy; null where it knows none.</summary>
    public Decision? After { get; }

    /// <summary>The decision's id, of the second policy where it is there.</summary>
    public string Id => (After ?? Before!).Id;

    /// <summary>Why the answer is another one; null where it is the same under other rules.</summary>
    public ChangeCause? Cause { get; }

    /// <summary>Whether the answer is another one: the outcome, the pathway or the amount.</summary>
    public bool Differs => Cause is not null;

    /// <summary>The provisions behind the decision that are not the same; empty where only time has passed.</summary>
    public IReadOnlyList<ProvisionDifference> Provisions { get; }

    /// <summary>The documents that made the rules other ones.</summary>
    public IReadOnlyList<Citation> Documents => [.. Provisions.SelectMany(p => p.Documents).Distinct()];

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Before?.Outcome.ToCode() ?? "-"} > {After?.Outcome.ToCode() ?? "-"}";

    internal static bool SameAnswer(Decision one, Decision other) =>
        one.Outcome == other.Outcome && one.Pathway?.Id == other.Pathway?.Id && one.Amount == other.Amount;
}
