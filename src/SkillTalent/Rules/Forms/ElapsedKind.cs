namespace SkillTalent;

/// <summary>How time elapsed since a day is tested.</summary>
internal enum ElapsedKind
{
    /// <summary>day + P &lt;= d.</summary>
    AtLeast,

    /// <summary>day &lt;= d &lt; day + P.</summary>
    Under,

    /// <summary>day &lt;= d &lt;= day + P.</summary>
    Within,
}
