namespace SkillTalent.Rules;

/// <summary>The number lies in a range, both ends included, in units of the fact's last decimal place.</summary>
internal sealed class NumberRequirement(Fact fact, long least, long most) : FactRequirement(fact)
{
    public long Least => least;

    public long Most => most;

    protected override bool Test(long value, int day) => value >= least && value <= most;

    protected override DaySet DaysWhere(long value) => Test(value, 0) ? DaySet.All : DaySet.None;
}
