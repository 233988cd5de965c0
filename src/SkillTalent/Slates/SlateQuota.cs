namespace SkillTalent;

/// <summary>How many people may be named.</summary>
/// <param name="People">The number, 0 or more.</param>
/// <param name="IsApproximate">Whether the source says only roughly how many (约).</param>
internal sealed record SlateQuota(int People, bool IsApproximate = false);
