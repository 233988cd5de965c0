namespace SkillTalent;

/// <summary>A place (行政区划): it has rules of its own and inherits those of the place it lies within.</summary>
/// <param name="Code">The division code of GB/T 2260, or <c>CN</c> for the nation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Within">The code of the place it inherits from; null for an outermost one.</param>
/// <param name="IsComparison">Whether it is shown beside others only.</param>
public sealed record Place(string Code, LocalizedText Name, string? Within, bool IsComparison = false);
