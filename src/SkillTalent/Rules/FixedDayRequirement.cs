namespace SkillTalent.Rules;

/// <summary>The day of a date fact lies on or after one fixed day, before another, or both.</summary>
internal sealed class FixedDayRequirement(Fact fact, int from, int before) : FactRequirement(fact)
{
    /// <summary>The first day that passes; <see cref="Day.First"/>: any.</summary>
    public int From => from;

    /// <summary>The first day after that no longer passes; <see cref="Day.Last"/>: none.</summary>
    public int Before => before;

    protected override bool Test(long value, int day) => value >= from && value < before;

    protected override DaySet DaysWhere(long value) => Test(value, 0) ? DaySet.All : DaySet.None;
}
