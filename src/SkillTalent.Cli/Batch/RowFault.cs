using System.Globalization;

namespace SkillTalent.Cli.Batch;

/// <summary>What is wrong with a row: where, and what was expected there. Never what was found.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Row">The number of the row, the header not counted.</param>
/// <param name="Column">The column; none where it is the row as a whole.</param>
/// <param name="Expectation">What was expected, a phrase that continues "expected …".</param>
internal readonly record struct RowFault(long Line, long Row, ColumnPlace Column, LocalizedText Expectation)
{
    /// <summary>The sheet of a workbook; null where the file has none.</summary>
    public string? Sheet { get; init; }

    /// <summary>What an error says was expected, in both languages.</summary>
    public static LocalizedText ExpectationOf(InputFormatException e) => new(e.ExpectationIn(Language.Chinese), e.ExpectationIn(Language.English));

    /// <summary>The fault as an error of a file.</summary>
    public BadArgumentException In(string file) => Sheet is { } sheet ? InSheet(file, sheet) : new(
        new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{file}：第{Line}行") + (Column.IsNone ? "" : $"，{Column.Text.Zh}"),
            string.Create(CultureInfo.InvariantCulture, $"{file}: line {Line}") + (Column.IsNone ? "" : $", {Column.Text.En}")),
        Expectation);

    private BadArgumentException InSheet(string file, string sheet) => new(
        new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{file}：工作表“{sheet}”第{Line}行") + (Column.IsNone ? "" : $"，{Column.Text.Zh}"),
            string.Create(CultureInfo.InvariantCulture, $"{file}: sheet {sheet}, row {Line}") + (Column.IsNone ? "" : $", {Column.Text.En}")),
        Expectation);
}
