namespace SkillTalent.Tests.Extending;

/// <summary>A form that the library does not have: at least so long ago, and less than so long.</summary>
internal sealed record WindowForm(CalendarPeriod Least, CalendarPeriod Under) : TestForm
{
    public override FactKind Tests => FactKind.Date;

    public override TimeEffect Time => TimeEffect.Moves;

    public override IReadOnlyList<CalendarPeriod> Periods => [Least, Under];

    public override ValueRanges ValuesOn(int day) => ValueRanges.Between(Day.Threshold(day, Under) + 1, Day.Threshold(day, Least));

    public override Timeline DaysFor(FactValue value) => value.IsNever ? Timeline.Never : new Timeline(
        Days(value.Latest, value.Earliest), Days(value.Earliest, value.Latest));

    public override Reason Demand(Fact fact) =>
        new(ReasonCode.All, ("parts", new[] { new Reason(ReasonCode.ElapsedAtLeast, ("fact", fact.Label), ("period", Least)), new Reason(ReasonCode.ElapsedUnder, ("fact", fact.Label), ("period", Under)) }));

    private DaySet Days(int begins, int ends) => begins == Day.Last
        ? DaySet.None
        : DaySet.Between(Day.Add(begins, Least), ends == Day.Last ? Day.Last : Day.Add(ends, Under) - (ends == Day.First ? 0 : 1));
}
