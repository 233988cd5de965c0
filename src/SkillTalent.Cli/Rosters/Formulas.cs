namespace SkillTalent.Cli.Rosters;

/// <summary>
/// The formulas of a sheet of which nobody has stored what they come to: a program that writes workbooks without calculating leaves that to
/// Excel. Read as empty they would say that nothing is known, and a formula says something.
/// </summary>
internal static class Formulas
{
    /// <summary>What stands for the value of such a formula. It is no character, so that no cell holds it.</summary>
    public const string NoValue = "\uFFFF";

    /// <summary>What must be in the cell instead.</summary>
    public static LocalizedText Expectation { get; } = new(
        "值，而这里的公式没有存下计算结果（请先用 Excel 打开并保存）",
        "a value; the formula here has none stored (open the file in Excel and save it first)");

    /// <summary>Whether a cell holds such a formula.</summary>
    public static bool IsWithoutValue(string cell) => cell == NoValue;

    /// <summary>Whether a cell, as UTF-8, holds such a formula.</summary>
    public static bool IsWithoutValue(ReadOnlySpan<byte> cell) => cell.SequenceEqual("\uFFFF"u8);
}
