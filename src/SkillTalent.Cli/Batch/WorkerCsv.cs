using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// Reads workers from a table, a row each: an id, and facts in columns named as the rulebooks name them. A cell is read as its fact is
/// written, and else as people write it.
/// </summary>
internal sealed class WorkerCsv : IBatchInput
{
    private const int MostBytes = 1 << 20;
    private const int MostNames = 4_096;

    private readonly string _name;
    private readonly CsvReader _reader;
    private readonly ColumnNames _names;
    private readonly List<int> _cells = [];
    private readonly List<string> _columns = [];
    private readonly List<Fact> _facts = [];
    private readonly HashSet<int> _readable = [];
    private int _id = -1;
    private readonly Dictionary<string, int> _beside = new(StringComparer.Ordinal);
    private int _width;
    private long _malformed;

    /// <summary>Reads the header.</summary>
    /// <param name="content">The file; it is read as it is needed.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <param name="names">Knows the columns.</param>
    /// <exception cref="BadArgumentException">The header is not of the form.</exception>
    public WorkerCsv(Stream content, string name, ColumnNames names)
    {
        _name = name;
        _names = names;
        CsvText text = Guard(() => CsvText.Open(content));
        _reader = CsvReader.Create(text.Content, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = text.Separator,
            AllowLineBreaksInQuotes = false,
            MaxRecordSize = MostBytes,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => _malformed = record.LineNumber,
        });
        ReadHeader();
    }

    /// <summary>The columns that are facts, in the order of the file.</summary>
    public IReadOnlyList<string> Facts => _columns;

    /// <inheritdoc/>
    IReadOnlyList<string>? IBatchInput.Facts => _columns;

    /// <summary>The id of the current row, as UTF-8.</summary>
    public ReadOnlySpan<byte> Id => _reader.GetSpan(_id);

    /// <summary>What the current row says of its place, such as its county; null where the file has no such column.</summary>
    public string? Place => _beside.TryGetValue(ColumnNames.Place, out int at) ? Encoding.UTF8.GetString(_reader.GetSpan(at)) : null;

    /// <inheritdoc/>
    public string? Beside(string column)
    {
        int at = _beside.TryGetValue(column, out int own) ? own : _columns.IndexOf(column) is >= 0 and int fact ? _cells[fact] : -1;
        return at >= 0 && !_reader.GetSpan(at).IsEmpty ? Encoding.UTF8.GetString(_reader.GetSpan(at)) : null;
    }

    /// <summary>How many bytes have been read.</summary>
    public long Position => _reader.ByteOffset;

    /// <summary>Goes to the next row.</summary>
    /// <exception cref="BadArgumentException">The file cannot be read as rows.</exception>
    public bool Read() => Guard(_reader.Read);

    /// <summary>Adds the current row.</summary>
    /// <param name="rows">Takes it, if nothing is wrong with it.</param>
    /// <param name="fault">What is wrong with it.</param>
    public bool TryAdd(PopulationRows rows, [NotNullWhen(false)] out RowFault? fault)
    {
        fault = null;
        if (_malformed == _reader.LineNumber)
        {
            fault = Fault("", new LocalizedText("不带引号的单元格，或整个在引号内、其中引号成对的单元格", "cells without quotes, or wholly in quotes with quotes inside doubled"));
        }
        else if (_reader.FieldCount != _width)
        {
            fault = Fault("", new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"与第1行相同的{_width}个单元格"), string.Create(CultureInfo.InvariantCulture, $"{_width} cells, as in line 1")));
        }
        else if (!Utf8.IsValid(Id))
        {
            fault = Fault(ColumnNames.Id, EncodingExpectation(Id));
        }
        else if (_beside.FirstOrDefault(b => !Utf8.IsValid(_reader.GetSpan(b.Value))) is { Key: { } beside, Value: var cell })
        {
            fault = Fault(beside, EncodingExpectation(_reader.GetSpan(cell)));
        }
        else if (_beside.FirstOrDefault(b => _names.IsNumber(b.Key) && !CellWords.TryNumber(Beside(b.Key), out _)) is { Key: { } number })
        {
            fault = Fault(number, ColumnNames.NumberExpectation);
        }
        else
        {
            for (int i = 0; i < _cells.Count; i++)
            {
                if (!TrySet(rows, i, _reader.GetSpan(_cells[i]), out LocalizedText? expectation))
                {
                    fault = Fault(_columns[i], expectation);
                    return false;
                }
            }

            rows.Add();
        }

        return fault is null;
    }

    /// <inheritdoc/>
    public bool TryAdd(BatchChunk chunk, [NotNullWhen(false)] out RowFault? fault) => TryAdd(chunk.Rows!, out fault);

    /// <summary>A fault as an error.</summary>
    public BadArgumentException Error(RowFault fault) => fault.In(_name);

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private static LocalizedText EncodingExpectation(ReadOnlySpan<byte> cell) => Mojibake.IsGb18030(cell)
        ? new LocalizedText("UTF-8 的文字；这一列是 GBK（GB18030），与文件其余部分不同", "text in UTF-8; this column is GBK (GB18030), unlike the rest of the file")
        : new LocalizedText("UTF-8 的文字", "text in UTF-8");

    private bool TrySet(PopulationRows rows, int column, ReadOnlySpan<byte> cell, [NotNullWhen(false)] out LocalizedText? expectation)
    {
        expectation = null;
        if (rows.TrySet(column, cell))
        {
            // A name that no rulebook knows is a name all the same, but not one that nobody can read.
            if (_facts[column].Kind == FactKind.Choice && !Ascii.IsValid(cell) && !IsReadable(cell))
            {
                expectation = new LocalizedText("可读的文字；这一列是乱码，是用错误的编码（GBK、UTF-8 混淆）读取过的", "text that can be read; this column was read in a wrong encoding (乱码, GBK and UTF-8 confused) before");
                return false;
            }

            return true;
        }

        if (!Utf8.IsValid(cell))
        {
            expectation = EncodingExpectation(cell);
            return false;
        }

        string? code = CellWords.CodeOf(_facts[column], Encoding.UTF8.GetString(cell));
        if (code is null || !rows.TrySet(column, Encoding.UTF8.GetBytes(code)))
        {
            expectation = CellWords.Expectation(_facts[column], rows.ExpectationOf(column));
            return false;
        }

        return true;
    }

    private bool IsReadable(ReadOnlySpan<byte> cell)
    {
        var hash = new HashCode();
        hash.AddBytes(cell);
        int key = hash.ToHashCode();
        if (_readable.Contains(key))
        {
            return true;
        }

        bool readable = !Mojibake.Is(Encoding.UTF8.GetString(cell));
        if (readable && _readable.Count < MostNames)
        {
            _ = _readable.Add(key);
        }

        return readable;
    }

    private RowFault Fault(string column, LocalizedText expectation) => new(_reader.LineNumber, _reader.RowNumber - 1, ColumnPlace.Named(column), expectation);

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException e)
        {
            throw new RowFault(e.LineNumber, 0, ColumnPlace.None, new LocalizedText("最多1兆字节、引号都成对的一行", "a row of at most one megabyte, in which every quote is closed")).In(_name);
        }
        catch (IOException e)
        {
            throw new BadArgumentException(_name, new LocalizedText("可以读到末尾的文件", "a file that can be read to its end"), e);
        }
    }

    private BadArgumentException HeaderError(ColumnPlace column, LocalizedText expectation) => new RowFault(1, 0, column, expectation).In(_name);

    private void ReadHeader()
    {
        if (!Read() || _malformed > 0)
        {
            throw HeaderError(ColumnPlace.None, new LocalizedText(
                "列名：id（编号）和各项事实的编号或名称（见 skilltalent rules facts）", "the names of the columns: id, and ids of facts (see: skilltalent rules facts)"));
        }

        _width = _reader.FieldCount;
        string[] words = [.. Enumerable.Range(0, _width).Select(i => Encoding.UTF8.GetString(_reader.GetSpan(i)))];
        string?[] names = [.. words.Select(_names.Find)];
        _id = Array.IndexOf(names, ColumnNames.Id);
        if (_id < 0)
        {
            throw HeaderError(ColumnPlace.None, new LocalizedText(
                "名为 id（编号）的一列，以及各项事实的编号或名称（见 skilltalent rules facts）", "a column named id, beside ids of facts (see: skilltalent rules facts)"));
        }

        for (int i = 0; i < _width; i++)
        {
            if (names[i] is not { } name)
            {
                throw HeaderError(ColumnPlace.At(i + 1), _names.Expectation(words[i]));
            }

            if (Array.IndexOf(names, name) != i)
            {
                throw HeaderError(ColumnPlace.Named(name), new LocalizedText("每列只出现一次", "each column once"));
            }

            if (i == _id)
            {
                continue;
            }

            if (_names.FactOf(name) is { } fact)
            {
                _cells.Add(i);
                _columns.Add(name);
                _facts.Add(fact);
            }
            else
            {
                // No fact: what an amendment or a limit comes to is told by it.
                _beside[name] = i;
            }
        }
    }
}
