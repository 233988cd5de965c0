using System.Data;
using System.Globalization;
using System.Text;
using CsvHelper;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Rosters;

/// <summary>
/// The result of a run as an Excel file: a sheet with a row a worker, in words, and a sheet of sums. The rows are collected in a file that
/// nobody else sees, since the sums are known at the end.
/// </summary>
internal sealed class ResultBook : IResultSink, IDisposable
{
    private static readonly Dictionary<string, LocalizedText> Outcomes =
        Enum.GetValues<Outcome>().ToDictionary(o => o.ToCode(), o => o.ToLabel(), StringComparer.Ordinal);

    private readonly FileStream _rows = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes) => _rows.Write(bytes);

    /// <summary>Writes the workbook.</summary>
    public void WriteTo(Stream target, BatchSummary summary, Language language)
    {
        _rows.Position = 0;
        var sheets = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [language == Language.Chinese ? "结果" : "Results"] = Rows(summary, language),
            [language == Language.Chinese ? "汇总" : "Sums"] = Sums(summary, language),
        };
        target.SaveAs(sheets, configuration: new OpenXmlConfiguration { AutoFilter = false, TableStyles = TableStyles.None });
    }

    /// <inheritdoc/>
    public void Dispose() => _rows.Dispose();

    private IEnumerable<Dictionary<string, object?>> Rows(BatchSummary summary, Language language)
    {
        using CsvReader reader = CsvReader.Create(_rows, new CsvReaderOptions { HasHeader = false });
        _ = reader.Read();
        string[] headers = [.. Enumerable.Range(0, reader.FieldCount).Select(i => Encoding.UTF8.GetString(reader.GetSpan(i)))];
        Dictionary<string, BatchTotal> totals = summary.Totals.ToDictionary(t => t.Id, StringComparer.Ordinal);
        (int Index, string Name, bool IsAmount)[] columns = [.. Columns(headers, totals, language)];
        while (reader.Read())
        {
            var row = new Dictionary<string, object?>(columns.Length + 1, StringComparer.Ordinal)
            {
                [language == Language.Chinese ? RosterWords.Id : "id"] = Encoding.UTF8.GetString(reader.GetSpan(0)),
            };
            foreach ((int index, string name, bool isAmount) in columns)
            {
                string cell = Encoding.UTF8.GetString(reader.GetSpan(index));
                row[name] = isAmount
                    ? cell.Length == 0 ? null : decimal.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture)
                    : Outcomes.TryGetValue(cell, out LocalizedText? outcome) ? outcome.In(language) : cell;
            }

            yield return row;
        }
    }

    // Two provisions may have one title; then the second is told by its id, too.
    private static IEnumerable<(int Index, string Name, bool IsAmount)> Columns(string[] headers, Dictionary<string, BatchTotal> totals, Language language)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 1; i < headers.Length; i++)
        {
            bool isAmount = headers[i].EndsWith(".amount", StringComparison.Ordinal);
            string id = headers[i][..headers[i].LastIndexOf('.')];
            BatchTotal? total = totals.GetValueOrDefault(id);
            if (isAmount && total is { Unit: null })
            {
                continue;
            }

            string title = total?.Title.In(language) ?? id;
            title = total?.Target is { } level && SkillLevel.TryParse(level, out SkillLevel? named) && id.EndsWith("/" + level, StringComparison.Ordinal) ? $"{title} {named.Label.In(language)}" : title;
            string name = title + (isAmount ? language == Language.Chinese ? $"（{total?.Unit}）" : $" ({total?.Unit})" : "");
            yield return (i, used.Add(name) ? name : $"{name} [{headers[i]}]", isAmount);
        }
    }

    private static DataTable Sums(BatchSummary summary, Language language)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        string[] names = language == Language.Chinese
            ? ["条款", "名称", "符合", "不符合", "不能确定", "不适用", "金额合计", "单位", "年度费用（元）"]
            : ["provision", "title", "eligible", "not eligible", "undetermined", "not covered", "sum", "unit", "cost a year in yuan"];
        foreach (string name in names)
        {
            _ = table.Columns.Add(name, typeof(object));
        }

        foreach (BatchTotal t in summary.Totals)
        {
            _ = table.Rows.Add(t.Id, t.Title.In(language), t.Eligible, t.NotEligible, t.Undetermined, t.NotCovered, t.Unit is null ? null : t.Amount, t.Unit, t.Yearly);
        }

        return table;
    }
}
