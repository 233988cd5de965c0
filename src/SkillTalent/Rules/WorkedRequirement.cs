namespace SkillTalent.Rules;

/// <summary>Cumulative work of at least so many months.</summary>
internal sealed class WorkedRequirement(Fact fact, CalendarPeriod period) : FactRequirement(fact)
{
    /// <summary>Whole months, above zero.</summary>
    public CalendarPeriod Period => period;

    protected override bool Test(long value, int day) => value >= period.Months;

    // Work is never timeless; its timeline is exact and comes from the history of work.
    protected override DaySet DaysWhere(long value) => value >= period.Months ? DaySet.All : DaySet.None;

    protected override Timeline OwnTimeline(Subject subject) =>
        subject.WorkedAtLeast(Fact, AsOf, period.Months);
}
