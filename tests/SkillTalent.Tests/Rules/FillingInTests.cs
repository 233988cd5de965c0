using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>Filling in what was unknown never overturns an answer that was determined.</summary>
public class FillingInTests
{
    [Fact]
    public void FillingInAnUnknownNeverOverturnsADeterminedAnswer() =>
        Property.Holds(600, draw => Law(draw, RandomRule.Tree(draw, assumptions: false)));

    [Fact]
    public void FillingInAnUnknownNeverOverturnsADeterminedAnswer_OfASingleLeaf() =>
        Property.Holds(1500, draw => Law(draw, RandomRule.Leaf(draw, assumptions: false)));

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
