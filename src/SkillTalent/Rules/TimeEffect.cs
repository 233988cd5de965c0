namespace SkillTalent;

/// <summary>What the passing of time alone does to a value, or to the answer of a test of a value that stays as it is.</summary>
internal enum TimeEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A value never falls; an answer that is yes stays yes.</summary>
    Rises,

    /// <summary>It may go either way.</summary>
    Moves,
}
