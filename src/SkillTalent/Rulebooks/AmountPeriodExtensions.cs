using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>The codes of <see cref="AmountPeriod"/>.</summary>
public static class AmountPeriodExtensions
{
    /// <summary>The code used in JSON: <c>once</c>, <c>month</c>, <c>year</c>, <c>person-year</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this AmountPeriod per) => per switch
    {
        AmountPeriod.Once => "once",
        AmountPeriod.Month => "month",
        AmountPeriod.Year => "year",
        AmountPeriod.PersonYear => "person-year",
        _ => throw new ArgumentOutOfRangeException(nameof(per)),
    };

    /// <summary>The unit of an amount of yuan for the period. In English it is the unit used in JSON, such as <c>yuan/year</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToUnit(this AmountPeriod per) => per switch
    {
        AmountPeriod.Once => new LocalizedText("元", "yuan"),
        AmountPeriod.Month => new LocalizedText("元/月", "yuan/month"),
        AmountPeriod.Year => new LocalizedText("元/年", "yuan/year"),
        AmountPeriod.PersonYear => new LocalizedText("元/人·年", "yuan/person-year"),
        _ => throw new ArgumentOutOfRangeException(nameof(per)),
    };
}
