namespace SkillTalent.Solver.Tests;

/// <summary>
/// What a test means, written down from the description of the rules and without the library's own reading: on which days it is true, and on
/// which it may be, of a value that lies between two bounds. What is never is above every value, and no test is true of it.
/// </summary>
internal static class LeafMeaning
{
    private const long None = long.MaxValue;

    /// <summary>On which days of reading it is true, and may be.</summary>
    /// <param name="form">The test.</param>
    /// <param name="value">What is known of its fact.</param>
    /// <param name="second">What is known of its second fact, where it has one.</param>
    public static (Span True, Span Possible) Of(TestForm form, FactValue value, FactValue second)
    {
        if (value.Least == None)
            return (Span.Never, Span.Never);

        return form switch
        {
            ElapsedForm elapsed => Elapsed(elapsed, value.Least, value.Most),
            FixedDaysForm fixedDays => OneOf([new(fixedDays.From == int.MinValue ? long.MinValue : fixedDays.From, fixedDays.Before == int.MaxValue ? None : fixedDays.Before - 1L)], value),
            FlagForm flag => OneOf([flag.Expected ? new(1, 1) : new(0, 0)], value),
            NumberForm number => OneOf([new(number.Least, number.Most)], value),
            MeasureForm measure => OneOf([new(measure.Range.Least, measure.Range.Most)], value),
            WorkedForm worked => OneOf([new(worked.Period.Months, None)], value),
            ChoiceForm choice => OneOf([.. choice.ValuesOn(0).Ranges.Select(r => new Span(r.Least, r.Most))], value),
            BetweenForm between => second.Least == None ? (Span.Never, Span.Never) : Between(between, value, second),
            _ => throw new NotSupportedException(form.ToString()),
        };
    }

    // s + P <= d; s <= d < s + P; s <= d <= s + P.
    private static (Span True, Span Possible) Elapsed(ElapsedForm form, long least, long most)
    {
        if (form.Kind == ElapsedKind.AtLeast)
        {
            return (
                most == None ? Span.Never : new(Calendar.Plus(most, form.Period), long.MaxValue),
                new(IsOpen(least) ? long.MinValue : Calendar.Plus(least, form.Period), long.MaxValue));
        }

        int less = form.Kind == ElapsedKind.Under ? 1 : 0;
        return (
            most == None || IsOpen(least) ? Span.Never : new(most, Calendar.Plus(least, form.Period) - less),
            new(IsOpen(least) ? long.MinValue : least, most == None ? long.MaxValue : IsOpen(most) ? long.MinValue : Calendar.Plus(most, form.Period) - less));
    }

    // Whatever the day: every value that is possible is one of these, or some is.
    private static (Span True, Span Possible) OneOf(Span[] passing, FactValue value)
    {
        bool some = Array.Exists(passing, p => p.From <= value.Most && value.Least <= p.To && !(p.From == None));
        bool all = value.Most != None
            && (value.Most - value.Least < 1000 && value.Least != long.MinValue
                ? Enumerable.Range(0, (int)(value.Most - value.Least) + 1).All(i => Array.Exists(passing, p => p.From <= value.Least + i && value.Least + i <= p.To))
                : Array.Exists(passing, p => p.From <= value.Least && value.Most <= p.To));
        return (Span.If(all), Span.If(some));
    }

    // o + from <= s <= o + to, for every pair that is possible, or for some.
    private static (Span True, Span Possible) Between(BetweenForm form, FactValue value, FactValue other)
    {
        // An honour without a day lies before all days: beside it lies nothing.
        if (IsOpen(other.Most))
            return (Span.Never, Span.Never);

        bool all = value.Most != None && other.Most != None && !IsOpen(value.Least) && !IsOpen(other.Least)
            && value.Least >= Calendar.Plus(other.Most, form.From) && value.Most <= Calendar.Plus(other.Least, form.To);
        bool some = (value.Most == None || IsOpen(other.Least) || value.Most >= Calendar.Plus(other.Least, form.From))
            && (IsOpen(value.Least) || other.Most == None || value.Least <= Calendar.Plus(other.Most, form.To));
        return (Span.If(all), Span.If(some));
    }

    private static bool IsOpen(long day) => day <= int.MinValue;
}
