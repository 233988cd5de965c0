namespace SkillTalent;

/// <summary>How many rows have a pathway open.</summary>
/// <param name="Id">The pathway's id.</param>
/// <param name="Eligible">Rows for which it is surely open.</param>
public sealed record BulkPathway(string Id, long Eligible);
