namespace SkillTalent;

/// <summary>Turns a found set of acts into changes that people can read.</summary>
internal sealed class ChangeSetWriter(
    IReadOnlyList<DecisionRule> rules, int on, IReadOnlyList<Act> acts, LeafTimelines timelines, LeastChangeOptions options)
{
    public ChangeSet Write(ActSet set, int day)
    {
        List<FactChange> changes = [.. set.Acts().Select(a => new FactChange(acts[a], Day.ToDate(on)))];
        if (day > on)
        {
            changes.Add(Wait(set, day));
        }

        return new ChangeSet(changes, Day.ToDate(day), Day.ToDate(on), options.GoesOnWorking);
    }

    private FactChange Wait(ActSet set, int day)
    {
        DecisionRule rule = rules.First(r => r.Days.From <= day && day <= r.Days.To);
        FactTest? last = LastToTurn(rule, set, day);
        decimal cost = ChangeFilter.CostOfWait(on, day, options.Costs, null);
        if (last is null)
        {
            return new FactChange(null, new Reason(PlanCode.WaitForRules, ("day", Day.ToDate(day))), cost, Day.ToDate(day));
        }

        string code = last.Fact.Kind == FactKind.Work ? PlanCode.KeepWorkingUntil : PlanCode.WaitUntil;
        return new FactChange(
            last.Fact,
            new Reason(code, ("part", SentenceReading.Demand(last)), ("period", Between(on, day)), ("day", Day.ToDate(day))),
            cost,
            Day.ToDate(day));
    }

    private static CalendarPeriod Between(int from, int to)
    {
        int months = Math.Min(Day.MonthsBetween(from, to), 1200);
        return new CalendarPeriod(months, to - Day.Add(from, new CalendarPeriod(months)));
    }

    // The leaf that becomes true on the day and without which the rule would not be; none where the rules become others on that day.
    private FactTest? LastToTurn(DecisionRule rule, ActSet set, int day)
    {
        FactTest[] turning =
        [
            .. rule.Root.Tests().Where(l => timelines.Of(rule, l, set).At(day) == Truth.True && timelines.Of(rule, l, set).At(day - 1) != Truth.True).Distinct(),
        ];
        return Array.Find(turning, l => Without(rule, rule.Root, l, set, day) != Truth.True)
            ?? (rule.Days.From == day ? null : turning.FirstOrDefault());
    }

    private Truth Without(DecisionRule rule, Requirement node, FactTest leaf, ActSet set, int day) => node switch
    {
        _ when ReferenceEquals(node, leaf) => Truth.False,
        AllRequirement => node.Children.Select(c => Without(rule, c, leaf, set, day)).DefaultIfEmpty(Truth.True).Min(),
        AnyRequirement => node.Children.Select(c => Without(rule, c, leaf, set, day)).DefaultIfEmpty(Truth.False).Max(),
        NotRequirement not => Without(rule, not.Part, leaf, set, day).Not(),
        _ => timelines.Of(rule, node, set).At(day),
    };
}
