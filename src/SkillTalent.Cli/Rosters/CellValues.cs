using System.Globalization;

namespace SkillTalent.Cli.Rosters;

/// <summary>What cells show. Days and numbers are written as JSON has them.</summary>
/// <param name="shared">The texts that cells share.</param>
/// <param name="formats">How numbers are shown.</param>
/// <param name="days">How days are counted.</param>
internal sealed class CellValues(Lazy<IReadOnlyList<string>> shared, Lazy<NumberFormats> formats, ExcelDays days)
{
    // What is greater is no number that a worker can have; it is shown as it stands, and refused by sheet, row and column.
    private const double MostDecimal = 1e28;

    // The first and the last day that there are, and the most days that hours can fill.
    private const double BeforeDays = -657_435;
    private const double AfterDays = 2_958_466;

    /// <summary>Reads what is stored in a cell.</summary>
    /// <param name="type">What the cell says it is; null: a number.</param>
    /// <param name="style">The style of the cell; null where it has none.</param>
    /// <param name="stored">What is stored.</param>
    /// <param name="text">What the cell shows.</param>
    /// <returns>What should be stored there; null where it is.</returns>
    public LocalizedText? Read(string? type, string? style, string stored, out string text)
    {
        text = "";
        switch (type)
        {
            case "s":
                if (!int.TryParse(stored, NumberStyles.Integer, CultureInfo.InvariantCulture, out int index) || index < 0 || index >= shared.Value.Count)
                {
                    return new LocalizedText("工作簿中有的文字，而单元格所指的没有", "a text that the workbook holds; that to which the cell refers is missing");
                }

                text = Shown(shared.Value[index], style);
                return null;
            case "b":
                text = stored is "1" or "true" ? "true" : "false";
                return stored is "1" or "true" or "0" or "false" ? null : new LocalizedText("0 或 1，因为单元格说是逻辑值", "0 or 1, for the cell says that it is a truth value");
            case "str" or "inlineStr":
                text = Shown(BookText.Decoded(stored), style);
                return null;
            case "d" or "e":
                text = stored.Trim();
                return null;
            default:
                text = double.TryParse(stored, NumberStyles.Any, CultureInfo.InvariantCulture, out double number) ? Dated(number, style) ?? Text(number) : stored.Trim();
                return null;
        }
    }

    // A number that somebody typed as text is shown as a day, too, where the cell says so.
    private string Shown(string text, string? style) =>
        (style is not null && double.TryParse(text, CultureInfo.InvariantCulture, out double number) ? Dated(number, style) : null) ?? text.Trim();

    private string? Dated(double number, string? style) => style is null ? null : formats.Value.Of(style) switch
    {
        NumberFormats.Shown.Day when number is > BeforeDays and < AfterDays => Text(days.Shown(DateTime.FromOADate(number))),
        NumberFormats.Shown.Hours when number is > BeforeDays and < AfterDays => TimeSpan.FromDays(number).ToString("c", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Text(DateTime day) => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Text(double number) =>
        Math.Abs(number) < MostDecimal ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
}
