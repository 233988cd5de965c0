using ParquetSharp;

namespace SkillTalent.Parquet.Reading;

/// <summary>
/// Goes through the rows of a row group, a slice at a time: every column from where the slice before ended. It holds one slice of one column,
/// and of the file what its pages need. Not thread-safe.
/// </summary>
internal sealed partial class RowGroupCursor : IDisposable
{
    private readonly Dictionary<int, ColumnReader> _open = [];
    private readonly Dictionary<int, bool> _empty = [];
    private readonly string _file;
    private readonly int _group;
    private readonly CursorScratch _scratch;
    private readonly RowGroupReader _rows;
    private short[] _levels = [];

    public RowGroupCursor(string file, ParquetFileReader reader, int group, long firstRow, CursorScratch scratch)
    {
        _file = file;
        _group = group;
        _scratch = scratch;
        FirstRow = firstRow;
        _rows = Guard(null, () => reader.RowGroup(group));
        Left = _rows.MetaData.NumRows;
    }

    /// <summary>The first row of the next slice.</summary>
    public long FirstRow { get; private set; }

    /// <summary>How many rows are left.</summary>
    public long Left { get; private set; }

    /// <summary>The rows of the slice.</summary>
    public int Rows { get; private set; }

    /// <summary>The rows of the slice that have no value in the column read last; empty where each has.</summary>
    public ulong[] None { get; private set; } = [];

    /// <summary>Begins a slice.</summary>
    public void Begin(int rows) => Rows = rows;

    /// <summary>Ends a slice.</summary>
    public void End()
    {
        FirstRow += Rows;
        Left -= Rows;
    }

    /// <summary>The days of a column, from 1970-01-01 on. Rows without one have the number given.</summary>
    public Span<int> Days(ParquetField field, int none)
    {
        if (field.Form != StoredForm.LocalTime)
        {
            return Read<int>(field, none);
        }

        Span<long> times = Read<long>(field, 0);
        Span<int> days = _scratch.Array<int>(Rows).AsSpan(0, Rows);
        for (int row = 0; row < times.Length; row++)
        {
            long day = Math.DivRem(times[row], field.UnitsADay, out long rest);
            days[row] = rest == 0 && day is >= int.MinValue and <= int.MaxValue
                ? (int)day
                : throw At(row, field, "a TIMESTAMP at midnight, which is a day, or a column of DATE");
        }

        for (int row = 0; None.Length > 0 && row < days.Length; row++)
        {
            days[row] = (None[row >> 6] >> (row & 63) & 1) != 0 ? none : days[row];
        }

        return days;
    }

    /// <summary>The flags of a column.</summary>
    public Span<bool> Flags(ParquetField field) => Read<bool>(field, false);

    /// <summary>Gives the texts of a column, row by row; rows without one are left out. A text is good for as long as it is looked at.</summary>
    public void Texts(ParquetField field, TextRow each) => Each<ByteArray>(field, (row, value) =>
    {
        unsafe
        {
            each(row, new ReadOnlySpan<byte>((void*)value.Pointer, value.Length));
        }
    });

    /// <summary>An error of a row of the slice.</summary>
    public InputFormatException At(int row, ParquetField field, string expectation) =>
        ParquetError.At(_file, _group, FirstRow + row, field.Name, expectation);

    public void Dispose()
    {
        foreach (ColumnReader reader in _open.Values)
        {
            reader.Dispose();
        }

        _rows.Dispose();
    }

    // A column without any value needs no reading; and some writers leave out of its pages what a reader looks for.
    private bool IsEmpty(ParquetField field)
    {
        if (!_empty.TryGetValue(field.Index, out bool isEmpty))
        {
            using ColumnChunkMetaData chunk = _rows.MetaData.GetColumnChunkMetaData(field.Index);
            using Statistics? statistics = chunk.Statistics;
            isEmpty = field.IsOptional && statistics is not null && statistics.NullCount == _rows.MetaData.NumRows;
            _empty.Add(field.Index, isEmpty);
        }

        if (isEmpty)
        {
            None = new ulong[(Rows + 63) / 64];
            None.AsSpan().Fill(ulong.MaxValue);
            None[^1] = ulong.MaxValue >> ((64 - (Rows & 63)) & 63);
        }

        return isEmpty;
    }

    private short[] Levels()
    {
        if (_levels.Length < Rows)
        {
            _levels = new short[Rows];
        }

        return _levels;
    }

    private Span<T> Read<T>(ParquetField field, T none)
        where T : unmanaged
    {
        T[] array = _scratch.Array<T>(Rows);
        if (IsEmpty(field))
        {
            array.AsSpan(0, Rows).Fill(none);
            return array.AsSpan(0, Rows);
        }

        short[] levels = Levels();
        int count = Guard(field, () =>
        {
            var reader = (ColumnReader<T>)Open(field);
            int row = 0;
            int values = 0;
            while (row < Rows)
            {
                row += Batch(reader, field, levels.AsSpan(row, Rows - row), array.AsSpan(values, Rows - values), out int got);
                values += got;
            }

            return values;
        });
        Finish(field, levels);
        if (count < Rows)
        {
            Nulls.Spread(array.AsSpan(0, Rows), levels.AsSpan(0, Rows), count, none);
        }

        return array.AsSpan(0, Rows);
    }

    // What is read lies in a page, which the next reading may put away: each value is looked at before more are read.
    private void Each<T>(ParquetField field, Action<int, T> each)
        where T : unmanaged
    {
        if (IsEmpty(field))
        {
            return;
        }

        short[] levels = Levels();
        T[] values = _scratch.Array<T>(Rows);
        Guard(field, () =>
        {
            var reader = (ColumnReader<T>)Open(field);
            int row = 0;
            while (row < Rows)
            {
                int got = Batch(reader, field, levels.AsSpan(row, Rows - row), values.AsSpan(0, Rows - row), out _);
                int next = 0;
                for (int at = row; at < row + got; at++)
                {
                    if (levels[at] != 0)
                    {
                        each(at, values[next++]);
                    }
                }

                row += got;
            }

            return 0;
        });
        Finish(field, levels);
    }

    private static int Batch<T>(ColumnReader<T> reader, ParquetField field, Span<short> levels, Span<T> values, out int count)
        where T : unmanaged
    {
        long got;
        long read;
        if (field.IsOptional)
        {
            got = reader.ReadBatch(levels.Length, levels, default, values, out read);
        }
        else
        {
            got = reader.ReadBatch(levels.Length, values, out read);
            levels[..(int)got].Fill(1);
        }

        count = (int)read;
        return got > 0 ? (int)got : throw new ParquetEndException();
    }

    private void Finish(ParquetField field, short[] levels)
    {
        None = field.IsOptional && levels.AsSpan(0, Rows).Contains((short)0) ? Nulls.Mask(levels.AsSpan(0, Rows)) : [];
        if (Left == Rows && _open.Remove(field.Index, out ColumnReader? done))
        {
            done.Dispose();
        }
    }

    private ColumnReader Open(ParquetField field)
    {
        if (!_open.TryGetValue(field.Index, out ColumnReader? reader))
        {
            reader = _rows.Column(field.Index);
            _open.Add(field.Index, reader);
        }

        return reader;
    }

    private T Guard<T>(ParquetField? field, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (ParquetError.IsOfFile(e) || e is ParquetEndException)
        {
            throw ParquetError.Unreadable(_file, _group, field?.Name, e);
        }
    }
}
