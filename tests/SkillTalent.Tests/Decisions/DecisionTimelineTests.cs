using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Decisions;

/// <summary>A decision's timeline is what the policy of each day says on that day, across versions, editions and what is not covered.</summary>
public class DecisionTimelineTests
{
    [Law(150)]
    public void TimelineContainsADayExactlyWhenThePolicyOfThatDaySaysEligible(Draw draw)
    {
        var random = RandomPolicy.Of(draw);
        PolicyCatalog catalog = random.Catalog();
        Worker worker = RandomWorkers.Worker(draw, catalog.Facts);
        string place = draw.Of(RandomPolicy.City, RandomPolicy.Province, RandomPolicy.Nation);
        PolicyOptions options = Options(draw);
        Decision[] asked = [.. catalog.For(place, RandomDays.Latest, options).Assess(worker).Decisions];

        IEnumerable<LocalDate> ends = asked.SelectMany(d => RandomDays.Ends(d.Timeline)).Where(RandomDays.IsReal).Select(Day.ToDate);
        foreach (LocalDate day in random.DaysToAsk(ends.Concat(RandomWorkers.Days(worker))).Where(d => RandomWorkers.Born(worker, d)))
        {
            Assessment then = catalog.For(place, day, options).Assess(worker);
            Assert.Equal(asked.Length, then.Decisions.Count);
            foreach (Decision decision in asked)
            {
                Decision onThatDay = then.Decisions.Single(d => d.Track == decision.Track);
                Truth truth = decision.Timeline.At(Day.Of(day));
                Truth expected = onThatDay.Outcome switch
                {
                    Outcome.Eligible => Truth.True,
                    Outcome.Undetermined => Truth.Unknown,
                    _ => Truth.False,
                };
                if (truth != expected)
                    Assert.Fail($"{decision.Id} on {RandomDays.Iso(day)} in {place}: {onThatDay.Outcome}, timeline {truth}\n{random}");
            }
        }
    }

    [Law(150)]
    public void EarliestIsEligible_TheDayBeforeIsNot_AndNothingLiesBetween(Draw draw)
    {
        var random = RandomPolicy.Of(draw);
        PolicyCatalog catalog = random.Catalog();
        Worker worker = RandomWorkers.Worker(draw, catalog.Facts);
        PolicyOptions options = Options(draw);
        foreach (LocalDate on in ((LocalDate[])[RandomDays.Date(draw), RandomDays.Date(draw)]).Where(d => RandomWorkers.Born(worker, d)))
        {
            foreach (Decision decision in catalog.For(RandomPolicy.City, on, options).Assess(worker).Decisions)
            {
                Outcome On(LocalDate day) => !RandomWorkers.Born(worker, day) ? Outcome.NotEligible : catalog.For(RandomPolicy.City, day, options).Assess(worker).Decisions.Single(d => d.Track == decision.Track).Outcome;

                Assert.True(decision.Outcome != Outcome.Undetermined || decision.Earliest is null);
                Assert.True(decision.Outcome != Outcome.Eligible || decision.Earliest is null || decision.Earliest <= on);
                Assert.True(decision.Outcome == Outcome.Eligible || decision.Earliest is null || decision.Earliest > on);
                // A rule may hold since before the worker was born; nobody can ask then.
                if (decision.Earliest is { } earliest && RandomWorkers.Born(worker, earliest))
                {
                    Assert.Equal(Outcome.Eligible, On(earliest));
                    Assert.NotEqual(Outcome.Eligible, On(earliest.PlusDays(-1)));
                    Assert.All(
                        random.Days.SelectMany(d => (LocalDate[])[d.PlusDays(-1), d]).Where(d => (d < earliest && d >= on) || (d > earliest && d <= on)).Take(10),
                        d => Assert.Equal(d > earliest, On(d) == Outcome.Eligible));
                }

                if (decision.OpenUntil is { } last)
                {
                    Assert.Equal(Outcome.Eligible, On(last));
                    Assert.NotEqual(Outcome.Eligible, On(last.PlusDays(1)));
                    Assert.True(decision.Outcome != Outcome.Eligible || last >= on);
                }
            }
        }
    }

    [Law(100)]
    public void RunsCoverEveryDayOnce(Draw draw)
    {
        PolicyCatalog catalog = RandomPolicy.Of(draw).Catalog();
        SkillPolicy policy = catalog.For(RandomPolicy.City, RandomDays.Date(draw), Options(draw));
        foreach (DecisionTrack track in policy.PlacePolicy.Tracks)
        {
            Assert.Equal(Day.First, track.Rules[0].Days.From);
            Assert.Equal(Day.Last, track.Rules[^1].Days.To);
            for (int i = 1; i < track.Rules.Count; i++)
                Assert.Equal(track.Rules[i - 1].Days.To + 1, track.Rules[i].Days.From);
        }
    }

    internal static PolicyOptions Options(Draw draw) => new() { Edition = draw.MaybeRef(70, () => draw.Of("old", "new")), IncludeUnconfirmed = draw.Chance(20) };
}
