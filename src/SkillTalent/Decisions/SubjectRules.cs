namespace SkillTalent;

/// <summary>The rules of a place on a day that are about one kind of subject, in the order of their decisions. Immutable.</summary>
internal sealed class SubjectRules
{
    private const int MostOnStack = 2048;

    private readonly IReadOnlyList<DecisionRule> _all;
    private readonly DecisionTrack[] _tracks;
    private readonly DecisionRule[] _rules;

    // Made by whoever asks first, of what does not change.
    private Conditions? _conditions;

    private SubjectRules(IReadOnlyList<DecisionRule> all, (DecisionTrack Track, DecisionRule Rule)[] rules)
    {
        _all = all;
        _tracks = [.. rules.Select(r => r.Track)];
        _rules = [.. rules.Select(r => r.Rule)];
        Slots = new FactSlots(_rules.SelectMany(r => r.Slots.All));
    }

    /// <summary>The facts that they read.</summary>
    public FactSlots Slots { get; }

    /// <summary>Levels and titles from low to high, then the other kinds.</summary>
    public static SubjectRules InOrder(PlacePolicy place, IReadOnlyList<DecisionRule> rules, string subject) =>
        new(rules, [.. About(place, rules, subject).OrderBy(r => r.Rule.Name.Kind).ThenBy(r => Rank(r.Rule.Name))]);

    /// <summary>In the order of the rulebooks.</summary>
    public static SubjectRules AsWritten(PlacePolicy place, IReadOnlyList<DecisionRule> rules, string subject) => new(rules, [.. About(place, rules, subject)]);

    /// <summary>Whether they are those among some rules of the place.</summary>
    public bool AreOf(IReadOnlyList<DecisionRule> rules) => _all.SequenceEqual(rules);

    /// <summary>Every decision about a subject.</summary>
    /// <param name="subject">Whose facts.</param>
    /// <param name="days">The day asked, then the cut-off days by their number.</param>
    public Decision[] Decide(Subject subject, int[] days)
    {
        FactSet facts = FactSet.Project(subject, Slots, days);
        Conditions conditions = _conditions ??= Conditions.Of(_rules);
        Span<byte> told = conditions.Shared.Count <= MostOnStack ? stackalloc byte[conditions.Shared.Count] : new byte[conditions.Shared.Count];
        told.Clear();
        var decisions = new Decision[_rules.Length];
        for (int i = 0; i < decisions.Length; i++)
        {
            decisions[i] = new Decision(_tracks[i], _rules[i], facts, _rules[i].EvaluateShared(facts, conditions.Shared, told, conditions.Coverages[i], conditions.Roots[i]));
        }

        return decisions;
    }

    private static IEnumerable<(DecisionTrack Track, DecisionRule Rule)> About(PlacePolicy place, IReadOnlyList<DecisionRule> rules, string subject) =>
        place.Tracks.Zip(rules).Where(r => r.First.Subject == subject);

    private static int Rank(Provision provision) => provision.Kind switch
    {
        ProvisionKind.Level => SkillLevel.TryParse(provision.Target!, out SkillLevel? level) ? level.Rank ?? 0 : 0,
        ProvisionKind.Title => Codes.OfTitleRank.Codes.TakeWhile(c => c != provision.Target).Count(),
        _ => 0,
    };

    // What the rules ask, and by which numbers.
    private sealed record Conditions(SharedConditions Shared, int[] Coverages, int[] Roots)
    {
        public static Conditions Of(DecisionRule[] rules)
        {
            (SharedConditions shared, int[] numbers) = SharedConditions.Of([.. rules.Select(r => r.Coverage), .. rules.Select(r => r.Root)]);
            return new Conditions(shared, numbers[..rules.Length], numbers[rules.Length..]);
        }
    }
}
