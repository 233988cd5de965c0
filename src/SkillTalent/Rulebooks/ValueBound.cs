namespace SkillTalent.Rulebooks;

/// <summary>What a published value says of the one that counts.</summary>
public enum ValueBound
{
    /// <summary>It is the value.</summary>
    Exact,

    /// <summary>It is the most; the office may pay less.</summary>
    Ceiling,

    /// <summary>It is the least; the place sets its own above it.</summary>
    Floor,
}
