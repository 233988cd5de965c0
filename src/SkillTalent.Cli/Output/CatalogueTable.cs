using System.Globalization;
using Spectre.Console;

namespace SkillTalent.Cli.Output;

/// <summary>Draws a table of amounts: a row for each choice of its rows, a column for each choice of its columns.</summary>
internal static class CatalogueTable
{
    private const int Most = 30;

    /// <summary>Adds it to a layout: the first rows, and how many there are more.</summary>
    public static void Add(Layout layout, AmountCatalogue catalogue, Language language)
    {
        bool zh = language == Language.Chinese;
        IReadOnlyList<AmountCell> cells = catalogue.Cells;
        ChoiceOption?[] columns = [.. cells.Select(c => c.Column).Distinct().OrderBy(c => catalogue.Columns?.Choices.ToList().IndexOf(c!) ?? 0)];
        IGrouping<ChoiceOption, AmountCell>[] rows = [.. cells.GroupBy(c => c.Row)];
        layout.Heading($"{catalogue.Title.In(language)}{(zh ? "（元）" : " (yuan)")}");
        layout.Table(
            [new(catalogue.Rows.Label.In(language)), .. columns.Select(c => new Column(c?.Label.In(language) ?? (zh ? "金额" : "amount"), IsNumber: true))],
            rows.Take(Most).Select(row => Cells(row, columns, language)));
        if (rows.Length > Most)
        {
            string more = (rows.Length - Most).ToString(CultureInfo.InvariantCulture);
            layout.Line(zh ? $"另有{more}行，见 --format json" : $"{more} more rows: --format json", Layout.Grey);
        }
    }

    private static (string Text, Style? Style)[] Cells(IGrouping<ChoiceOption, AmountCell> row, ChoiceOption?[] columns, Language language) =>
    [
        (row.Key.Label.In(language), null),
        .. columns.Select(column => row.FirstOrDefault(c => c.Column == column) is { } cell
            ? (cell.Yuan.ToString("#,0.##", CultureInfo.InvariantCulture), (Style?)null)
            : ("-", Layout.Grey)),
    ];
}
