namespace SkillTalent;

/// <summary>A test of the time elapsed since a day.</summary>
/// <param name="Kind">How it is tested.</param>
/// <param name="Period">How long.</param>
internal sealed record ElapsedForm(ElapsedKind Kind, CalendarPeriod Period) : TestForm
{
    public override FactKind Tests => FactKind.Date;

    public override TimeEffect Time => Kind == ElapsedKind.AtLeast ? TimeEffect.Rises : TimeEffect.Moves;

    public override IReadOnlyList<CalendarPeriod> Periods => [Period];

    public override bool TellsElapsed => !Period.IsZero && !Period.IsNegative;

    public override ValueRanges ValuesOn(int day) => Kind switch
    {
        ElapsedKind.AtLeast => ValueRanges.Between(long.MinValue, Day.Threshold(day, Period)),
        ElapsedKind.Under => ValueRanges.Between((long)Day.Threshold(day, Period) + 1, day),
        _ => ValueRanges.Between((long)Day.Threshold(day - 1, Period) + 1, day),
    };

    // What passes is one run of days whose ends only move on: the later first day and the earlier last one bound what passes on every day.
    public override (ValueRanges Every, ValueRanges Some) ValuesThrough(DayInterval days)
    {
        if (ValuesOn(days.From).Ranges is not [var first] || ValuesOn(days.To).Ranges is not [var last])
        {
            return base.ValuesThrough(days);
        }

        return (ValueRanges.Between(last.Least, first.Most), ValueRanges.Between(first.Least, last.Most));
    }

    // The days that pass move on as the value does, without a gap between those of one value and those of the next.
    public override Timeline DaysFor(FactValue value)
    {
        if (value.IsNever)
        {
            return Timeline.Never;
        }

        int first = From(value.Earliest);
        if (value.Earliest == value.Latest)
        {
            return Timeline.Certain(Days(first, Kind == ElapsedKind.AtLeast ? Day.Last : To(value.Latest)));
        }

        int sure = From(value.Latest);
        return Kind == ElapsedKind.AtLeast
            ? new Timeline(Days(sure, Day.Last), Days(first, Day.Last))
            : new Timeline(Days(sure, To(value.Earliest)), Days(first, To(value.Latest)));
    }

    public override Reason Demand(Fact fact) => Kind switch
    {
        ElapsedKind.AtLeast when Period.IsZero => new Reason(ReasonCode.Held, ("fact", fact.Label)),
        ElapsedKind.AtLeast when Period.IsNegative => new Reason(ReasonCode.ElapsedAhead, ("fact", fact.Label), ("period", Period.Negate())),
        ElapsedKind.AtLeast when fact.IsAge => new Reason(ReasonCode.AgeAtLeast, ("period", Period)),
        ElapsedKind.Under when fact.IsAge => new Reason(ReasonCode.AgeUnder, ("period", Period)),
        ElapsedKind.AtLeast => new Reason(ReasonCode.ElapsedAtLeast, ("fact", fact.Label), ("period", Period)),
        ElapsedKind.Under => new Reason(ReasonCode.ElapsedUnder, ("fact", fact.Label), ("period", Period)),
        _ => new Reason(ReasonCode.ElapsedWithin, ("fact", fact.Label), ("period", Period)),
    };

    public override TestForm? WithAtLeast(CalendarPeriod period) => Kind == ElapsedKind.AtLeast ? this with { Period = period } : null;

    private int From(int day) => Kind == ElapsedKind.AtLeast ? Day.Add(day, Period) : day;

    private int To(int day) => day == Day.Last ? day : Day.Add(day, Period) - (Kind == ElapsedKind.Under && day != Day.First ? 1 : 0);

    private static DaySet Days(int from, int to) => from == Day.Last ? DaySet.None : DaySet.Between(from, to);
}
