namespace SkillTalent.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Width">Its width; 0 stands for the rest of the line.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right.</param>
internal readonly record struct Column(string Header, int Width = 0, bool IsNumber = false);
