namespace SkillTalent;

/// <summary>Cumulative work of at least so long.</summary>
/// <param name="Period">Whole months, above zero.</param>
internal sealed record WorkedForm(CalendarPeriod Period) : TestForm
{
    public override FactKind Tests => FactKind.Work;

    public override IReadOnlyList<CalendarPeriod> Periods => [Period];

    public override ValueRanges ValuesOn(int day) => ValueRanges.Between(Period.Months, ValueRange.Greatest);

    public override Reason Demand(Fact fact) => new(ReasonCode.WorkedAtLeast, ("fact", fact.Label), ("period", Period));

    public override TestForm? WithAtLeast(CalendarPeriod period) => new WorkedForm(period);
}
