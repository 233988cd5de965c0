namespace SkillTalent;

/// <summary>
/// Finds every set of acts that is least: on the first day on which it makes the decision true, no part of it would have done so by then.
/// Sets grow from nothing by acts that can make a part of the rule true that is false; a set that one of its parts beats is not grown
/// further. For one search, by one thread.
/// </summary>
internal sealed class ChangeSearch
{
    // Sets looked at before the search gives up and says so.
    private const int MostLookedAt = 20_000;

    private readonly DecisionRule[] _rules;
    private readonly int _on;
    private readonly int _last;
    private readonly IReadOnlyList<Act> _acts;
    private readonly LeafTimelines _timelines;
    private readonly List<(ActSet Acts, int Day)> _found = [];

    public ChangeSearch(IReadOnlyList<DecisionRule> rules, int on, bool mayWait, IReadOnlyList<Act> acts, LeafTimelines timelines)
    {
        _rules = [.. rules];
        _on = on;
        _last = mayWait ? Day.Last : on;
        _acts = acts;
        _timelines = timelines;
    }

    /// <summary>Whether every least set up to the asked size was found.</summary>
    public bool IsComplete { get; private set; } = true;

    public IReadOnlyList<(ActSet Acts, int Day)> Run(int mostChanges, CancellationToken cancellation = default)
    {
        var seen = new HashSet<ActSet> { default };
        var queue = new Queue<ActSet>([default(ActSet)]);
        int looked = 0;
        while (queue.TryDequeue(out ActSet acts))
        {
            cancellation.ThrowIfCancellationRequested();
            if (looked++ >= MostLookedAt)
            {
                IsComplete = false;
                break;
            }

            foreach (int act in Look(acts).Except(acts).Acts())
            {
                if (acts.Count == mostChanges)
                {
                    IsComplete = false;
                    break;
                }

                ActSet grown = acts.With(act);
                if (!acts.Acts().Any(a => _acts[a].Group == _acts[act].Group) && seen.Add(grown))
                {
                    queue.Enqueue(grown);
                }
            }
        }

        return _found;
    }

    // Keeps the set if it is least, and says which acts a least set that contains it may have beside.
    private ActSet Look(ActSet acts)
    {
        // A part of the set that is enough by some day leaves only the days before.
        int last = _last;
        foreach ((ActSet enough, int day) in _found)
        {
            last = enough.IsWithin(acts) ? Math.Min(last, day - 1) : last;
        }

        DaySet window = DaySet.Between(_on, last);
        if (First(acts, window) is { } first)
        {
            _found.Add((acts, first));
            window = DaySet.Between(_on, first - 1);
        }

        ActSet helpful = default;
        foreach (DecisionRule rule in _rules)
        {
            DaySet days = window.Intersect(DaySet.Between(rule.Days.From, rule.Days.To));
            helpful = days.IsEmpty ? helpful : helpful.Union(Helpful(rule, rule.Root, days, acts));
        }

        return helpful;
    }

    private int? First(ActSet acts, DaySet window)
    {
        int? first = null;
        foreach (DecisionRule rule in _rules)
        {
            DaySet days = window.Intersect(DaySet.Between(rule.Days.From, rule.Days.To));
            first ??= days.IsEmpty ? null : _timelines.InAnyCase(rule, rule.Root, acts).True.Intersect(days).FirstFrom(_on);
        }

        return first;
    }

    // Acts of which a set must have at least one more to make the node true on a day on which it is not.
    private ActSet Helpful(DecisionRule rule, Requirement node, DaySet days, ActSet acts)
    {
        DaySet isTrue = _timelines.InAnyCase(rule, node, acts).True.Intersect(days);
        if (isTrue.Equals(days))
        {
            return default;
        }

        switch (node)
        {
            case FactTest leaf:
                return HelpfulToLeaf(rule, leaf, days, isTrue, acts);
            case NotRequirement:
                return node.Tests().Aggregate(default(ActSet), (all, leaf) => all.Union(_timelines.Affecting(leaf))).Except(acts);
            case AllRequirement:
                return HelpfulToAll(rule, node, days, acts);
            default:
                return node.Children.Aggregate(default(ActSet), (any, child) => any.Union(Helpful(rule, child, days, acts)));
        }
    }

    // While a part is true on none of the days, only what makes it true matters; the part with the fewest ways is enough. A part that is true in
    // some cases alone is no such part: what the other parts want may be enough in those.
    private ActSet HelpfulToAll(DecisionRule rule, Requirement node, DaySet days, ActSet acts)
    {
        ActSet all = default;
        ActSet? fewest = null;
        foreach (Requirement child in node.Children)
        {
            ActSet own = Helpful(rule, child, days, acts);
            all = all.Union(own);
            if (!_timelines.HasCases(rule, child) && _timelines.Of(rule, child, acts).True.Intersect(days).IsEmpty && (fewest is null || own.Count < fewest.Value.Count))
            {
                fewest = own;
            }
        }

        return fewest ?? all;
    }

    private ActSet HelpfulToLeaf(DecisionRule rule, FactTest leaf, DaySet days, DaySet isTrue, ActSet acts)
    {
        ActSet touching = _timelines.Affecting(leaf).Except(acts);
        if (!LeafTimelines.IsActedOnSingly(leaf))
        {
            return touching;
        }

        ActSet helpful = default;
        foreach (int act in touching.Acts())
        {
            DaySet after = _timelines.Of(rule, leaf, acts.With(act)).True.Intersect(days);
            helpful = after.Intersect(isTrue.Complement()).IsEmpty ? helpful : helpful.With(act);
        }

        return helpful;
    }
}
