using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using SkillTalent.Cli.Rosters;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// Reads the rows of one block of a table of workers. A cell is read as its fact is written, and else as people write it. Not thread-safe;
/// other threads may read other blocks.
/// </summary>
internal sealed class WorkerRows : IDisposable
{
    private readonly WorkerColumns _columns;
    private readonly ColumnNames _names;
    private readonly ReadableNames _readable;
    private readonly CsvReader _reader;
    private readonly int[] _cells;
    private readonly Fact[] _facts;
    private readonly bool[] _isName;
    private readonly long _firstLine;
    private long _malformed;

    public WorkerRows(LineBlock block, char separator, WorkerColumns columns, ColumnNames names, ReadableNames readable)
    {
        _columns = columns;
        _names = names;
        _readable = readable;
        _cells = [.. columns.Cells];
        _facts = [.. columns.Facts];
        _isName = [.. columns.Facts.Select(f => f.Kind == FactKind.Choice)];
        _firstLine = block.FirstLine;
        _reader = Open(block, separator, line => _malformed = line);
    }

    /// <summary>How many rows have been read.</summary>
    public long Count { get; private set; }

    /// <summary>The line of the current row in the file.</summary>
    public long Line => _firstLine + _reader.LineNumber - 1;

    /// <summary>The id of the current row, as UTF-8.</summary>
    public ReadOnlySpan<byte> Id => _reader.GetSpan(_columns.Id);

    /// <summary>What the current row says of its place, such as its county; null where the file has no such column.</summary>
    public string? Place => _columns.Beside.TryGetValue(ColumnNames.Place, out int at) ? Encoding.UTF8.GetString(_reader.GetSpan(at)) : null;

    /// <summary>A reader of the rows of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="separator">What stands between the cells.</param>
    /// <param name="malformed">Told the line, in the block, of a row that has quotes where there must be none.</param>
    public static CsvReader Open(LineBlock block, char separator, Action<long> malformed) => CsvReader.Create(block.Text, new CsvReaderOptions
    {
        HasHeader = false,
        Separator = separator,
        AllowLineBreaksInQuotes = false,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = record => malformed(record.LineNumber),
    });

    /// <summary>What the current row says in a column that is beside the facts, or in that of a fact; null where it says nothing, or the file has none.</summary>
    public string? Beside(string column) =>
        _columns.CellOf(column) is { } at && !_reader.GetSpan(at).IsEmpty ? Encoding.UTF8.GetString(_reader.GetSpan(at)) : null;

    /// <summary>Goes to the next row. A row of nothing but separators, as spreadsheets leave behind, is none.</summary>
    public bool Read()
    {
        bool read;
        do
        {
            read = _reader.Read();
        }
        while (read && IsBlank());
        Count += read ? 1 : 0;
        return read;
    }

    /// <summary>Adds the current row.</summary>
    /// <param name="rows">Takes it, if nothing is wrong with it.</param>
    /// <param name="fault">What is wrong with it; its row is counted from the beginning of the block.</param>
    public bool TryAdd(PopulationRows rows, [NotNullWhen(false)] out RowFault? fault)
    {
        fault = null;
        if (_malformed == _reader.LineNumber)
        {
            fault = Fault("", new LocalizedText("不带引号的单元格，或整个在引号内、其中引号成对的单元格", "cells without quotes, or wholly in quotes with quotes inside doubled"));
        }
        else if (_reader.FieldCount != _columns.Width)
        {
            fault = Fault("", new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"与第1行相同的{_columns.Width}个单元格"), string.Create(CultureInfo.InvariantCulture, $"{_columns.Width} cells, as in line 1")));
        }
        else if (!Utf8.IsValid(Id))
        {
            fault = Fault(ColumnNames.Id, EncodingExpectation(Id));
        }
        else if (Formulas.IsWithoutValue(Id))
        {
            fault = Fault(ColumnNames.Id, Formulas.Expectation);
        }
        else if (_columns.Beside.Count > 0)
        {
            fault = FaultBeside();
        }

        for (int i = 0; fault is null && i < _cells.Length; i++)
        {
            fault = TrySet(rows, i, _reader.GetSpan(_cells[i]), out LocalizedText? expectation) ? null : Fault(_columns.Names[i], expectation);
        }

        if (fault is null)
        {
            rows.Add();
        }

        return fault is null;
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private static LocalizedText EncodingExpectation(ReadOnlySpan<byte> cell) => Mojibake.IsGb18030(cell)
        ? new LocalizedText("UTF-8 的文字；这一列是 GBK（GB18030），与文件其余部分不同", "text in UTF-8; this column is GBK (GB18030), unlike the rest of the file")
        : new LocalizedText("UTF-8 的文字", "text in UTF-8");

    // Nearly every row has an id, and one look at it is enough.
    private bool IsBlank()
    {
        ReadOnlySpan<byte> id = _columns.Id < _reader.FieldCount ? Id : [];
        if ((!id.IsEmpty && id[0] > (byte)' ') || _malformed == _reader.LineNumber)
        {
            return false;
        }

        for (int i = 0; i < _reader.FieldCount; i++)
        {
            if (!string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(_reader.GetSpan(i))))
            {
                return false;
            }
        }

        return true;
    }

    private RowFault? FaultBeside()
    {
        foreach ((string column, int at) in _columns.Beside)
        {
            if (!Utf8.IsValid(_reader.GetSpan(at)))
            {
                return Fault(column, EncodingExpectation(_reader.GetSpan(at)));
            }

            if (Formulas.IsWithoutValue(_reader.GetSpan(at)))
            {
                return Fault(column, Formulas.Expectation);
            }
        }

        string? number = _columns.Beside.Keys.FirstOrDefault(b => _names.IsNumber(b) && !CellWords.TryNumber(Beside(b), out _));
        return number is null ? null : Fault(number, ColumnNames.NumberExpectation);
    }

    private bool TrySet(PopulationRows rows, int column, ReadOnlySpan<byte> cell, [NotNullWhen(false)] out LocalizedText? expectation)
    {
        expectation = Formulas.IsWithoutValue(cell) ? Formulas.Expectation : null;
        if (expectation is not null)
        {
            return false;
        }

        if (rows.TrySet(column, cell))
        {
            // A name that no rulebook knows is a name all the same, but not one that nobody can read.
            if (_isName[column] && !Ascii.IsValid(cell) && !_readable.Has(cell))
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

    private RowFault Fault(string column, LocalizedText expectation) => new(Line, Count, _columns.PlaceOf(column), expectation);
}
