using System.Data;
using System.Globalization;
using System.Text;
using CsvHelper;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Output;

namespace SkillTalent.Cli.Rosters;

/// <summary>
/// The result of a run as an Excel file: a sheet with a row a worker, in words, a sheet of sums and one of reasons. The rows are collected in
/// hidden files, since a workbook is written one sheet after the other.
/// </summary>
internal sealed class ResultBook : IDisposable
{
    // What a sheet holds below its header.
    private const int MostRows = 1_048_575;

    private static readonly Dictionary<string, LocalizedText> Outcomes =
        Enum.GetValues<Outcome>().ToDictionary(o => o.ToCode(), o => o.ToLabel(), StringComparer.Ordinal);

    private readonly HiddenRows _results = new();
    private readonly HiddenRows _reasons = new();

    /// <summary>Takes the rows of the result.</summary>
    public IResultSink Results => _results;

    /// <summary>Takes the rows of the reasons.</summary>
    public IResultSink Reasons => _reasons;

    /// <summary>Writes the workbook.</summary>
    public void WriteTo(Stream target, BatchSummary summary, Language language)
    {
        var sheets = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [language == Language.Chinese ? "结果" : "Results"] = Rows(summary, language),
            [language == Language.Chinese ? "汇总" : "Sums"] = Sums(summary, language),
            [language == Language.Chinese ? "理由" : "Reasons"] = ReasonsIn(language),
        };
        target.SaveAs(sheets, configuration: new OpenXmlConfiguration { AutoFilter = false, TableStyles = TableStyles.None });
        BookStyles.Mend(target);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _results.Dispose();
        _reasons.Dispose();
    }

    private IEnumerable<Dictionary<string, object?>> ReasonsIn(Language language)
    {
        using CsvReader reader = CsvReader.Create(_reasons.FromStart(), new CsvReaderOptions { HasHeader = false });
        string[] headers = [.. ReasonRows.Headers.Select(h => h.In(language))];

        // Each row is written before the next is asked for, so that there need be only one.
        var row = new Dictionary<string, object?>(headers.Length, StringComparer.Ordinal);
        for (int rows = 1; reader.Read(); rows++)
        {
            // The last row of a full sheet says that it is.
            bool isFull = rows == MostRows;
            for (int i = 0; i < headers.Length; i++)
            {
                row[headers[i]] = !isFull ? Encoding.UTF8.GetString(reader.GetSpan(i)) : i != 0 ? "" : language == Language.Chinese ? "工作表已满，其余理由未列出" : "the sheet is full; the other reasons are left out";
            }

            yield return row;
            if (isFull)
            {
                yield break;
            }
        }
    }

    private IEnumerable<Dictionary<string, object?>> Rows(BatchSummary summary, Language language)
    {
        using CsvReader reader = CsvReader.Create(_results.FromStart(), new CsvReaderOptions { HasHeader = false });
        _ = reader.Read();
        string[] headers = [.. Enumerable.Range(0, reader.FieldCount).Select(i => Encoding.UTF8.GetString(reader.GetSpan(i)))];
        Dictionary<string, BatchTotal> totals = summary.Totals.ToDictionary(t => t.Id, StringComparer.Ordinal);
        (int Index, string Name, bool IsAmount)[] columns = [.. Columns(headers, totals, language)];
        string id = language == Language.Chinese ? RosterWords.Id : "id";
        var row = new Dictionary<string, object?>(columns.Length + 1, StringComparer.Ordinal);
        while (reader.Read())
        {
            row[id] = Encoding.UTF8.GetString(reader.GetSpan(0));
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
            string name = title + (isAmount ? language == Language.Chinese ? $"（{UnitOf(total, language)}）" : $" ({UnitOf(total, language)})" : "");
            yield return (i, used.Add(name) ? name : $"{name} [{headers[i]}]", isAmount);
        }
    }

    private static string? UnitOf(BatchTotal? total, Language language) => total?.Unit is { } unit ? UnitText.Of(unit, language) : null;

    private static DataTable Sums(BatchSummary summary, Language language)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        string[] names = language == Language.Chinese
            ? ["条款", "名称", Outcomes["eligible"].Zh, Outcomes["not-eligible"].Zh, Outcomes["undetermined"].Zh, Outcomes["not-covered"].Zh, "金额合计", "单位", "年度费用（元）", "数额待定人数"]
            : ["provision", "title", "eligible", "not eligible", "undetermined", "not covered", "sum", "unit", "cost a year in yuan", "of open amount"];

        // Sums that a limit bounds say so, as the terminal does.
        string[] limits = !summary.Totals.Any(t => t.Limits.Count > 0) ? []
            : language == Language.Chinese ? ["限额内金额（元）", "限额待定笔数", "限额"] : ["within limits in yuan", "open under limits", "limits"];
        foreach (string name in names.Concat(limits))
        {
            _ = table.Columns.Add(name, typeof(object));
        }

        foreach (BatchTotal t in summary.Totals)
        {
            object?[] sums = [t.Id, t.Title.In(language), t.Eligible, t.NotEligible, t.Undetermined, t.NotCovered, t.Unit is null ? null : t.Amount, UnitOf(t, language), t.Yearly, t.Unit is null ? null : t.OpenAmounts];
            object?[] within = [t.Limited?.Amount, t.Limited?.Open, t.Limits.Count == 0 ? null : LimitWords.Of(t).In(language)];
            _ = table.Rows.Add([.. sums, .. limits.Length == 0 ? [] : within]);
        }

        return table;
    }
}
