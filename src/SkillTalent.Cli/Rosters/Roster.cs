using System.Globalization;
using System.Text.Json.Nodes;
using SkillTalent.Cli.Batch;

namespace SkillTalent.Cli.Rosters;

/// <summary>
/// Workers in an Excel file: a sheet of people, a row each, and a sheet for each kind of records, joined by an id. A sheet that holds any row
/// tells of everybody: who has none there is known to have none. An empty sheet, or none, tells nothing.
/// </summary>
internal sealed class Roster : IDisposable
{
    private readonly string _path;
    private readonly Workbook _book;
    private readonly RosterSheet _people;
    private readonly IEnumerator<(int Row, string[] Cells)> _rows;
    private readonly List<RosterRecords> _lists = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private Roster(string path, Workbook book, string people, WorkerForm form)
    {
        _path = path;
        _book = book;
        _rows = book.Rows(people, isKnown: true).GetEnumerator();
        _people = new RosterSheet(path, people, 1, _rows.MoveNext() ? _rows.Current.Cells : [], [.. form.Fields.Where(f => f.Path != "reference")]);
        foreach (string sheet in book.Sheets.Where(s => s != people && s is not (RosterWords.Help or RosterWords.Choices)))
        {
            RecordForm list = RosterWords.Find(form.Lists, sheet) ?? throw new BadArgumentException(path, Options.Nearest.Hint(
                new LocalizedText(string.Create(CultureInfo.InvariantCulture, $"工作表名（见 skilltalent template），而第{Array.IndexOf([.. book.Sheets], sheet) + 1}个工作表不是"), string.Create(CultureInfo.InvariantCulture, $"the names of sheets (see: skilltalent template), and that of sheet {Array.IndexOf([.. book.Sheets], sheet) + 1} is none")),
                sheet,
                form.Lists.SelectMany(l => (string[])[l.Path, l.Label.Zh, l.Label.En])));
            if (RosterRecords.Read(path, sheet, book.Rows(sheet, isKnown: true), list) is { } records)
            {
                _lists.Add(records);
            }
        }
    }

    /// <summary>The id of the current worker.</summary>
    public string Id { get; private set; } = "";

    /// <summary>What the current row says of its place; null where no column does.</summary>
    public string? Place { get; private set; }

    /// <summary>The current worker; null where something is wrong.</summary>
    public Worker? Worker { get; private set; }

    /// <summary>What is wrong with the current worker.</summary>
    public RowFault? Fault { get; private set; }

    /// <summary>Whether a workbook is a roster, and not a table of facts.</summary>
    public static bool Is(Workbook book) => book.Sheets.Any(RosterWords.IsPeople);

    /// <summary>Opens a roster, of which the records are read at once.</summary>
    /// <exception cref="BadArgumentException">A sheet or a header is none.</exception>
    public static Roster Open(string path, Workbook book, WorkerForm form)
    {
        try
        {
            return new Roster(path, book, book.Sheets.First(RosterWords.IsPeople), form);
        }
        catch
        {
            book.Dispose();
            throw;
        }
    }

    /// <summary>Goes to the next worker. After the last, records of nobody are a fault.</summary>
    public bool Read()
    {
        Worker = null;
        Fault = null;
        if (!_rows.MoveNext())
        {
            return _lists.Exists(ReadStray);
        }

        (int row, string[] cells) = _rows.Current;
        Id = _people.IdOf(cells);
        Place = _people.PlaceOf(cells);
        var json = new JsonObject { ["reference"] = Id };
        Fault = _people.FormulaOf(row, cells) is { } open ? open
            : RowIds.HasBreaks(Id) ? _people.Fault(row, RosterWords.Id, RowIds.Expectation)
            : Id.Length == 0 ? _people.Fault(row, RosterWords.Id, new LocalizedText("编号", "an id"))
            : !_seen.Add(Id) ? _people.Fault(row, RosterWords.Id, new LocalizedText("每人一行，编号不重复", "a row a person, each id once"))
            : _people.Put(json, row, cells);
        foreach (RosterRecords list in _lists)
        {
            RowFault? fault = list.PutInto(json, Id);
            Fault ??= fault;
        }

        if (Fault is null)
        {
            Make(json);
        }

        return true;
    }

    /// <summary>The number of the current row, the header not counted, and its row in the sheet.</summary>
    public (long Row, long Line) At => (_rows.Current.Row - 1, _rows.Current.Row);

    /// <summary>What is wrong with a worker of whom an answer was refused, by the row in the sheet of people; the facts may be made from other sheets.</summary>
    public RowFault FaultAt(long row, InputFormatException e) => _people.Fault((int)row, _people.FindHeader("facts." + e.Path) ?? e.Path, RowFault.ExpectationOf(e));

    /// <summary>A fault as an error.</summary>
    public BadArgumentException Error(RowFault fault) => fault.In(_path);

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        _book.Dispose();
    }

    private bool ReadStray(RosterRecords list)
    {
        if (list.NextStray() is not { } fault)
        {
            return false;
        }

        Id = "";
        Fault = fault;
        return true;
    }

    private void Make(JsonObject json)
    {
        try
        {
            Worker = WorkerJson.Parse(json.ToJsonString(), _path);
        }
        catch (InputFormatException e)
        {
            Fault = FaultOf(e);
        }
    }

    // What JSON writes as false, a cell says in words.
    private static LocalizedText InCells(LocalizedText expectation) => new(
        expectation.Zh.Replace("写 false", "写“无”或 -", StringComparison.Ordinal), expectation.En.Replace("or false for never", "or - for never", StringComparison.Ordinal));

    /// <summary>An error of the current worker, by its sheet, row and column.</summary>
    public RowFault FaultOf(InputFormatException e)
    {
        LocalizedText expectation = InCells(RowFault.ExpectationOf(e));
        string place = e.Path.StartsWith("$.", StringComparison.Ordinal) ? e.Path[2..] : e.Path;
        return _lists.Select(l => l.FaultAt(place, expectation)).FirstOrDefault(f => f is not null)
            ?? _people.Fault(_rows.Current.Row, _people.HeaderOf(place), expectation);
    }
}
