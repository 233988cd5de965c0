using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using SkillTalent.Bulk;
using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Cli.Batch;

/// <summary>Reads workers from CSV, a row each: an id, and facts in columns named as the rulebooks name them.</summary>
internal sealed class WorkerCsv : IDisposable
{
    private const string IdColumn = "id";
    private const string PlaceColumn = "place";
    private const int MostBytes = 1 << 20;

    private readonly string _name;
    private readonly CsvReader _reader;
    private readonly List<int> _cells = [];
    private readonly List<string> _facts = [];
    private int _id = -1;
    private int _place = -1;
    private int _width;
    private long _malformed;

    /// <summary>Reads the header.</summary>
    /// <param name="content">The file; it is read as it is needed.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <param name="policy">Knows the columns.</param>
    /// <exception cref="InputFormatException">The header is not of the form.</exception>
    public WorkerCsv(Stream content, string name, CompiledPolicy policy)
    {
        _name = name;
        _reader = CsvReader.Create(content, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            AllowLineBreaksInQuotes = false,
            MaxRecordSize = MostBytes,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => _malformed = record.LineNumber,
        });
        ReadHeader(policy);
    }

    /// <summary>The columns that are facts, in the order of the file.</summary>
    public IReadOnlyList<string> Facts => _facts;

    /// <summary>The id of the current row, as UTF-8.</summary>
    public ReadOnlySpan<byte> Id => _reader.GetSpan(_id);

    /// <summary>What the current row says of its place, such as its county; null where the file has no such column.</summary>
    public string? Place => _place < 0 ? null : Encoding.UTF8.GetString(_reader.GetSpan(_place));

    /// <summary>How many bytes have been read.</summary>
    public long Position => _reader.ByteOffset;

    /// <summary>Goes to the next row.</summary>
    /// <exception cref="InputFormatException">The file cannot be read as rows.</exception>
    public bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw new InputFormatException(_name, string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber}"), "a row of at most one megabyte, in which every quote is closed", e);
        }
        catch (IOException e)
        {
            throw new BadArgumentException(_name, new LocalizedText("可以读到末尾的文件", "a file that can be read to its end"), e);
        }
    }

    /// <summary>Adds the current row.</summary>
    /// <param name="rows">Takes it, if nothing is wrong with it.</param>
    /// <param name="fault">What is wrong with it.</param>
    public bool TryAdd(PopulationRows rows, [NotNullWhen(false)] out RowFault? fault)
    {
        fault = null;
        if (_malformed == _reader.LineNumber)
        {
            fault = Fault("", "cells without quotes, or wholly in quotes with quotes inside doubled");
        }
        else if (_reader.FieldCount != _width)
        {
            fault = Fault("", string.Create(CultureInfo.InvariantCulture, $"{_width} cells, as in line 1"));
        }
        else if (!Utf8.IsValid(Id))
        {
            fault = Fault(IdColumn, "text in UTF-8");
        }
        else if (_place >= 0 && !Utf8.IsValid(_reader.GetSpan(_place)))
        {
            fault = Fault(PlaceColumn, "text in UTF-8");
        }
        else
        {
            for (int i = 0; i < _cells.Count; i++)
            {
                if (!rows.TrySet(i, _reader.GetSpan(_cells[i])))
                {
                    fault = Fault(_facts[i], rows.ExpectationOf(i));
                    return false;
                }
            }

            rows.Add();
        }

        return fault is null;
    }

    /// <summary>A fault as an error.</summary>
    public InputFormatException Error(RowFault fault) => new(_name, fault.Place, fault.Expectation);

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private RowFault Fault(string column, string expectation) => new(_reader.LineNumber, _reader.RowNumber - 1, column, expectation);

    private void ReadHeader(CompiledPolicy policy)
    {
        if (!Read() || _malformed > 0)
        {
            throw new InputFormatException(_name, "line 1", "the names of the columns: id, and ids of facts (see: skilltalent rules facts)");
        }

        _width = _reader.FieldCount;
        var names = new List<string>(_width);
        for (int i = 0; i < _width; i++)
        {
            names.Add(Encoding.UTF8.GetString(_reader.GetSpan(i)));
        }

        // A file without a header has people in its first line: only where there is an id, a name is one that may be told.
        _id = names.IndexOf(IdColumn);
        if (_id < 0)
        {
            throw new InputFormatException(_name, "line 1", "a column named id, beside ids of facts (see: skilltalent rules facts)");
        }

        for (int i = 0; i < _width; i++)
        {
            if (names.IndexOf(names[i]) != i)
            {
                throw new InputFormatException(_name, $"line 1, column {names[i]}", "each column once");
            }

            if (i == _id)
            {
                continue;
            }

            if (!policy.KnowsColumn(names[i]))
            {
                if (names[i] == PlaceColumn)
                {
                    // No fact: what an amendment comes to is told by it.
                    _place = i;
                    continue;
                }

                throw new InputFormatException(
                    _name,
                    "line 1, column " + (names[i].Length == 0 ? (i + 1).ToString(CultureInfo.InvariantCulture) : names[i]),
                    "the id of a worker's fact (see: skilltalent rules facts), or fact@cut-off");
            }

            _cells.Add(i);
            _facts.Add(names[i]);
        }
    }
}
