namespace SkillTalent;

/// <summary>What it would take: the least changes that make a decision eligible.</summary>
/// <example><code>
/// LeastChanges what = wang.Level(SkillLevel.Technician).LeastChanges();
/// Console.WriteLine(what.Explain(Language.Chinese));
/// </code></example>
public static class LeastChange
{
    /// <summary>The least sets of changes that make a decision eligible, the cheapest first.</summary>
    /// <param name="decision">The decision; one that is eligible needs the empty set.</param>
    /// <param name="options">Costs and limits; the defaults where null.</param>
    /// <remarks>
    /// Changes are done on the day asked, or as soon as time can bring them about (months of contributions), and are enough on the first later day on which the versions then in force are satisfied. A set is
    /// least if no part of it is enough by that day. Every least set of at most <see cref="LeastChangeOptions.MostChanges"/> changes is
    /// found, but for those in which a change asks for more than another does (a higher certificate where a lower one will do), and for those
    /// that turn a number that is calculated from others or need a record of a kind that a rulebook declares: where one is asked for,
    /// <see cref="LeastChanges.IsComplete"/> is false.
    /// </remarks>
    /// <param name="cancellation">Gives the search up.</param>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    /// <exception cref="InvalidOperationException">The decision was made from columns, which do not hold a worker's records.</exception>
    public static LeastChanges LeastChanges(this Decision decision, LeastChangeOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        options ??= LeastChangeOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNegative(options.MostChanges, nameof(options));
        if (decision.Facts.Subject.GetType() != typeof(Subject))
        {
            throw new InvalidOperationException("The decision was made from columns, which do not hold a worker's records.");
        }

        int on = decision.Facts.On;
        Subject subject = SubjectEdit.Working(decision.Facts.Subject, on, options.GoesOnWorking);
        DecisionRule[] rules = [.. decision.Track.Rules.Where(r => r.InForce && r.Days.To >= on)];
        IReadOnlyList<Act> acts = ActFinder.Find(subject, options.MayWait ? rules : rules.Where(r => r.Days.From <= on), on, options.Costs);
        bool all = acts.Count <= ActSet.Most;
        acts = all ? acts : [.. acts.OrderBy(a => a.Cost).Take(ActSet.Most)];
        var timelines = new LeafTimelines(subject, acts);
        var search = new ChangeSearch(rules, on, options.MayWait, acts, timelines);
        var writer = new ChangeSetWriter(rules, on, acts, timelines, options);
        ChangeSet[] sets =
        [
            .. new ChangeFilter(acts, on, options.Costs).Least(search.Run(options.MostChanges, cancellation))
                .Select(f => writer.Write(f.Acts, f.Day))
                .OrderBy(s => s.Cost)
                .ThenBy(s => s.Changes.Count)
                .ThenBy(s => s.On)
                .ThenBy(s => s.ToString(), StringComparer.Ordinal),
        ];
        bool complete = all && search.IsComplete && sets.Length <= options.MostSets && (decision.Outcome == Outcome.Eligible || !rules.Any(r => AsksCalculated(r) || AsksDeclared(r)));
        return new LeastChanges(decision, [.. sets.Take(options.MostSets)], complete);
    }

    // What the numbers must be from which another is calculated no test says, so that no value of theirs is proposed.
    private static bool AsksCalculated(DecisionRule rule) =>
        rule.Root.Tests().Any(t => t.Slots.Any(s => s.Fact.Source is CalculatedSource && s.Fact.Roots.Any(r => !r.IsFixed)));

    // What brings a record of a kind that a rulebook declares, nobody here knows, so that none is proposed.
    private static bool AsksDeclared(DecisionRule rule) => rule.Root.Tests().SelectMany(LeafReads.Facts)
        .Any(f => !f.IsFixed && LeafReads.SlotOf(f) is { Kind: SlotKind.List } list && list.Index >= WorkerShape.Lists.Count);
}
