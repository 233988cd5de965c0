using System.Runtime.CompilerServices;

namespace SkillTalent;

/// <summary>The rules of a place on a day that are about one kind of subject, in the order of their decisions. Immutable.</summary>
internal sealed class SubjectRules
{
    private const int MostOnStack = 2048;

    private readonly IReadOnlyList<DecisionRule> _all;
    private readonly DecisionTrack[] _tracks;
    private readonly DecisionRule[] _rules;

    // Made by whoever asks first, of what does not change.
    private Prepared? _prepared;

    private SubjectRules(IReadOnlyList<DecisionRule> all, (DecisionTrack Track, DecisionRule Rule)[] rules)
    {
        _all = all;
        _tracks = [.. rules.Select(r => r.Track)];
        _rules = [.. rules.Select(r => r.Rule)];
        Slots = new FactSlots(_rules.SelectMany(r => r.Slots.All));
    }

    /// <summary>The facts that they read.</summary>
    public FactSlots Slots { get; }

    /// <summary>The rule of a place in the order, and its track.</summary>
    public (DecisionTrack Track, DecisionRule Rule) this[int index] => (_tracks[index], _rules[index]);

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
    [SkipLocalsInit]
    public DecisionList Decide(Subject subject, int[] days)
    {
        Prepared prepared = _prepared ??= Prepared.Of(_rules, Slots, subject);
        FactSet facts = prepared.Template.Of(subject, days);
        DatedConditions shared = prepared.On(days);
        Span<byte> told = shared.Count <= MostOnStack ? stackalloc byte[shared.Count] : new byte[shared.Count];
        told.Clear();
        var outcomes = new byte[_rules.Length];
        for (int i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = (byte)prepared.Rules[i].Evaluate(facts, shared, told);
        }

        return new DecisionList(this, facts, outcomes);
    }

    private static IEnumerable<(DecisionTrack Track, DecisionRule Rule)> About(PlacePolicy place, IReadOnlyList<DecisionRule> rules, string subject) =>
        place.Tracks.Zip(rules).Where(r => r.First.Subject == subject);

    private static int Rank(Provision provision) => provision.Kind switch
    {
        ProvisionKind.Level => SkillLevel.TryParse(provision.Target!, out SkillLevel? level) ? level.Rank ?? 0 : 0,
        ProvisionKind.Title => Codes.OfTitleRank.Codes.TakeWhile(c => c != provision.Target).Count(),
        _ => 0,
    };

    // What the rules ask; and the facts of whoever has nothing.
    private sealed record Prepared(SharedConditions Shared, PreparedRule[] Rules, FactTemplate Template)
    {
        // Most questions are about the same day as the last.
        private DatedConditions? _last;

        public DatedConditions On(int[] days) => _last is { } last && last.AreOn(days) ? last : _last = Shared.On(days);

        public static Prepared Of(DecisionRule[] rules, FactSlots slots, Subject like)
        {
            (SharedConditions shared, int[] numbers) = SharedConditions.Of([.. rules.Select(r => r.Coverage), .. rules.Select(r => r.Root)], slots);
            PreparedRule[] prepared = [.. rules.Select((r, i) => new PreparedRule(r, numbers[i], numbers[rules.Length + i]))];
            return new Prepared(shared, prepared, new FactTemplate(slots, like.Lists.Length, like.Members.Length));
        }
    }
}
