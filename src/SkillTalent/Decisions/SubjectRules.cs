namespace SkillTalent;

/// <summary>The rules of a place on a day that are about one kind of subject, in the order of their decisions. Immutable.</summary>
internal sealed class SubjectRules
{
    private readonly DecisionTrack[] _tracks;
    private readonly DecisionRule[] _rules;

    private SubjectRules((DecisionTrack Track, DecisionRule Rule)[] rules)
    {
        _tracks = [.. rules.Select(r => r.Track)];
        _rules = [.. rules.Select(r => r.Rule)];
        Slots = new FactSlots(_rules.SelectMany(r => r.Slots.All));
    }

    /// <summary>The facts that they read.</summary>
    public FactSlots Slots { get; }

    /// <summary>Levels and titles from low to high, then the other kinds.</summary>
    public static SubjectRules InOrder(PlacePolicy place, IReadOnlyList<DecisionRule> rules, string subject) =>
        new([.. About(place, rules, subject).OrderBy(r => r.Rule.Name.Kind).ThenBy(r => Rank(r.Rule.Name))]);

    /// <summary>In the order of the rulebooks.</summary>
    public static SubjectRules AsWritten(PlacePolicy place, IReadOnlyList<DecisionRule> rules, string subject) => new([.. About(place, rules, subject)]);

    /// <summary>Every decision about a subject.</summary>
    /// <param name="subject">Whose facts.</param>
    /// <param name="days">The day asked, then the cut-off days by their number.</param>
    public Decision[] Decide(Subject subject, int[] days)
    {
        FactSet facts = FactSet.Project(subject, Slots, days);
        var decisions = new Decision[_rules.Length];
        for (int i = 0; i < decisions.Length; i++)
        {
            decisions[i] = new Decision(_tracks[i], _rules[i], facts);
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
}
