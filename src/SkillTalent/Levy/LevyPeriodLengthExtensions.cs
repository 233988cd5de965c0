namespace SkillTalent.Levy;

/// <summary>The codes of <see cref="LevyPeriodLength"/>.</summary>
public static class LevyPeriodLengthExtensions
{
    /// <summary>The code under which the rulebook keeps what depends on the length: <c>month</c>, <c>quarter</c>, <c>year</c>.</summary>
    public static string ToCode(this LevyPeriodLength length) => length switch
    {
        LevyPeriodLength.Month => "month",
        LevyPeriodLength.Quarter => "quarter",
        LevyPeriodLength.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(length)),
    };
}
