namespace SkillTalent.Cli.Batch;

/// <summary>Whom a row is about, as limits over several people see it; what is null is unknown.</summary>
internal readonly record struct BatchRow(string Id, string? Payer, string? Household, string? Occupation);
