using SkillTalent.Tests.Generators;

namespace SkillTalent.Solver.Tests;

/// <summary>
/// A rule about one subject as two formulas over the day: that it is true, and that it may be. A fact is known, unknown between bounds, or
/// never, run of days by run of days; how tests are joined is Kleene's logic, of which the solver knows nothing but "and", "or" and "not".
/// </summary>
internal sealed class TimelineEncoding(Smt z3, RandomRule rule, Subject subject, int first, int last)
{
    /// <summary>The day asked.</summary>
    public IntExpr Day { get; } = z3.NewInt();

    /// <summary>That the day is one of those compared.</summary>
    public BoolExpr InWindow => In([new Span(first, last)]);

    public BoolExpr In(IEnumerable<Span> days) =>
        z3.Or([.. days.Select(s => s.Within(first, last)).Where(s => !s.IsEmpty).Select(s => z3.And(z3.AtLeast(Day, z3.Number(s.From)), z3.AtMost(Day, z3.Number(s.To))))]);

    public (BoolExpr True, BoolExpr Possible) Of(Requirement node)
    {
        if (node is FactTest test)
            return Leaf(test);

        (BoolExpr True, BoolExpr Possible)[] parts = [.. node.Children.Select(Of)];
        BoolExpr[] isTrue = [.. parts.Select(p => p.True)];
        BoolExpr[] possible = [.. parts.Select(p => p.Possible)];
        return node switch
        {
            NotRequirement => (z3.Not(possible[0]), z3.Not(isTrue[0])),
            AllRequirement => (z3.And(isTrue), z3.And(possible)),
            AnyRequirement => (z3.Or(isTrue), z3.Or(possible)),
            _ => throw new NotSupportedException(node.ToString()),
        };
    }

    private (BoolExpr True, BoolExpr Possible) Leaf(FactTest test)
    {
        var isTrue = new List<Span>();
        var possible = new List<Span>();
        foreach ((int from, int to, int? read, FactValue value, FactValue second) in Runs(test))
        {
            (Span sure, Span may) = LeafMeaning.Of(test.Form, value, second);

            // On a cut-off day the answer is that of the cut-off day, throughout the year.
            isTrue.Add(read is { } on ? Span.If(sure.From <= on && on <= sure.To).Within(from, to) : sure.Within(from, to));
            possible.Add(read is { } day ? Span.If(may.From <= day && day <= may.To).Within(from, to) : may.Within(from, to));
        }

        return (In(isTrue), In(possible));
    }

    // Days in a row on which the facts are the same, and are read on the same cut-off day.
    private IEnumerable<(int From, int To, int? Read, FactValue Value, FactValue Second)> Runs(FactTest test)
    {
        (int? Read, FactValue Value, FactValue Second) now = On(test, first);
        int from = first;
        for (int day = first + 1; day <= last; day++)
        {
            (int? Read, FactValue Value, FactValue Second) next = On(test, day);
            if (next != now)
            {
                yield return (from, day - 1, now.Read, now.Value, now.Second);
                (from, now) = (day, next);
            }
        }

        yield return (from, last, now.Read, now.Value, now.Second);
    }

    private (int? Read, FactValue Value, FactValue Second) On(FactTest test, int day)
    {
        int? cut = null;
        if (test.AsOf > 0 && rule.CutOffs[test.AsOf] is { } cutOff)
            cut = Calendar.Of(new LocalDate(Calendar.DateOf(day).Year + cutOff.YearOffset, cutOff.Month, cutOff.DayOfMonth));

        int read = cut ?? day;
        FactValue second = test.Form is BetweenForm between ? Known(between.Of, test.AsOf, read) : default;
        return (cut, Known(test.Fact, test.AsOf, read), second);
    }

    // What is assumed is a value like any other here.
    private FactValue Known(Fact fact, int asOf, int day) => subject.Sample(fact, asOf, day) with { Assumed = false };
}
