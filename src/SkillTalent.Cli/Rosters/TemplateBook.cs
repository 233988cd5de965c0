using System.Data;
using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace SkillTalent.Cli.Rosters;

/// <summary>An empty roster: a sheet of people, one for each kind of records, choices to pick from, and an explanation of every column.</summary>
internal sealed class TemplateBook(WorkerForm form, Language language)
{
    private const int LastRow = 200_000;

    private readonly List<(int Sheet, int Column, int Choices, int Count)> _picks = [];
    private readonly DataTable _choices = NewTable();

    /// <summary>Writes the workbook.</summary>
    public void WriteTo(Stream target)
    {
        (string Name, IReadOnlyList<WorkerField> Fields)[] sheets =
        [
            (RosterWords.People, [.. form.Fields.Where(f => f.Path != "reference")]),
            .. form.Lists.Select(l => (l.Label.In(language), l.Fields)),
        ];
        var book = new Dictionary<string, object>(StringComparer.Ordinal);
        for (int i = 0; i < sheets.Length; i++)
        {
            book.Add(sheets[i].Name, Empty(i + 1, sheets[i].Fields));
        }

        book.Add(RosterWords.Choices, _choices);
        book.Add(RosterWords.Help, Help(sheets));
        using var written = new MemoryStream();
        written.SaveAs(book, configuration: new OpenXmlConfiguration { AutoFilter = false, TableStyles = TableStyles.None });
        AddPicks(written);
        BookStyles.Mend(written);
        written.Position = 0;
        written.CopyTo(target);
    }

    private static DataTable NewTable() => new() { Locale = CultureInfo.InvariantCulture };

    private string In(string zh, string en) => language == Language.Chinese ? zh : en;

    private DataTable Empty(int sheet, IReadOnlyList<WorkerField> fields)
    {
        DataTable table = NewTable();
        _ = table.Columns.Add(In(RosterWords.Id, "id"));
        foreach (WorkerField field in fields)
        {
            string name = field.Label.In(language) + (field.IsRequired ? "*" : "");
            int column = table.Columns.Count;
            _ = table.Columns.Add(table.Columns.Contains(name) ? field.Path : name);
            string[] choices = field.Kind == FieldKind.Flag ? [In("是", "yes"), In("否", "no")] : [.. field.Choices.Select(c => c.Label.In(language))];
            if (choices.Length > 0)
            {
                _picks.Add((sheet, column, AddChoices(field.Kind == FieldKind.Flag ? In("是否", "yes or no") : name, choices), choices.Length));
            }
        }

        return table;
    }

    // The column of the sheet of choices; choices that stand there already are used again.
    private int AddChoices(string name, string[] choices)
    {
        for (int i = 0; i < _choices.Columns.Count; i++)
        {
            string?[] there = [.. _choices.Rows.Cast<DataRow>().Select(r => r[i] as string).Where(c => c is not null)];
            if (there.SequenceEqual(choices, StringComparer.Ordinal))
            {
                return i;
            }
        }

        int column = _choices.Columns.Count;
        _ = _choices.Columns.Add(_choices.Columns.Contains(name) ? string.Create(CultureInfo.InvariantCulture, $"{name} {column}") : name);
        for (int i = 0; i < choices.Length; i++)
        {
            if (i == _choices.Rows.Count)
            {
                _ = _choices.Rows.Add();
            }

            _choices.Rows[i][column] = choices[i];
        }

        return column;
    }

    private DataTable Help((string Name, IReadOnlyList<WorkerField> Fields)[] sheets)
    {
        DataTable table = NewTable();
        foreach (string name in (string[])[In("工作表", "sheet"), In("列", "column"), In("怎么填", "how to fill it in"), In("可填", "choices")])
        {
            _ = table.Columns.Add(name);
        }

        _ = table.Rows.Add(RosterWords.People, In(RosterWords.Id, "id"), In("每人一行；各表用同一编号对应到人。不知道的留空。", "a row a person; all sheets name a person by this id. Leave empty what is not known."));
        _ = table.Rows.Add("", "", In(
            "某张表只要填了一行，就表示全体人员该项情况都已填全：其中没有行的人就是没有。整张表留空，表示该项情况未知。",
            "A sheet with any row tells of everybody: who has no row there has none. A sheet left empty tells nothing."));
        foreach ((string sheet, IReadOnlyList<WorkerField> fields) in sheets)
        {
            foreach (WorkerField field in fields)
            {
                _ = table.Rows.Add(
                    sheet,
                    field.Label.In(language) + (field.IsRequired ? In("（必填）", " (required)") : ""),
                    field.HowToAnswer.In(language),
                    string.Join(In("、", ", "), field.Choices.Select(c => c.Label.In(language))));
            }
        }

        return table;
    }

    // The writer of the workbook knows no drop-down lists: they are put into the sheets where the format has them, after the rows.
    private void AddPicks(MemoryStream book)
    {
        book.Position = 0;
        using var archive = new ZipArchive(book, ZipArchiveMode.Update, leaveOpen: true);
        foreach (IGrouping<int, (int Sheet, int Column, int Choices, int Count)> sheet in _picks.GroupBy(p => p.Sheet))
        {
            ZipArchiveEntry entry = archive.GetEntry(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheet.Key}.xml"))!;
            string xml;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
            {
                xml = reader.ReadToEnd();
            }

            const string End = "</x:sheetData>";
            string end = xml.Contains(End, StringComparison.Ordinal) ? End : "</sheetData>";
            string prefix = end == End ? "x:" : "";
            var picks = new StringBuilder(end).Append(CultureInfo.InvariantCulture, $"<{prefix}dataValidations count=\"{sheet.Count()}\">");
            foreach ((_, int column, int choices, int count) in sheet)
            {
                string name = Letters(column);
                string from = SecurityElement.Escape($"'{RosterWords.Choices}'!${Letters(choices)}$2");
                _ = picks.Append(
                    CultureInfo.InvariantCulture,
                    $"<{prefix}dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"{name}2:{name}{LastRow}\"><{prefix}formula1>{from}:${Letters(choices)}${count + 1}</{prefix}formula1></{prefix}dataValidation>");
            }

            _ = picks.Append(CultureInfo.InvariantCulture, $"</{prefix}dataValidations>");
            int at = xml.IndexOf(end, StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(entry.FullName).Open(), new UTF8Encoding(false));
            writer.Write(xml[..at]);
            writer.Write(picks.ToString());
            writer.Write(xml[(at + end.Length)..]);
        }
    }

    private static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
