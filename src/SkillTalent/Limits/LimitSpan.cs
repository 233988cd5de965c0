namespace SkillTalent;

/// <summary>The time over which a limit counts.</summary>
internal enum LimitSpan
{
    /// <summary>All grants that are given to it (<c>lifetime</c>).</summary>
    Lifetime,

    /// <summary>One calendar year (<c>year</c>).</summary>
    Year,

    /// <summary>One day (<c>day</c>).</summary>
    Day,
}
