using NodaTime;

namespace SkillTalent.Workers;

/// <summary>A benefit that was paid before.</summary>
/// <param name="ProvisionId">The id of the provision.</param>
/// <param name="Date">The day of payment.</param>
/// <param name="Level">The level for which it was paid; null where there is none.</param>
/// <param name="Occupation">The occupation; null: the worker's own.</param>
public sealed record Claim(string ProvisionId, LocalDate Date, SkillLevel? Level = null, string? Occupation = null);
