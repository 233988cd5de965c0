using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>The timeline contains a day exactly when the rule, evaluated for that day, is true.</summary>
public class TimelinePropertyTests
{
    [Law(400)]
    public void TimelineContainsADayExactlyWhenEvaluateIsTrue_AroundEveryBoundary(Draw draw)
    {
        var rule = RandomRule.Tree(draw);
        Subject subject = RandomSubjects.Subject(draw, rule.Facts);
        Timeline timeline = rule.Timeline(subject);

        foreach (int day in rule.DaysToAsk(draw, subject))
            AssertSame(rule, subject, timeline, day);
    }

    // Alone, no other leaf hides what a leaf does wrong.
    [Law(1500)]
    public void TimelineContainsADayExactlyWhenEvaluateIsTrue_ForASingleLeaf(Draw draw)
    {
        var rule = RandomRule.Leaf(draw);
        Subject subject = RandomSubjects.Subject(draw, rule.Facts);
        Timeline timeline = rule.Timeline(subject);

        foreach (int day in rule.DaysToAsk(draw, subject))
            AssertSame(rule, subject, timeline, day);
    }

    [Law(30)]
    public void TimelineContainsADayExactlyWhenEvaluateIsTrue_OnEveryDayOfYears(Draw draw)
    {
        var rule = RandomRule.Tree(draw);
        Subject subject = RandomSubjects.Subject(draw, rule.Facts);
        Timeline timeline = rule.Timeline(subject);

        int last = Day.Of(new LocalDate(2031, 1, 2));
        for (int day = Day.Of(new LocalDate(2012, 12, 30)); day <= last; day++)
            AssertSame(rule, subject, timeline, day);
    }

    private static void AssertSame(RandomRule rule, Subject subject, Timeline timeline, int day)
    {
        Truth evaluated = rule.Evaluate(subject, day);
        if (timeline.At(day) != evaluated)
            Assert.Fail($"{RandomDays.Iso(Day.ToDate(day))}: timeline {timeline.At(day)}, evaluate {evaluated}: {rule}");
    }
}
