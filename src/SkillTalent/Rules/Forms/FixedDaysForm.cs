namespace SkillTalent;

/// <summary>The day lies on or after one fixed day, before another, or both.</summary>
/// <param name="From">The first day that passes; <see cref="Day.First"/>: any.</param>
/// <param name="Before">The first day after that no longer passes; <see cref="Day.Last"/>: none.</param>
internal sealed record FixedDaysForm(int From, int Before) : TestForm
{
    public override FactKind Tests => FactKind.Date;

    public override IReadOnlyList<int> FixedDays => [.. new[] { From, Before }.Where(d => d is not (Day.First or Day.Last))];

    public override ValueRanges ValuesOn(int day) =>
        ValueRanges.Between(From == Day.First ? long.MinValue : From, Before == Day.Last ? ValueRange.Greatest : Before - 1L);

    public override Reason Demand(Fact fact) => this switch
    {
        { Before: Day.Last } => new Reason(ReasonCode.DayFrom, ("fact", fact.Label), ("day", Day.ToDate(From))),
        { From: Day.First } => new Reason(ReasonCode.DayBefore, ("fact", fact.Label), ("day", Day.ToDate(Before))),
        _ => new Reason(ReasonCode.DayRange, ("fact", fact.Label), ("day", Day.ToDate(From)), ("last", Day.ToDate(Before - 1))),
    };
}
