namespace SkillTalent;

/// <summary>A fact as the tests of a question read it: on the day asked or on a cut-off day, and which tests do.</summary>
internal sealed class SlotInfo(Fact fact, int asOf, int day)
{
    private readonly List<long> _thresholds = [];
    private readonly List<int> _leaves = [];

    public Fact Fact => fact;

    public int AsOf => asOf;

    /// <summary>The day on which it is sampled.</summary>
    public int Day => day;

    /// <summary>The numbers of the tests that ask for nothing but this fact.</summary>
    public IReadOnlyList<int> Leaves => _leaves;

    public IReadOnlyList<long> Thresholds => _thresholds;

    /// <summary>Whether something beside the tests depends on the value: work since a day, two days compared, an order.</summary>
    public bool IsRelated { get; set; }

    public void AddLeaf(int leaf) => _leaves.Add(leaf);

    public void AddThresholds(IEnumerable<long> thresholds) => _thresholds.AddRange(thresholds);

    /// <summary>The cells of a fact that is not read off a list.</summary>
    public IReadOnlyList<FactCell> Cells(IReadOnlyList<FactTest> leaves, int asked)
    {
        switch (fact.Kind)
        {
            case FactKind.Flag:
                return [FactCell.Single(0), FactCell.Single(1)];
            case FactKind.Choice:
                return [.. ChoiceCells(leaves)];
            case FactKind.Number:
                // What a worker's form counts is not negative; what a rulebook declares may be.
                return [.. SkillTalent.Thresholds.Cells(_thresholds, fact.IsShare ? 1 : fact.Source is GivenSource ? long.MinValue : 0, long.MaxValue)];
            case FactKind.Work:
                IEnumerable<FactCell> work = SkillTalent.Thresholds.Cells(_thresholds, 0, int.MaxValue);
                return fact.Source.RestsOn is not null ? [.. work, FactCell.Never] : [.. work];
            default:
                // Nobody is asked about before birth, and everybody is born.
                return WorkerSchema.IsBirth(fact)
                    ? [.. SkillTalent.Thresholds.Cells(_thresholds, SkillTalent.Day.First, asked)]
                    : [.. DayCells(), FactCell.Never];
        }
    }

    /// <summary>The cells of a day, without never.</summary>
    public IEnumerable<FactCell> DayCells() => SkillTalent.Thresholds.Cells(_thresholds, SkillTalent.Day.First, SkillTalent.Day.Last);

    // Codes that every test answers alike are one cell. A code of the worker's form that the list of choices lacks answers no test; an open list
    // lacks none, for whatever it does not name is another.
    private IEnumerable<FactCell> ChoiceCells(IReadOnlyList<FactTest> leaves)
    {
        FactTest[] tests = [.. _leaves.Select(i => leaves[i])];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < fact.Choices.Count; i++)
        {
            if (seen.Add(string.Concat(tests.Select(t => t.Form.Shape.Contains(i) ? '1' : '0'))))
            {
                yield return FactCell.Single(i);
            }
        }

        if (fact.Source is MemberSource && !fact.Domain!.IsOpen && seen.Add(new string('0', tests.Length)))
        {
            yield return FactCell.Never;
        }
    }
}
