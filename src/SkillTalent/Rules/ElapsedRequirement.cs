namespace SkillTalent.Rules;

/// <summary>A test of the time elapsed since a date fact.</summary>
internal sealed class ElapsedRequirement(Fact fact, ElapsedTest test, CalendarPeriod period) : FactRequirement(fact)
{
    public ElapsedTest Kind => test;

    public CalendarPeriod Period => period;

    protected override bool Test(long value, int day)
    {
        int then = (int)value;
        return test switch
        {
            ElapsedTest.AtLeast => Day.Add(then, period) <= day,
            ElapsedTest.Under => then <= day && day < Day.Add(then, period),
            _ => then <= day && day <= Day.Add(then, period),
        };
    }

    protected override DaySet DaysWhere(long value)
    {
        int then = (int)value;
        return test switch
        {
            ElapsedTest.AtLeast => DaySet.From(Day.Add(then, period)),
            ElapsedTest.Under => DaySet.From(then).Intersect(DaySet.Before(Day.Add(then, period))),
            _ => DaySet.Between(then, Day.Add(then, period)),
        };
    }
}
