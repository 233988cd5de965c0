namespace SkillTalent;

/// <summary>The day lies between two offsets of another day, both ends included.</summary>
/// <param name="Of">The other day.</param>
/// <param name="From">The offset of the first day that passes.</param>
/// <param name="To">The offset of the last.</param>
internal sealed record BetweenForm(Fact Of, CalendarPeriod From, CalendarPeriod To) : PairForm(Of)
{
    public override FactKind Tests => FactKind.Date;

    public override IReadOnlyList<CalendarPeriod> Periods => [From, To];

    public override (CalendarPeriod From, CalendarPeriod To)? Offsets => (From, To);

    public override ValueRange Beside(long second) => new(Day.Add((int)second, From), Day.Add((int)second, To));

    public override Reason Demand(Fact fact) =>
        new(ReasonCode.DayBetween, ("fact", fact.Label), ("other", Of.Label), ("from", From), ("to", To));
}
