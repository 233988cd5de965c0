using SkillTalent.Rules;

namespace SkillTalent.Bulk;

/// <summary>Fills one column, row by row. Not thread-safe: rows of one word of a mask belong to one thread.</summary>
internal sealed class ColumnWriter
{
    private readonly FactSlot _slot;
    private readonly ColumnEncoding _encoding;
    private readonly int _on;
    private readonly int _rows;
    private readonly ulong[] _bits = [];
    private readonly byte[] _bytes = [];
    private readonly ushort[] _ushorts = [];
    private readonly short[] _shorts = [];
    private readonly int[] _ints = [];
    private readonly long[] _longs = [];
    private ulong[]? _unknown;

    public ColumnWriter(FactSlot slot, ColumnEncoding encoding, int rows, int on)
    {
        _slot = slot;
        _encoding = encoding;
        _on = on;
        _rows = rows;
        switch (encoding)
        {
            case ColumnEncoding.Bits:
                _bits = new ulong[(rows + 63) / 64];
                break;
            case ColumnEncoding.Choices:
                _bytes = new byte[rows];
                break;
            case ColumnEncoding.WideChoices or ColumnEncoding.WorkMonths:
                _ushorts = new ushort[rows];
                break;
            case ColumnEncoding.Months:
                _shorts = new short[rows];
                break;
            case ColumnEncoding.Days or ColumnEncoding.Numbers:
                _ints = new int[rows];
                break;
            default:
                _longs = new long[rows];
                break;
        }
    }

    public void Set(int row, FactValue value)
    {
        if (value.State == FactState.Unknown)
        {
            _unknown ??= new ulong[(_rows + 63) / 64];
            _unknown[row >> 6] |= 1UL << (row & 63);
            if (_encoding == ColumnEncoding.WorkMonths)
            {
                _ushorts[row] = value.Number > 0 ? ushort.CreateSaturating(value.Number - 1) : ushort.MaxValue;
                return;
            }

            value = FactValue.Never;
        }

        bool never = value.State == FactState.Never;
        switch (_encoding)
        {
            case ColumnEncoding.Bits:
                bool set = !never && (_slot.Fact.Kind == FactKind.Date ? value.Number <= _on : value.Number != 0);
                _bits[row >> 6] |= set ? 1UL << (row & 63) : 0;
                break;
            case ColumnEncoding.Choices:
                _bytes[row] = never ? byte.MaxValue : (byte)value.Number;
                break;
            case ColumnEncoding.WideChoices:
                _ushorts[row] = never ? ushort.MaxValue : (ushort)value.Number;
                break;
            case ColumnEncoding.WorkMonths:
                _ushorts[row] = never ? (ushort)0 : ushort.CreateSaturating(value.Number);
                break;
            case ColumnEncoding.Months:
                _shorts[row] = never ? short.MinValue : MonthsSince((int)value.Number, _on);
                break;
            case ColumnEncoding.Days:
                _ints[row] = never ? Day.Last : (int)value.Number;
                break;
            case ColumnEncoding.Numbers:
                // Thresholds of rules are far from the ends of the range, so a number beyond them tests the same.
                _ints[row] = int.CreateSaturating(value.Number);
                break;
            default:
                _longs[row] = value.Number;
                break;
        }
    }

    /// <summary>The column.</summary>
    /// <param name="unstated">Whether no row was given a value.</param>
    public Column Build(bool unstated = false) => new()
    {
        Slot = _slot,
        Encoding = _encoding,
        Bits = _bits,
        Bytes = _bytes,
        UShorts = _ushorts,
        Shorts = _shorts,
        Ints = _ints,
        Longs = _longs,
        Unknown = _unknown,
        IsUnstated = unstated,
        UnknownIsBounded = _unknown is not null && _encoding == ColumnEncoding.WorkMonths,
    };

    /// <summary>The most months m with day + m months not after the other day; negative for a day ahead.</summary>
    internal static short MonthsSince(int day, int on)
    {
        if (day == Day.First)
        {
            return short.MaxValue;
        }

        if (day <= on)
        {
            return short.CreateSaturating(Day.MonthsBetween(day, on));
        }

        int ahead = Day.MonthsBetween(on, day);
        int months = -ahead;
        while (Day.Add(day, new CalendarPeriod(months)) > on)
        {
            months--;
        }

        while (Day.Add(day, new CalendarPeriod(months + 1)) <= on)
        {
            months++;
        }

        return short.CreateSaturating(months);
    }
}
