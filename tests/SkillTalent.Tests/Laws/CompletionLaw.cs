using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Laws;

/// <summary>
/// What is unknown is told right: however the unknown turns out, no answer and no day that was told as certain is contradicted; and where
/// every way in which a small unknown can turn out comes to the same, the answer is determined.
/// </summary>
public class CompletionLaw
{
    private static readonly FactKind[] Small = [FactKind.Flag, FactKind.Choice];

    [Law(120)]
    public void NoCompletionContradictsABound(Draw draw)
    {
        RandomRule rule = RandomRule.Tree(draw, assumptions: false);
        Subject before = RandomSubjects.Subject(draw, rule.Facts);
        Subject after = RandomSubjects.Filled(draw, before, rule.Facts);
        foreach (int day in rule.DaysToAsk(draw, after).Take(40))
        {
            foreach (Fact fact in rule.Facts)
            {
                FactValue bounds = before.Sample(fact, 0, day);
                FactValue then = after.Sample(fact, 0, day);

                // Work since a day that never was is none, and is told apart from no months by no test.
                then = fact.Kind == FactKind.Work && then.IsNever ? FactValue.Of(0) : then;
                bounds = fact.Kind == FactKind.Work && bounds.IsNever ? FactValue.Of(0) : bounds;
                Assert.True(bounds.Least <= then.Least && then.Most <= bounds.Most, $"{fact.Id} on {day}: {bounds}, then {then}: {rule}");
            }
        }
    }

    [Law(400)]
    public void WhereEveryCaseAgrees_TheAnswerIsDetermined(Draw draw)
    {
        RandomRule rule = RandomRule.Tree(draw, assumptions: false);
        Subject subject = RandomSubjects.Subject(draw, rule.Facts);
        int day = RandomDays.Of(draw);
        CaseDistinction cases = CaseDistinction.Of(rule.Root);
        FactSet facts = rule.Project(subject, day);
        Truth told = cases.Evaluate(rule.Root, facts);
        Assert.Equal(told, cases.Timeline(rule.Root, new TimelineContext(subject, rule.CutOffs)).At(day));

        // One by one, by hand: every value of every small fact that is open and the same on every day.
        Fact[] open = [.. rule.Slots.All.Select(s => s.Fact).Distinct().Where(f => Small.Contains(f.Kind) && f.Source.IsTimeless && subject.Sample(f, 0, day).IsOpen)];
        if (open.Length is 0 or > 3 || open.Any(f => f.Kind == FactKind.Choice && f.Choices.Count >= CaseDistinction.MostValues))
            return;

        Truth[] ways = [.. Ways(open, facts).Select(f => rule.Root.Evaluate(f)).Distinct()];
        if (told != Truth.Unknown)
            Assert.Equal([told], ways);
        else if (ways is [not Truth.Unknown] && Count(open) <= CaseDistinction.MostCases)
            Assert.Fail($"every case is {ways[0]}, and it is said to be undetermined: {rule}");
    }

    private static int Count(Fact[] open) => open.Aggregate(1, (all, f) => all * (f.Kind == FactKind.Flag ? 2 : f.Choices.Count + 1));

    private static IEnumerable<FactSet> Ways(IEnumerable<Fact> open, FactSet facts) => open.Aggregate(
        (IEnumerable<FactSet>)[facts],
        (sets, fact) => sets.SelectMany(set => Values(fact).Select(v => set.With(fact, v))));

    private static IEnumerable<FactValue> Values(Fact fact) => fact.Kind == FactKind.Flag
        ? [FactValue.Flag(false), FactValue.Flag(true)]
        : [.. Enumerable.Range(0, fact.Choices.Count).Select(i => FactValue.Of(i)), FactValue.Never];
}
