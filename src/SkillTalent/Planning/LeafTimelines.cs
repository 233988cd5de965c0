namespace SkillTalent;

/// <summary>On which days a rule is true after a set of acts. A leaf is read again only for the acts that touch what it reads. For one search, by one thread.</summary>
internal sealed class LeafTimelines
{
    private readonly Subject _subject;
    private readonly IReadOnlyList<Act> _acts;
    private readonly Dictionary<FactTest, ActSet> _affecting = [];
    private readonly Dictionary<(DecisionRule Rule, FactTest Leaf, ActSet Acts), Timeline> _known = [];

    public LeafTimelines(Subject subject, IReadOnlyList<Act> acts)
    {
        _subject = subject;
        _acts = acts;
    }

    /// <summary>The acts that touch what a leaf reads.</summary>
    public ActSet Affecting(FactTest leaf)
    {
        if (!_affecting.TryGetValue(leaf, out ActSet affecting))
        {
            for (int i = 0; i < _acts.Count; i++)
            {
                affecting = Touches(_acts[i], leaf) ? affecting.With(i) : affecting;
            }

            _affecting.Add(leaf, affecting);
        }

        return affecting;
    }

    /// <summary>The timeline of a node of a rule after acts.</summary>
    public Timeline Of(DecisionRule rule, Requirement node, ActSet acts) => TimelineReading.Of(node, leaf => OfLeaf(rule, leaf, acts));

    /// <summary>The timeline of a node of a rule after acts, whichever of the cases is so that the rule tells apart.</summary>
    public Timeline InAnyCase(DecisionRule rule, Requirement node, ActSet acts)
    {
        Timeline plain = Of(rule, node, acts);
        if (rule.Cases.Facts.Count == 0 || plain.True.Equals(plain.Possible))
        {
            return plain;
        }

        Subject after = acts.IsEmpty ? _subject : SubjectEdit.After(_subject, acts.Acts().Select(a => _acts[a]));
        Timeline? whole = null;
        foreach ((Fact Fact, FactValue Value)[] way in rule.Cases.Cases(f => after.Sample(f, 0, Day.First)))
        {
            var context = new TimelineContext(new OverriddenSubject(after, way), rule.CutOffs);
            Timeline own = TimelineReading.Of(node, leaf => Array.Exists(way, w => w.Fact == leaf.Fact) ? TimelineReading.OfTest(leaf, context) : OfLeaf(rule, leaf, acts));
            whole = whole is { } so ? new Timeline(so.True.Intersect(own.True), so.Possible.Union(own.Possible)) : own;
        }

        return whole ?? plain;
    }

    /// <summary>Whether a rule tells cases of a node apart, because it is not known which is so.</summary>
    public bool HasCases(DecisionRule rule, Requirement node) =>
        rule.Cases.Facts.Count > 0 && rule.Cases.Facts.Any(c => _subject.Sample(c.Fact, 0, Day.First).IsOpen && node.Facts().Contains(c.Fact));

    /// <summary>Whether what several acts do to a leaf is what some one of them does alone.</summary>
    public static bool IsActedOnSingly(FactTest leaf) =>
        leaf.Form.Other is null && leaf.Fact.Kind != FactKind.Work && leaf.Fact.Source is not RecordFold { AddsUp: true };

    private Timeline OfLeaf(DecisionRule rule, FactTest leaf, ActSet acts)
    {
        ActSet own = acts.Intersect(Affecting(leaf));
        if (!_known.TryGetValue((rule, leaf, own), out Timeline timeline))
        {
            Subject after = own.IsEmpty ? _subject : SubjectEdit.After(_subject, own.Acts().Select(a => _acts[a]));
            timeline = TimelineReading.OfTest(leaf, new TimelineContext(after, rule.CutOffs));
            if (own.Acts().Any(IsInUnknownList))
            {
                // What is in the list beside the added record is unknown.
                timeline = LeafReads.RisesWithRecords(leaf) ? timeline with { Possible = DaySet.All } : Timeline.Unknown;
            }

            if (own.Acts().Max(a => _acts[a].From) is { } from)
            {
                // Until time has brought it about, things are as without it.
                Timeline before = OfLeaf(rule, leaf, own.Acts().Where(a => _acts[a].From is null).Aggregate(default(ActSet), (all, a) => all.With(a)));
                timeline = before.Within(DaySet.Before(from)).Or(timeline.Within(DaySet.From(from)));
            }

            _known.Add((rule, leaf, own), timeline);
        }

        return timeline;
    }

    private bool IsInUnknownList(int act) => _acts[act].Slot is { Kind: SlotKind.List } slot && _subject.Lists[slot.Index] is null;

    private bool Touches(Act act, FactTest leaf)
    {
        foreach (Fact fact in LeafReads.Facts(leaf))
        {
            if (LeafReads.SlotOf(fact) == act.Slot
                && (act.Record is null || RecordFold.QueriesOf(fact).Count == 0 || RecordFold.QueriesOf(fact).Any(q => q.Matches(act.Record, _subject) != Truth.False)))
            {
                return true;
            }
        }

        return false;
    }
}
