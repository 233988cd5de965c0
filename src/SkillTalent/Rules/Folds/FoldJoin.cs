namespace SkillTalent;

/// <summary>How what the records of a list give is joined.</summary>
internal enum FoldJoin
{
    /// <summary>The least counts.</summary>
    Least,

    /// <summary>The greatest counts.</summary>
    Greatest,

    /// <summary>They are added.</summary>
    Sum,

    /// <summary>The last day that is not after the day asked counts.</summary>
    Last,
}
