namespace SkillTalent.Apprenticeships;

/// <summary>What a published rate says of the amount paid.</summary>
public enum RateBound
{
    /// <summary>It is the amount.</summary>
    Exact,

    /// <summary>It is the most; the office may pay less.</summary>
    Ceiling,

    /// <summary>It is the least; the place sets its own above it.</summary>
    Floor,
}
