namespace SkillTalent.Rules;

/// <summary>Cumulative work of at least so many months.</summary>
internal sealed class WorkedRequirement(Fact fact, CalendarPeriod period) : FactRequirement(fact)
{
    /// <summary>Whole months, above zero.</summary>
    public CalendarPeriod Period => period;

    // Nobody has worked longer since a day than the time since that day.
    public override Truth Evaluate(FactSet facts) => facts[Fact, AsOf].IsBelow(period.Months) ? Truth.False : base.Evaluate(facts);

    protected override bool Test(long value, int day) => value >= period.Months;

    // Exact: it comes from the history of work.
    protected override Timeline OwnTimeline(Subject subject) =>
        subject.WorkedAtLeast(Fact, AsOf, period.Months);
}
