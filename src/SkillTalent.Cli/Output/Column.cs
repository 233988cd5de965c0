namespace SkillTalent.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right and are never broken.</param>
internal readonly record struct Column(string Header, bool IsNumber = false);
