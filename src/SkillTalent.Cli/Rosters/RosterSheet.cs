using System.Text.Json.Nodes;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Interviews;

namespace SkillTalent.Cli.Rosters;

/// <summary>The columns of a sheet of a roster, by what stands above them: a field by its label or its path, and the id that joins the sheets.</summary>
internal sealed class RosterSheet
{
    private readonly WorkerField?[] _columns;
    private readonly string[] _headers;
    private readonly int _id;
    private readonly int _place = -1;

    /// <summary>Reads a header.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="name">The sheet.</param>
    /// <param name="row">The row of the header.</param>
    /// <param name="headers">What stands above the columns.</param>
    /// <param name="fields">The fields that there are.</param>
    /// <param name="list">The path of the list whose records stand there; null: it is no list.</param>
    /// <exception cref="BadArgumentException">A column is none, or stands twice, or there is no id.</exception>
    public RosterSheet(string file, string name, int row, string[] headers, IReadOnlyList<WorkerField> fields, string? list = null)
    {
        Name = name;
        _headers = headers;
        _columns = new WorkerField?[headers.Length];
        _id = Array.FindIndex(headers, RosterWords.IsId);
        if (_id < 0)
        {
            throw new RowFault(row, 0, ColumnPlace.None, new LocalizedText("名为“编号”的一列", "a column named id (编号)")) { Sheet = name }.In(file);
        }

        for (int i = 0; i < headers.Length; i++)
        {
            if (i == _id || headers[i].Length == 0 || RosterWords.IsIgnored(headers[i]))
            {
                continue;
            }

            if (RosterWords.IsPlace(headers[i]))
            {
                _place = i;
                continue;
            }

            _columns[i] = RosterWords.Find(fields, headers[i], list) ?? throw new RowFault(row, 0, ColumnPlace.At(i + 1), Options.Nearest.Hint(
                new LocalizedText("表头（见 skilltalent template）", "a header (see: skilltalent template)"), headers[i], fields.SelectMany(f => (string[])[f.Path, f.Label.Zh, f.Label.En])))
            { Sheet = name }.In(file);
            if (Array.IndexOf(_columns, _columns[i]) != i)
            {
                throw new RowFault(row, 0, ColumnPlace.Named(headers[i]), new LocalizedText("每列只出现一次", "each column once")) { Sheet = name }.In(file);
            }
        }
    }

    /// <summary>The name of the sheet.</summary>
    public string Name { get; }

    /// <summary>The id of a row.</summary>
    public string IdOf(string[] cells) => _id < cells.Length ? cells[_id] : "";

    /// <summary>What a row says of its place; null where the sheet has no such column.</summary>
    public string? PlaceOf(string[] cells) => _place < 0 ? null : _place < cells.Length ? cells[_place] : "";

    /// <summary>What is wrong with a row of which a formula says something that nobody has stored; null where none does.</summary>
    public RowFault? FormulaOf(int row, string[] cells)
    {
        int column = Array.FindIndex(cells, Formulas.IsWithoutValue);
        while (column >= 0 && column != _id && column != _place && _columns.ElementAtOrDefault(column) is null)
        {
            column = Array.FindIndex(cells, column + 1, Formulas.IsWithoutValue);
        }

        return column < 0 ? null : Fault(row, _headers[column], Formulas.Expectation);
    }

    /// <summary>Puts what a row says into JSON.</summary>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public RowFault? Put(JsonObject target, int row, string[] cells)
    {
        if (FormulaOf(row, cells) is { } open)
        {
            return open;
        }

        for (int i = 0; i < Math.Min(cells.Length, _columns.Length); i++)
        {
            if (_columns[i] is not { } field)
            {
                continue;
            }

            if (!FieldWords.TryRead(field, cells[i], out FieldAnswer answer))
            {
                return Fault(row, _headers[i], FieldWords.Expectation(field));
            }

            if (answer.IsKnown)
            {
                try
                {
                    WorkerAnswer.Put(target, field, answer.Value);
                }
                catch (InputFormatException e)
                {
                    return Fault(row, _headers[i], new LocalizedText("与同一行其他列不矛盾的内容（一部分写“无”，就是整个没有）", e.Expectation));
                }
            }
            else if (field.IsRequired)
            {
                return Fault(row, _headers[i], FieldWords.Expectation(field));
            }
        }

        return null;
    }

    /// <summary>A fault of a row.</summary>
    public RowFault Fault(int row, string column, LocalizedText expectation) => new(row, row - 1, ColumnPlace.Named(column), expectation) { Sheet = Name };

    /// <summary>What stands above the column of a field; its path where there is none.</summary>
    public string HeaderOf(string path) => FindHeader(path) ?? path;

    /// <summary>What stands above the column of a field; null where there is none.</summary>
    public string? FindHeader(string path)
    {
        // A member whose name is more than a word stands in brackets in the path of a value, and in that of a field it does not.
        string field = path.Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal);
        int column = Array.FindIndex(_columns, c => c?.Path == field);
        return column < 0 ? null : _headers[column];
    }
}
