namespace SkillTalent.Rulebooks;

/// <summary>What one payment of a benefit is for.</summary>
public enum AmountPeriod
{
    /// <summary>It is paid once (一次性).</summary>
    Once,

    /// <summary>One month (每月).</summary>
    Month,

    /// <summary>One year (每年).</summary>
    Year,

    /// <summary>One person for one year (每人每年), paid to somebody else, such as the employer or the school.</summary>
    PersonYear,
}
