using System.Globalization;

namespace SkillTalent.Cli.Batch;

/// <summary>What is wrong with a row: where, and what was expected there. Never what was found.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Row">The number of the row, the header not counted.</param>
/// <param name="Column">The column; empty where it is the row as a whole.</param>
/// <param name="Expectation">What was expected, a phrase that continues "expected …".</param>
internal readonly record struct RowFault(long Line, long Row, string Column, LocalizedText Expectation)
{
    /// <summary>The fault as an error of a file.</summary>
    public BadArgumentException In(string file) => new(
        new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{file}：第{Line}行") + (Column.Length == 0 ? "" : $"，{Column} 列"),
            string.Create(CultureInfo.InvariantCulture, $"{file}: line {Line}") + (Column.Length == 0 ? "" : $", column {Column}")),
        Expectation);
}
