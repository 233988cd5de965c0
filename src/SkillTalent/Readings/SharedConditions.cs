namespace SkillTalent;

/// <summary>
/// The conditions of many decisions, each distinct one once: what several decisions ask of a subject is looked at once. It says what
/// <see cref="TruthReading"/> says. Immutable.
/// </summary>
internal sealed class SharedConditions
{
    private readonly Node[] _nodes;

    // The numbers of the parts of every node, those of one behind those of another.
    private readonly int[] _parts;

    private SharedConditions(Layout layout)
    {
        _nodes = [.. layout.Nodes];
        _parts = [.. layout.Parts];
    }

    /// <summary>How many distinct conditions there are.</summary>
    public int Count => _nodes.Length;

    /// <summary>Lays conditions out.</summary>
    /// <param name="conditions">The conditions; null: there is none to ask.</param>
    /// <param name="slots">The facts that they read, in the order in which a set of them has them.</param>
    /// <returns>The whole, and the number of each condition; -1 where there is none.</returns>
    public static (SharedConditions Shared, int[] Numbers) Of(IEnumerable<Requirement?> conditions, FactSlots slots)
    {
        var layout = new Layout(slots);
        var known = new Dictionary<Requirement, int>();
        int[] numbers = [.. conditions.Select(c => c is null ? -1 : c.FoldOnce(layout, known))];
        return (new SharedConditions(layout), numbers);
    }

    /// <summary>The conditions on the days of a question.</summary>
    /// <param name="days">The day asked, then the cut-off days by their number.</param>
    public DatedConditions On(int[] days) => new(days, [.. _nodes.Select(n => Dated(n, days))], _parts);

    private static DatedCondition Dated(Node node, int[] days)
    {
        if (node.Test is not { } test)
        {
            return new DatedCondition(node.Kind, node.First, node.Second);
        }

        if (node.Second >= 0)
        {
            return new DatedCondition(ConditionKind.Test, node.First, node.Second) { Test = test };
        }

        ValueRanges passing = test.PassingOn(days[test.AsOf]);
        return passing.Ranges is [var only]
            ? new DatedCondition(ConditionKind.Range, node.First, Second: -1) { Passing = only }
            : new DatedCondition(ConditionKind.Ranges, node.First, Second: -1) { Ranges = passing };
    }

    // Of a test the places of its facts; of a combination where its parts begin, and how many there are.
    private readonly record struct Node(ConditionKind Kind, FactTest? Test, int First, int Second);

    // The reading that gives each node its number: equal tests have one, and so have equal combinations of equal parts.
    private sealed class Layout(FactSlots slots) : IReading<int>
    {
        private readonly Dictionary<(Fact Fact, int AsOf, TestForm Form), int> _tests = [];
        private readonly Dictionary<string, int> _combinations = new(StringComparer.Ordinal);

        public List<Node> Nodes { get; } = [];

        public List<int> Parts { get; } = [];

        public int All(Requirement node, IReadOnlyList<int> parts) => Combined(ConditionKind.All, parts);

        public int Any(Requirement node, IReadOnlyList<int> parts) => Combined(ConditionKind.Any, parts);

        public int Not(Requirement node, int part) => Combined(ConditionKind.Not, [part]);

        public int Test(FactTest test)
        {
            if (!_tests.TryGetValue(test.Key, out int number))
            {
                number = Nodes.Count;
                Nodes.Add(new Node(ConditionKind.Test, test, slots.PlaceOf(test.Fact, test.AsOf), test.Form.Other is { } other ? slots.PlaceOf(other, test.AsOf) : -1));
                _tests.Add(test.Key, number);
            }

            return number;
        }

        // All of all is all, and any of any is any: their parts are one list, in which none need stand twice.
        private int Combined(ConditionKind kind, IReadOnlyList<int> parts)
        {
            // What is at hand is asked first: it may spare the rest.
            int[] flat = [.. parts.SelectMany(p => kind != ConditionKind.Not && Nodes[p].Kind == kind ? PartsOf(p) : [p]).Distinct().OrderBy(CostOf)];
            if (flat.Length == 1 && kind != ConditionKind.Not)
            {
                return flat[0];
            }

            string key = $"{kind} {string.Join(' ', flat)}";
            if (!_combinations.TryGetValue(key, out int number))
            {
                number = Nodes.Count;
                Nodes.Add(new Node(kind, null, Parts.Count, flat.Length));
                Parts.AddRange(flat);
                _combinations.Add(key, number);
            }

            return number;
        }

        // Of the records of a list it is known beforehand what they touch; what a member says, or a calculation, is looked for.
        private int CostOf(int number) => Nodes[number].Test is not { } test ? 2 : test.Fact.Source.List >= 0 && test.Form.Other is null ? 0 : 1;

        private IEnumerable<int> PartsOf(int number) => Parts.GetRange(Nodes[number].First, Nodes[number].Second);
    }
}
