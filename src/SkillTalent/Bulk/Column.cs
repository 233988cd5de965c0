using System.Runtime.InteropServices;

namespace SkillTalent;

/// <summary>One column of a population. The arrays are the caller's own: they are read and never written.</summary>
internal sealed class Column
{
    private const int MostMonths = 1200;

    public required FactSlot Slot { get; init; }

    public required ColumnEncoding Encoding { get; init; }

    /// <summary>The value of a constant column.</summary>
    public FactValue Value { get; init; }

    public ReadOnlyMemory<ulong> Bits { get; init; }

    public ReadOnlyMemory<byte> Bytes { get; init; }

    public ReadOnlyMemory<ushort> UShorts { get; init; }

    public ReadOnlyMemory<short> Shorts { get; init; }

    public ReadOnlyMemory<int> Ints { get; init; }

    public ReadOnlyMemory<long> Longs { get; init; }

    /// <summary>Rows of which nothing is known; empty where there is none, and where <see cref="Most"/> says what there is to know.</summary>
    public ReadOnlyMemory<ulong> Unknown { get; init; }

    /// <summary>The greatest value of each row, where some rows are known between bounds: then the column itself holds the least. Null: all are known, or unknown.</summary>
    public Column? Most { get; init; }

    /// <summary>Whether it is a column of work that no row states: all it holds are bounds.</summary>
    public bool IsUnstated { get; init; }

    /// <summary>The cumulative starts of work, where the caller gave them.</summary>
    public ReadOnlyMemory<int> Starts { get; init; }

    /// <summary>Rows whose work goes on.</summary>
    public ReadOnlyMemory<ulong> StillAtWork { get; init; }

    /// <summary>Whether the days after the population's day can be told, if what holds on it stays as it is and work goes on where it does.</summary>
    public bool TellsFuture => Encoding == ColumnEncoding.Constant || Slot.Fact.Kind switch
    {
        FactKind.Date => Encoding == ColumnEncoding.Days,
        FactKind.Work => Starts.Length > 0 || IsUnstated,
        _ => true,
    };

    /// <summary>Whether some row may have more than one value.</summary>
    public bool IsOpen => Unknown.Length > 0 || Most is not null || (Encoding == ColumnEncoding.Constant && Value.IsOpen);

    /// <summary>Bytes a row, the mask of unknown values included.</summary>
    public double BytesPerRow => Encoding switch
    {
        ColumnEncoding.Constant => 0,
        ColumnEncoding.Bits => 0.125,
        ColumnEncoding.Choices => 1,
        ColumnEncoding.WideChoices or ColumnEncoding.WorkMonths or ColumnEncoding.Months => 2,
        ColumnEncoding.Days or ColumnEncoding.Numbers => 4,
        _ => 8,
    } + (Unknown.Length > 0 ? 0.125 : 0) + (Most?.BytesPerRow ?? 0);

    /// <summary>The bytes of some rows as they lie in memory, without masks of what is unknown; none of a constant column.</summary>
    /// <param name="start">The first row; a multiple of 64.</param>
    /// <param name="rows">How many.</param>
    public ReadOnlySpan<byte> RawRows(int start, int rows) => Encoding switch
    {
        ColumnEncoding.Constant => default,
        ColumnEncoding.Bits => MemoryMarshal.AsBytes(Bits.Span.Slice(start / 64, (rows + 63) / 64)),
        ColumnEncoding.Choices => Bytes.Span.Slice(start, rows),
        ColumnEncoding.WideChoices or ColumnEncoding.WorkMonths => MemoryMarshal.AsBytes(UShorts.Span.Slice(start, rows)),
        ColumnEncoding.Months => MemoryMarshal.AsBytes(Shorts.Span.Slice(start, rows)),
        ColumnEncoding.Days or ColumnEncoding.Numbers => MemoryMarshal.AsBytes(Ints.Span.Slice(start, rows)),
        _ => MemoryMarshal.AsBytes(Longs.Span.Slice(start, rows)),
    };

    /// <summary>A column of some of the rows, in the same layout.</summary>
    public Column Only(int[] rows) => new()
    {
        Slot = Slot,
        Encoding = Encoding,
        Value = Value,
        Bits = Picked(Bits.Span, rows),
        Bytes = Only(Bytes, rows),
        UShorts = Only(UShorts, rows),
        Shorts = Only(Shorts, rows),
        Ints = Only(Ints, rows),
        Longs = Only(Longs, rows),
        Unknown = Picked(Unknown.Span, rows),
        Most = Most?.Only(rows),
        IsUnstated = IsUnstated,
        Starts = Only(Starts, rows),
        StillAtWork = Picked(StillAtWork.Span, rows),
    };

    /// <summary>The value of a row. What a compact layout does not keep is given as far as the layout tells it.</summary>
    public FactValue this[int row, int on]
    {
        get
        {
            if (Unknown.Length > 0 && Bit(Unknown.Span, row))
            {
                return Slot.Fact.Kind == FactKind.Work ? FactValue.Between(0, ValueRange.Greatest) : FactValue.Unknown;
            }

            FactValue value = Raw(row, on);
            return Most is null ? value : FactValue.Between(value.Least, Most.Raw(row, on).Most);
        }
    }

    /// <summary>The day from which N months are complete, where they are not yet: null if work does not go on.</summary>
    public int? FirstDayWith(int months, int row, int on) => Starts.Length > 0 && Bit(StillAtWork.Span, row)
        ? Math.Max(Day.Add(Starts.Span[row], new CalendarPeriod(months)), on + 1)
        : null;

    private FactValue Raw(int row, int on) => Encoding switch
    {
        ColumnEncoding.Constant => Value,
        ColumnEncoding.Bits when Slot.Fact.Kind == FactKind.Date => Bit(Bits.Span, row) ? FactValue.Of(on) : FactValue.Never,
        ColumnEncoding.Bits => FactValue.Flag(Bit(Bits.Span, row)),
        ColumnEncoding.Choices => Choice(Bytes.Span[row]),
        ColumnEncoding.WideChoices => Choice(UShorts.Span[row]),
        ColumnEncoding.WorkMonths => FactValue.Of(UShorts.Span[row] == ushort.MaxValue ? ValueRange.Greatest : UShorts.Span[row]),
        ColumnEncoding.Months => DayOf(Shorts.Span[row], on),
        ColumnEncoding.Days => FactValue.OfDay(Ints.Span[row]),
        ColumnEncoding.Numbers => FactValue.Of(Ints.Span[row]),
        _ => FactValue.Of(Longs.Span[row]),
    };

    /// <summary>Fills the numbers of some rows: what is below zero, and what there is not, counts as none.</summary>
    /// <returns>The bounds of the numbers; null where they are not known, or too large.</returns>
    public (long Least, long Most)? FillWholes(int start, Span<long> to)
    {
        long most;
        switch (Encoding)
        {
            case ColumnEncoding.Constant when Value.IsKnown || Value.IsNever:
                most = Value.IsNever ? 0 : Math.Max(0, Value.Number);
                to.Fill(most);
                break;
            case ColumnEncoding.Numbers when Most is null:
                most = WholeKernels.Widen(Ints.Span.Slice(start, to.Length), to);
                break;
            case ColumnEncoding.WideNumbers when Most is null:
                WholeKernels.Copy(Longs.Span.Slice(start, to.Length), to);
                most = WholeKernels.Greatest(to);
                break;
            default:
                return null;
        }

        return most <= WholeNode.MostNumber ? (0, most) : null;
    }

    // What is no index of a choice passes no test, as "never" does.
    private FactValue Choice(int index) => index < Slot.Fact.Domain!.Options.Count ? FactValue.Of(index) : FactValue.Never;

    // Rules test at most a hundred years, so that what lies beyond is before, or after, every day that they ask for.
    private static FactValue DayOf(short months, int on) => months switch
    {
        < -MostMonths => FactValue.Never,
        > MostMonths => FactValue.Of(Day.First),
        _ => FactValue.Of(Day.Threshold(on, new CalendarPeriod(months))),
    };

    private static T[] Only<T>(ReadOnlyMemory<T> values, int[] rows) => values.Length == 0 ? [] : Array.ConvertAll(rows, row => values.Span[row]);

    private static ulong[] Picked(ReadOnlySpan<ulong> bits, int[] rows)
    {
        ulong[] picked = new ulong[bits.Length == 0 ? 0 : (rows.Length + 63) / 64];
        for (int i = 0; picked.Length > 0 && i < rows.Length; i++)
        {
            picked[i >> 6] |= Bit(bits, rows[i]) ? 1UL << (i & 63) : 0;
        }

        return picked;
    }

    private static bool Bit(ReadOnlySpan<ulong> bits, int row) => (bits[row >> 6] >> (row & 63) & 1) != 0;
}
