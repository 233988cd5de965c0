using System.Globalization;
using System.Text;
using CsvHelper;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Cli.Batch;

/// <summary>Reads grants from a table, a row each. A column that is none of a grant's own is a figure on which a limit depends.</summary>
internal sealed class GrantCsv
{
    private const int MostBytes = 1 << 20;

    private static readonly (string Name, string[] Words)[] Known =
    [
        ("who", ["人员", "人员编号", "编号", "工号"]), ("payer", ColumnNames.PayerWords), ("occupation", ["职业", "工种"]), ("household", ColumnNames.HouseholdWords),
        ("benefit", ["待遇", "补贴"]), ("day", ["日期"]), ("amount", ["金额", "金额（元）"]), ("points", ColumnNames.PointsWords), ("drawn", ["已领"]),
    ];

    private readonly string _name;
    private readonly List<string> _columns = [];
    private readonly List<string> _headings = [];
    private readonly List<Grant> _grants = [];
    private readonly List<long> _lines = [];

    /// <summary>Reads a file whole.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <param name="figures">The figures that there are, with what people call them.</param>
    /// <exception cref="BadArgumentException">It is not of the form; the error names the line and the column.</exception>
    public GrantCsv(Stream content, string name, IReadOnlyDictionary<string, LocalizedText> figures)
    {
        _name = name;
        CsvText text = CsvText.Open(content);
        long malformed = 0;
        using CsvReader reader = CsvReader.Create(text.Content, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = text.Separator,
            AllowLineBreaksInQuotes = false,
            MaxRecordSize = MostBytes,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => malformed = record.LineNumber,
        });
        try
        {
            while (reader.Read())
            {
                if (malformed == reader.LineNumber)
                {
                    throw Error(reader.LineNumber, ColumnPlace.None, new LocalizedText("不带引号的单元格，或整个在引号内、其中引号成对的单元格", "cells without quotes, or wholly in quotes with quotes inside doubled"));
                }

                string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(i => Encoding.UTF8.GetString(reader.GetSpan(i)).Normalize(NormalizationForm.FormC).Trim())];
                if (_columns.Count == 0)
                {
                    ReadHeader(cells, figures);
                    continue;
                }

                if (cells.Length != _columns.Count)
                {
                    throw Error(reader.LineNumber, ColumnPlace.None, new LocalizedText($"与第1行相同的{_columns.Count}个单元格", $"{_columns.Count} cells, as in line 1"));
                }

                _grants.Add(ReadRow(cells, reader.LineNumber));
                _lines.Add(reader.LineNumber);
            }
        }
        catch (CsvFormatException e)
        {
            throw Error(e.LineNumber, ColumnPlace.None, new LocalizedText("最多1兆字节、引号都成对的一行", "a row of at most one megabyte, in which every quote is closed"));
        }

        if (_columns.Count == 0)
        {
            throw Error(1, ColumnPlace.None, ColumnsExpected);
        }
    }

    /// <summary>The grants, in the order of the file.</summary>
    public IReadOnlyList<Grant> Grants => _grants;

    private static LocalizedText ColumnsExpected => new(
        "列名：benefit（待遇）以及 " + string.Join("、", Known.Where(k => k.Name != "benefit").Select(k => $"{k.Name}（{k.Words[0]}）")),
        "the names of the columns: benefit, beside " + string.Join(", ", Known.Where(k => k.Name != "benefit").Select(k => k.Name)));

    /// <summary>A refusal of grants as an error of the file.</summary>
    public BadArgumentException Error(InputFormatException refusal)
    {
        // $[3].amount, $[3].figures.staff
        string[] parts = refusal.Path[2..].Split(']', 2);
        string member = parts[1].TrimStart('.');
        string column = member.StartsWith("figures.", StringComparison.Ordinal) ? member["figures.".Length..] : member;
        int row = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return Error(_lines[row], PlaceOf(column), new LocalizedText(refusal.ExpectationIn(Language.Chinese), refusal.ExpectationIn(Language.English)));
    }

    private ColumnPlace PlaceOf(string column) => _columns.IndexOf(column) is >= 0 and int i ? ColumnPlace.Headed(_headings[i], column) : ColumnPlace.Named(column);

    private BadArgumentException Error(long line, ColumnPlace column, LocalizedText expectation) => new RowFault(line, 0, column, expectation).In(_name);

    private void ReadHeader(string[] cells, IReadOnlyDictionary<string, LocalizedText> figures)
    {
        foreach (string cell in cells)
        {
            string? name = Known.Where(k => string.Equals(k.Name, cell, StringComparison.OrdinalIgnoreCase) || k.Words.Contains(cell, StringComparer.Ordinal)).Select(k => k.Name).FirstOrDefault()
                ?? figures.Where(f => f.Key == cell || f.Value.Zh == cell || f.Value.En == cell).Select(f => f.Key).FirstOrDefault();
            if (name is null)
            {
                throw Error(1, ColumnPlace.At(_columns.Count + 1), Options.Nearest.Hint(
                    new LocalizedText("待遇的列名，或限额所依据的数据的编号", "the name of a grant's column, or the id of a figure on which a limit depends"),
                    cell,
                    Known.Select(k => k.Name).Concat(figures.Keys)));
            }

            if (_columns.Contains(name))
            {
                throw Error(1, ColumnPlace.Headed(cell, name), new LocalizedText("每列只出现一次", "each column once"));
            }

            _columns.Add(name);
            _headings.Add(cell);
        }

        if (!_columns.Contains("benefit"))
        {
            throw Error(1, ColumnPlace.None, ColumnsExpected);
        }
    }

    private Grant ReadRow(string[] cells, long line)
    {
        string? Text(string column) => _columns.IndexOf(column) is >= 0 and int i && cells[i].Length > 0 ? cells[i] : null;
        decimal? Number(string column)
        {
            string? text = Text(column)?.TrimEnd('元').Trim();
            return text is null ? null : decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal value) ? value
                : throw Error(line, PlaceOf(column), new LocalizedText("数字，小数点写作 .，不知道留空", "a number with a point, or nothing where it is not known"));
        }

        LocalDate? day = null;
        if (Text("day") is { } date)
        {
            ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(CellWords.DayOf(date) ?? "");
            day = parsed.Success && parsed.Value.Year is >= 1900 and <= 2199 ? parsed.Value
                : throw Error(line, PlaceOf("day"), new LocalizedText("日期，写作 2024-06-30，不知道留空", "a date of the calendar, written 2024-06-30, or nothing where it is not known"));
        }

        bool drawn = Text("drawn") is { } flag && (CellWords.FlagOf(flag) ?? throw Error(line, PlaceOf("drawn"), new LocalizedText("是或否", "true or false")));
        return new Grant(Text("benefit") ?? throw Error(line, PlaceOf("benefit"), new LocalizedText("待遇的编号", "the id of a benefit")))
        {
            Who = CellWords.NameOf(Text("who")),
            Payer = CellWords.NameOf(Text("payer")),
            Occupation = CellWords.NameOf(Text("occupation")),
            Household = CellWords.HouseholdOf(Text("household")),
            Day = day,
            Amount = Number("amount"),
            Points = Number("points"),
            Drawn = drawn,
            Figures = _columns.Where(c => !Array.Exists(Known, k => k.Name == c)).Select(c => (Column: c, Value: Number(c))).Where(f => f.Value is not null)
                .ToDictionary(f => f.Column, f => f.Value!.Value, StringComparer.Ordinal),
        };
    }
}
