using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Decisions;

/// <summary>Filling in what was unknown of a worker never overturns what was decided, nor leaves the range that an amount was given.</summary>
public class DecisionFillingInTests
{
    [Law(300)]
    public void FillingInAnUnknownNeverOverturnsADecision(Draw draw) => Compare(draw);

    // Found by the law above: an amount below zero, of which it was open whether it is due.
    [Theory]
    [InlineData(1250239324, 17)]
    public void FillingInAnUnknownLeavesNoRangeThatWasOnceLeft(int seed, int size) => Property.Repeat(seed, size, Compare);

    private static void Compare(Draw draw)
    {
        var random = RandomPolicy.Of(draw, assumptions: false);
        PolicyCatalog catalog = random.Catalog();
        Worker before = RandomWorkers.Worker(draw, catalog.Facts);
        Worker after = RandomWorkers.Filled(draw, before, catalog.Facts);
        PolicyOptions options = DecisionTimelineTests.Options(draw);
        foreach (LocalDate on in random.DaysToAsk([]).Where(d => RandomWorkers.Born(after, d)).Take(20))
        {
            SkillPolicy policy = catalog.For(RandomPolicy.City, on, options);
            Decision[] then = [.. policy.Assess(before).Decisions];
            Decision[] now = [.. policy.Assess(after).Decisions];
            for (int i = 0; i < then.Length; i++)
            {
                if (then[i].Outcome != Outcome.Undetermined && then[i].Outcome != now[i].Outcome)
                    Assert.Fail($"{then[i]} on {RandomDays.Iso(on)} became {now[i].Outcome}\n{WorkerJson.ToJson(before)}\n{random}");

                AssertWithin(then[i], now[i]);
            }
        }
    }

    private static void AssertWithin(Decision then, Decision now)
    {
        if (then.Amount is not { } range || now.Outcome == Outcome.NotEligible || now.Amount is not { } amount)
            return;

        Assert.True((range.Least is null || range.Least <= amount.Least) && (range.Most is null || amount.Most <= range.Most), $"{then}: {range} became {amount}");
        Assert.True(range.Adjusted is null || range.Adjusted == amount.Adjusted);
    }
}
