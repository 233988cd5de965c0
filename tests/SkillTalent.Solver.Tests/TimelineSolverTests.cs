using SkillTalent.Tests.Generators;

namespace SkillTalent.Solver.Tests;

/// <summary>
/// A second opinion on the three-valued logic: there is no day on which the timeline of a random rule says otherwise than a solver that is
/// told what its tests mean. 60 rules; SKILLTALENT_SOLVER_DRAWS=1000 tries so many.
/// </summary>
public class TimelineSolverTests
{
    private static readonly int First = Calendar.Of(new LocalDate(2012, 12, 30));
    private static readonly int Last = Calendar.Of(new LocalDate(2031, 1, 2));

    [Fact]
    public void TheTimelineOfARandomRule_IsTheSolvers()
    {
        int unknown = 0;
        int turns = 0;
        Property.Holds(Draws.Count, draw =>
        {
            var rule = RandomRule.Tree(draw);
            Subject subject = RandomSubjects.Subject(draw, rule.Facts);
            Timeline timeline = rule.Timeline(subject);
            AssertSame(draw, rule, subject, timeline);
            unknown += timeline.True.Equals(timeline.Possible) ? 0 : 1;
            turns += Turns(timeline.Possible) || Turns(timeline.True) ? 1 : 0;
        });

        Assert.True(unknown * 10 > Draws.Count, $"only {unknown} rules had days on which the answer is open");
        Assert.True(turns * 20 > Draws.Count, $"only {turns} rules were not the same on all days");
    }

    // Alone, no other leaf hides what a leaf does wrong.
    [Fact]
    public void TheTimelineOfARandomLeaf_IsTheSolvers() => Property.Holds(2 * Draws.Count, draw =>
    {
        var rule = RandomRule.Leaf(draw);
        Subject subject = RandomSubjects.Subject(draw, rule.Facts);
        AssertSame(draw, rule, subject, rule.Timeline(subject));
    });

    // What is asserted can fail: the timeline of "not" is another.
    [Fact]
    public void AnotherTimeline_IsToldApart()
    {
        int told = 0;
        Property.Holds(20, draw =>
        {
            var rule = RandomRule.Tree(draw);
            Subject subject = RandomSubjects.Subject(draw, rule.Facts);
            Timeline timeline = rule.Timeline(subject);
            told += Differs(rule, subject, timeline.Not()) is not null || timeline.Possible.Equals(DaySet.All) ? 1 : 0;
        });
        Assert.Equal(20, told);
    }

    private static void AssertSame(Draw draw, RandomRule rule, Subject subject, Timeline timeline)
    {
        if (Differs(rule, subject, timeline) is { } day)
            Assert.Fail($"{draw} {RandomDays.Iso(Calendar.DateOf(day))}: the timeline says {timeline.At((int)day)}, and the solver does not: {rule}");
    }

    // A day on which the solver says otherwise; null: there is none.
    private static long? Differs(RandomRule rule, Subject subject, Timeline timeline)
    {
        using var z3 = new Smt();
        var encoding = new TimelineEncoding(z3, rule, subject, First, Last);
        (BoolExpr isTrue, BoolExpr possible) = encoding.Of(rule.Root);
        BoolExpr differs = z3.Or(z3.Xor(isTrue, encoding.In(Spans(timeline.True))), z3.Xor(possible, encoding.In(Spans(timeline.Possible))));
        return z3.Find([encoding.InWindow, differs], encoding.Day);
    }

    private static bool Turns(DaySet days) => !days.IsEmpty && !days.Equals(DaySet.All);

    private static IEnumerable<Span> Spans(DaySet days) => days.Intervals.Select(i => new Span(i.From, i.To));
}
