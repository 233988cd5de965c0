namespace SkillTalent;

/// <summary>
/// A node of a rule: a test of a fact, or a combination of nodes. The family is closed (all, any, not, test); whatever the library says of a
/// rule is a reading of it, <see cref="IReading{T}"/>. Immutable.
/// </summary>
internal abstract class Requirement
{
    // Computed from what does not change, by whoever asks first.
    private FactTest[]? _tests;
    private Fact[]? _facts;
    private Fact[]? _told;

    /// <summary>How well this node is attested; null: as the rule it stands in.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Documents of this node alone.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public virtual IReadOnlyList<Requirement> Children => [];

    /// <summary>Reads the node, its parts first.</summary>
    public abstract T Fold<T>(IReading<T> reading);

    /// <summary>Reads the node, its parts first; what stands in several places, as a guard of many pathways does, is read once.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="known">What was read before by the same reading, by its node.</param>
    public T FoldOnce<T>(IReading<T> reading, Dictionary<Requirement, T> known)
    {
        if (Children.Count == 0)
        {
            return Fold(reading);
        }

        if (!known.TryGetValue(this, out T? read))
        {
            var parts = new T[Children.Count];
            for (int i = 0; i < parts.Length; i++)
            {
                parts[i] = Children[i].FoldOnce(reading, known);
            }

            read = Join(reading, parts);
            known.Add(this, read);
        }

        return read;
    }

    /// <summary>The same node over other children; tests return themselves.</summary>
    public virtual Requirement WithChildren(IReadOnlyList<Requirement> children) => this;

    /// <summary>Every test below, in order.</summary>
    public IReadOnlyList<FactTest> Tests() => _tests ??= MakeTests();

    /// <summary>The facts of those tests, each once; of a test with a second fact the first.</summary>
    public IReadOnlyList<Fact> Facts() => _facts ??= [.. Tests().Select(t => t.Fact).Distinct()];

    /// <summary>Of those facts the ones of which something may have to be told with an answer, whatever it is.</summary>
    public IReadOnlyList<Fact> ToldFacts() => _told ??= [.. Facts().Where(IsTold)];

    /// <summary>Whether a fact may be computed, counted or named otherwise than whoever states it expects: retirement, work, an occupation.</summary>
    public static bool IsTold(Fact fact) => fact.Source is RetirementSource or WorkedSource || fact.Domain?.Occupations is not null;

    /// <summary>
    /// Every test below, and whether the rule gains when it is true: whether it stands under an even number of "not". What a change of a fact
    /// can do to the rule is seen from these alone, since "all" and "any" never lose when a part becomes true.
    /// </summary>
    /// <param name="wanted">Whether whoever asks gains when this node is true.</param>
    public virtual IEnumerable<(FactTest Test, bool Wanted)> SignedTests(bool wanted = true) =>
        this is FactTest test ? [(test, wanted)] : Children.SelectMany(c => c.SignedTests(wanted));

    /// <summary>
    /// The rule without its unconfirmed nodes: such a conjunct leaves its <c>all</c>, such an alternative its <c>any</c>. Null where the whole
    /// node is unconfirmed, or all that an <c>all</c> or <c>not</c> is made of. Without alternatives an <c>any</c> is no way; under a <c>not</c>, where that
    /// would be a way for everybody, it is left out as well.
    /// </summary>
    public Requirement? WithoutUnconfirmed(ICollection<Requirement> leftOut) => WithoutUnconfirmed(leftOut, negated: false);

    private Requirement? WithoutUnconfirmed(ICollection<Requirement> leftOut, bool negated)
    {
        if (Basis == SkillTalent.Basis.Unconfirmed)
        {
            leftOut.Add(this);
            return null;
        }

        if (Children.Count == 0)
        {
            return this;
        }

        var kept = new List<Requirement>(Children.Count);
        bool same = true;
        foreach (Requirement child in Children)
        {
            Requirement? left = child.WithoutUnconfirmed(leftOut, this is NotRequirement ? !negated : negated);
            same &= ReferenceEquals(left, child);
            if (left is not null)
            {
                kept.Add(left);
            }
        }

        return same ? this : kept.Count == 0 && (negated || this is not AnyRequirement) ? null : WithChildren(kept);
    }

    private FactTest[] MakeTests()
    {
        var tests = new List<FactTest>();
        Gather(this, tests);
        return [.. tests];
    }

    private static void Gather(Requirement node, List<FactTest> tests)
    {
        if (node is FactTest test)
        {
            tests.Add(test);
            return;
        }

        foreach (Requirement child in node.Children)
        {
            Gather(child, tests);
        }
    }

    /// <summary>Reads the node over what its parts were read as.</summary>
    protected abstract T Join<T>(IReading<T> reading, IReadOnlyList<T> parts);

    protected static T[] FoldAll<T>(Requirement[] parts, IReading<T> reading)
    {
        var read = new T[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            read[i] = parts[i].Fold(reading);
        }

        return read;
    }
}
