using System.Text;
using CsvHelper;

namespace SkillTalent.Cli.Batch;

/// <summary>What the columns of a file of workers are: an id, facts, and what stands beside them.</summary>
internal sealed class WorkerColumns
{
    private readonly string _file;
    private readonly Dictionary<string, int> _beside = new(StringComparer.Ordinal);
    private readonly List<int> _cells = [];
    private readonly List<string> _names = [];
    private readonly List<Fact> _facts = [];
    private readonly Dictionary<string, int> _all = new(StringComparer.Ordinal);
    private readonly string[] _words;

    /// <summary>Reads the header, which the reader is at.</summary>
    /// <exception cref="BadArgumentException">It is not of the form.</exception>
    public WorkerColumns(CsvReader header, string file, ColumnNames names)
    {
        _file = file;
        Width = header.FieldCount;
        _words = [.. Enumerable.Range(0, Width).Select(i => Encoding.UTF8.GetString(header.GetSpan(i)).Trim())];
        string?[] found = [.. _words.Select(names.Find)];
        Id = Array.IndexOf(found, ColumnNames.Id);
        if (Id < 0)
        {
            throw Error(file, ColumnPlace.None, new LocalizedText(
                "名为 id（编号）的一列，以及各项事实的编号或名称（见 skilltalent rules facts）", "a column named id, beside ids of facts (see: skilltalent rules facts)"));
        }

        for (int i = 0; i < Width; i++)
        {
            Add(i, found, names);
        }
    }

    /// <summary>How many cells a row has.</summary>
    public int Width { get; }

    /// <summary>The cell of the id.</summary>
    public int Id { get; }

    /// <summary>The cells of the facts.</summary>
    public IReadOnlyList<int> Cells => _cells;

    /// <summary>The columns that are facts, in the order of the file.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Those facts.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    /// <summary>The cells of what is no fact: what an amendment or a limit comes to is told by it.</summary>
    public IReadOnlyDictionary<string, int> Beside => _beside;

    /// <summary>The cell of a column, of a fact or beside the facts; null: there is none.</summary>
    public int? CellOf(string column) => _all.TryGetValue(column, out int at) ? at : null;

    /// <summary>A column as the file has it: what stands above it is known, and so no person's name.</summary>
    public ColumnPlace PlaceOf(string column) =>
        column == ColumnNames.Id ? ColumnPlace.Headed(_words[Id], column) : CellOf(column) is { } at ? ColumnPlace.Headed(_words[at], column) : ColumnPlace.Named(column);

    /// <summary>What is expected of a header where there is none.</summary>
    public static BadArgumentException Missing(string file) => Error(file, ColumnPlace.None, new LocalizedText(
        "列名：id（编号）和各项事实的编号或名称（见 skilltalent rules facts）", "the names of the columns: id, and ids of facts (see: skilltalent rules facts)"));

    private void Add(int at, string?[] found, ColumnNames names)
    {
        if (found[at] is not { } name)
        {
            throw Error(_file, ColumnPlace.At(at + 1), names.Expectation(_words[at]));
        }

        if (Array.IndexOf(found, name) != at)
        {
            throw Error(_file, ColumnPlace.Headed(_words[at], name), new LocalizedText("每列只出现一次", "each column once"));
        }

        if (at == Id)
        {
            return;
        }

        _all[name] = at;
        if (names.FactOf(name) is { } fact)
        {
            _cells.Add(at);
            _names.Add(name);
            _facts.Add(fact);
        }
        else
        {
            _beside[name] = at;
        }
    }

    private static BadArgumentException Error(string file, ColumnPlace column, LocalizedText expectation) => new RowFault(1, 0, column, expectation).In(file);
}
