using System.Globalization;

namespace SkillTalent.Cli.Batch;

/// <summary>What is wrong with a row: where, and what was expected there. Never what was found.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Row">The number of the row, the header not counted.</param>
/// <param name="Column">The column; empty where it is the row as a whole.</param>
/// <param name="Expectation">What was expected, a phrase that continues "expected …".</param>
internal readonly record struct RowFault(long Line, long Row, string Column, string Expectation)
{
    /// <summary>The place, as an error names it.</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"line {Line}") + (Column.Length == 0 ? "" : $", column {Column}");
}
