using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>Filling in what was unknown never overturns an answer that was determined.</summary>
public class FillingInTests
{
    [Law(600)]
    public void FillingInAnUnknownNeverOverturnsADeterminedAnswer(Draw draw) =>
        Law(draw, RandomRule.Tree(draw, assumptions: false));

    [Law(1500)]
    public void FillingInAnUnknownNeverOverturnsADeterminedAnswer_OfASingleLeaf(Draw draw) =>
        Law(draw, RandomRule.Leaf(draw, assumptions: false));

    private static void Law(Draw draw, RandomRule rule)
    {
        Subject before = RandomSubjects.Subject(draw, rule.Facts);
        Subject after = RandomSubjects.Filled(draw, before, rule.Facts);

        foreach (int day in rule.DaysToAsk(draw, after).Take(150))
        {
            Truth then = rule.Evaluate(before, day);
            if (then != Truth.Unknown && then != rule.Evaluate(after, day))
                Assert.Fail($"{RandomDays.Iso(Day.ToDate(day))}: was {then}, and is {rule.Evaluate(after, day)}: {rule}");
        }

        Timeline early = rule.Timeline(before);
        Timeline late = rule.Timeline(after);
        Assert.Equal(early.True, early.True.Intersect(late.True));
        Assert.Equal(late.Possible, late.Possible.Intersect(early.Possible));
    }
}
