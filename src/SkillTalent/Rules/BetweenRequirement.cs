namespace SkillTalent.Rules;

/// <summary>The day of a date fact lies between two offsets of another date fact, both ends included.</summary>
internal sealed class BetweenRequirement(Fact fact, Fact of, CalendarPeriod from, CalendarPeriod to) : FactRequirement(fact)
{
    public Fact Of => of;

    public CalendarPeriod From => from;

    public CalendarPeriod To => to;

    public override Fact OtherFact => of;

    public override Truth Evaluate(FactSet facts) => Combine(facts[Fact, AsOf], facts[of, AsOf]);

    protected override bool Test(long value, int day) => throw new InvalidOperationException("Needs both facts.");

    // Either fact may change with the day: between two steps of either, nothing does.
    protected override Timeline OwnTimeline(Subject subject)
    {
        var steps = new List<int>();
        subject.AddSteps(Fact, steps);
        subject.AddSteps(of, steps);
        Timeline whole = Rules.Timeline.Never;
        foreach (DayInterval segment in Segments.Between(steps))
        {
            Truth truth = Combine(subject.Sample(Fact, AsOf, segment.From), subject.Sample(of, AsOf, segment.From));
            DaySet days = DaySet.Between(segment.From, segment.To);
            whole = whole.Or(new Timeline(truth == Truth.True ? days : DaySet.None, truth != Truth.False ? days : DaySet.None));
        }

        return whole;
    }

    private Truth Combine(FactValue day, FactValue other)
    {
        if (day.State == FactState.Never || other.State == FactState.Never)
        {
            return Truth.False;
        }

        if (day.State == FactState.Unknown || other.State == FactState.Unknown)
        {
            return Truth.Unknown;
        }

        return (day.Number >= Day.Add((int)other.Number, from) && day.Number <= Day.Add((int)other.Number, to)).ToTruth();
    }
}
