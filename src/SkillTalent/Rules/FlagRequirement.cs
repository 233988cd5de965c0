namespace SkillTalent.Rules;

/// <summary>The flag is yes, or no.</summary>
internal sealed class FlagRequirement(Fact fact, bool expected) : FactRequirement(fact)
{
    public bool Expected => expected;

    protected override bool Test(long value, int day) => value != 0 == expected;

    protected override DaySet DaysWhere(long value) => Test(value, 0) ? DaySet.All : DaySet.None;
}
