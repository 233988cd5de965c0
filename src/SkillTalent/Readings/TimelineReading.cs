namespace SkillTalent;

/// <summary>The reading that says on which days a rule is true of a subject, and on which it may be. It stops at the first part that decides.</summary>
internal static class TimelineReading
{
    /// <summary>The timeline of a rule for a subject.</summary>
    public static Timeline Of(Requirement node, TimelineContext context) => Of(node, test => OfTest(test, context));

    /// <summary>The timeline of a rule from those of its tests.</summary>
    public static Timeline Of(Requirement node, Func<FactTest, Timeline> ofTest)
    {
        switch (node)
        {
            case FactTest test:
                return ofTest(test);
            case NotRequirement not:
                return Of(not.Part, ofTest).Not();
            case AllRequirement whole:
                Timeline all = Timeline.Always;
                for (int i = 0; i < whole.Parts.Length && !all.Possible.IsEmpty; i++)
                {
                    all = all.And(Of(whole.Parts[i], ofTest));
                }

                return all;
            default:
                Timeline any = Timeline.Never;
                foreach (Requirement way in ((AnyRequirement)node).Parts)
                {
                    any = any.Or(Of(way, ofTest));
                }

                return any;
        }
    }

    /// <summary>The timeline of one test.</summary>
    public static Timeline OfTest(FactTest test, TimelineContext context)
    {
        Timeline own = OnDayRead(test, context.Subject);
        return test.AsOf > 0 && context.CutOffs[test.AsOf] is { } cutOff
            ? ReferenceEquals(own.True, own.Possible)
                ? Timeline.Certain(cutOff.DaysWhoseCutOffIn(own.True))
                : new Timeline(cutOff.DaysWhoseCutOffIn(own.True), cutOff.DaysWhoseCutOffIn(own.Possible))
            : own;
    }

    // By the day on which the fact is read, which a cut-off makes another than the day asked.
    private static Timeline OnDayRead(FactTest test, Subject subject)
    {
        if (test.Fact.Kind == FactKind.Work)
        {
            return Worked(test, subject);
        }

        if (!test.FactsMove)
        {
            return Between(test, subject, Day.First);
        }

        var steps = new List<int>();
        subject.AddSteps(test.Fact, steps);
        if (test.Form.Other is { } other)
        {
            subject.AddSteps(other, steps);
        }

        if (steps.Count == 0)
        {
            return Between(test, subject, Day.First);
        }

        Timeline whole = Timeline.Never;
        foreach (DayInterval segment in Segments.Between(steps))
        {
            whole = whole.Or(Between(test, subject, segment.From).Within(DaySet.Between(segment.From, segment.To)));
        }

        return whole;
    }

    // Between two steps of its facts, as if nothing changed.
    private static Timeline Between(FactTest test, Subject subject, int day)
    {
        FactValue value = subject.Sample(test.Fact, test.AsOf, day);
        return test.Form is PairForm pair
            ? Timeline.Constant(pair.Hold(value, subject.Sample(pair.Second, test.AsOf, day)))
            : test.Form.Time == TimeEffect.None ? Timeline.Constant(test.PassingOn(day).Hold(value))
            : test.Form.DaysFor(value);
    }

    // Work grows from day to day: when so many months are complete comes from its history.
    private static Timeline Worked(FactTest test, Subject subject)
    {
        Timeline any = Timeline.Never;
        foreach (ValueRange range in test.Shape.Ranges)
        {
            Timeline within = subject.WorkedAtLeast(test.Fact, test.AsOf, Months(range.Least));
            any = any.Or(range.Most == ValueRange.Greatest ? within : within.And(subject.WorkedAtLeast(test.Fact, test.AsOf, Months(range.Most + 1)).Not()));
        }

        return any;
    }

    private static int Months(long months) => (int)Math.Clamp(months, 0, int.MaxValue);
}
