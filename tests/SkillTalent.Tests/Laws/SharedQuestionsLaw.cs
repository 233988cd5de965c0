using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Laws;

/// <summary>What the decisions of one worker share, conditions and facts, is to each of them as if it were asked alone.</summary>
public class SharedQuestionsLaw
{
    [Law(60)]
    public void WhatIsAskedTogetherIsWhatIsAskedAlone(Draw draw)
    {
        var random = RandomPolicy.Of(draw, unconfirmedPercent: draw.Of(0, 20));
        PolicyCatalog catalog = random.Catalog();
        LocalDate on = draw.Chance(50) ? draw.Of(random.Days) : RandomDays.Date(draw);
        SkillPolicy policy = catalog.For(draw.Of(RandomPolicy.Nation, RandomPolicy.Province, RandomPolicy.City), on, Decisions.DecisionTimelineTests.Options(draw));
        for (int i = 0; i < 8; i++)
        {
            Worker worker = RandomWorkers.Worker(draw, catalog.Facts);
            foreach (Decision decision in RandomWorkers.Born(worker, on) ? policy.Assess(worker).Decisions : [])
            {
                Assert.True(decision.Outcome == decision.Rule.Evaluate(decision.Facts), $"{decision.Id}: {random}\n{WorkerJson.ToJson(worker)}");
            }
        }
    }

    [Law(40)]
    public void AFactIsTheSameWhoeverReadsItFirst(Draw draw)
    {
        var rule = RandomRule.Tree(draw);
        Subject subject = RandomSubjects.Subject(draw, rule.Facts);
        int day = RandomDays.Of(draw);
        FactSet shared = rule.Project(subject, day);
        _ = Parallel.For(0, 8, start =>
        {
            for (int i = 0; i < rule.Slots.Count; i++)
            {
                FactSlot slot = rule.Slots[(i + start) % rule.Slots.Count];
                Assert.Equal(subject.Sample(slot.Fact, slot.AsOf, shared.DayOf(slot.AsOf)), shared[slot.Fact, slot.AsOf]);
            }
        });
        FactSet copy = Assert.Single(shared.InEach([[]], facts => facts));
        Assert.All(rule.Slots.All, s => Assert.Equal(shared[s.Fact, s.AsOf], copy[s.Fact, s.AsOf]));
    }
}
