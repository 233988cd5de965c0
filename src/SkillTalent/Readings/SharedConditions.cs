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

    private enum NodeKind
    {
        Test,
        All,
        Any,
        Not,
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

    /// <summary>Whether a condition is true of a subject.</summary>
    /// <param name="number">The number of the condition.</param>
    /// <param name="facts">The subject's facts.</param>
    /// <param name="told">What was found out of the same subject before, by number: nothing where 0, else one more than the truth.</param>
    public Truth Evaluate(int number, FactSet facts, Span<byte> told) => told[number] is var known and not 0 ? (Truth)(known - 1) : Find(number, facts, told);

    private Truth Find(int number, FactSet facts, Span<byte> told)
    {
        ref readonly Node node = ref _nodes[number];
        Truth truth = node.Kind switch
        {
            NodeKind.Test => node.Test!.Evaluate(facts, node.First, node.Second),
            NodeKind.All => All(_parts.AsSpan(node.First, node.Second), facts, told),
            NodeKind.Any => Any(_parts.AsSpan(node.First, node.Second), facts, told),
            _ => Evaluate(_parts[node.First], facts, told).Not(),
        };
        told[number] = (byte)(truth + 1);
        return truth;
    }

    private Truth All(ReadOnlySpan<int> parts, FactSet facts, Span<byte> told)
    {
        Truth all = Truth.True;
        for (int i = 0; i < parts.Length && all != Truth.False; i++)
        {
            all = all.And(Evaluate(parts[i], facts, told));
        }

        return all;
    }

    private Truth Any(ReadOnlySpan<int> parts, FactSet facts, Span<byte> told)
    {
        Truth any = Truth.False;
        for (int i = 0; i < parts.Length && any != Truth.True; i++)
        {
            any = any.Or(Evaluate(parts[i], facts, told));
        }

        return any;
    }

    // Of a test the places of its facts; of a combination where its parts begin, and how many there are.
    private readonly record struct Node(NodeKind Kind, FactTest? Test, int First, int Second);

    // The reading that gives each node its number: equal tests have one, and so have equal combinations of equal parts.
    private sealed class Layout(FactSlots slots) : IReading<int>
    {
        private readonly Dictionary<(Fact Fact, int AsOf, TestForm Form), int> _tests = [];
        private readonly Dictionary<string, int> _combinations = new(StringComparer.Ordinal);

        public List<Node> Nodes { get; } = [];

        public List<int> Parts { get; } = [];

        public int All(Requirement node, IReadOnlyList<int> parts) => Combined(NodeKind.All, parts);

        public int Any(Requirement node, IReadOnlyList<int> parts) => Combined(NodeKind.Any, parts);

        public int Not(Requirement node, int part) => Combined(NodeKind.Not, [part]);

        public int Test(FactTest test)
        {
            if (!_tests.TryGetValue(test.Key, out int number))
            {
                number = Nodes.Count;
                Nodes.Add(new Node(NodeKind.Test, test, slots.PlaceOf(test.Fact, test.AsOf), test.Form.Other is { } other ? slots.PlaceOf(other, test.AsOf) : -1));
                _tests.Add(test.Key, number);
            }

            return number;
        }

        // All of all is all, and any of any is any: their parts are one list, in which none need stand twice.
        private int Combined(NodeKind kind, IReadOnlyList<int> parts)
        {
            int[] flat = [.. parts.SelectMany(p => kind != NodeKind.Not && Nodes[p].Kind == kind ? PartsOf(p) : [p]).Distinct()];
            if (flat.Length == 1 && kind != NodeKind.Not)
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

        private IEnumerable<int> PartsOf(int number) => Parts.GetRange(Nodes[number].First, Nodes[number].Second);
    }
}
