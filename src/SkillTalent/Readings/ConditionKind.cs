namespace SkillTalent;

/// <summary>What a condition of many decisions asks.</summary>
internal enum ConditionKind
{
    /// <summary>A test that is asked as it is, such as one of two facts.</summary>
    Test,

    /// <summary>That a fact lies in a range.</summary>
    Range,

    /// <summary>That a fact lies in any of some ranges, or in none where there are none.</summary>
    Ranges,

    All,
    Any,
    Not,
}
