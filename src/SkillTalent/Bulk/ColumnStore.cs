namespace SkillTalent;

/// <summary>The array of one column while it is filled.</summary>
internal sealed class ColumnStore
{
    private readonly FactSlot _slot;
    private readonly ColumnEncoding _encoding;
    private readonly int _on;
    private readonly int _rows;
    private readonly bool _isDate;
    private readonly MonthCount _months;
    private ulong[] _bits = [];
    private byte[] _bytes = [];
    private ushort[] _ushorts = [];
    private short[] _shorts = [];
    private int[] _ints = [];
    private long[] _longs = [];

    public ColumnStore(FactSlot slot, ColumnEncoding encoding, int rows, int on)
    {
        _slot = slot;
        _encoding = encoding;
        _on = on;
        _rows = rows;
        _isDate = slot.Fact.Kind == FactKind.Date;
        _months = new MonthCount(on);
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

    private ColumnStore(ColumnStore other)
    {
        _slot = other._slot;
        _encoding = other._encoding;
        _on = other._on;
        _rows = other._rows;
        _isDate = other._isDate;
        _months = other._months;
    }

    public ColumnStore Copy() => new(this)
    {
        _bits = [.. _bits],
        _bytes = [.. _bytes],
        _ushorts = [.. _ushorts],
        _shorts = [.. _shorts],
        _ints = [.. _ints],
        _longs = [.. _longs],
    };

    /// <summary>Writes a bound of a row's value: a number of the fact, or the least or greatest number that there is.</summary>
    public void Set(int row, long number)
    {
        switch (_encoding)
        {
            case ColumnEncoding.Bits:
                ulong bit = 1UL << (row & 63);
                _bits[row >> 6] = IsSet(number) ? _bits[row >> 6] | bit : _bits[row >> 6] & ~bit;
                break;
            case ColumnEncoding.Choices:
                _bytes[row] = byte.CreateSaturating(number);
                break;
            case ColumnEncoding.WideChoices or ColumnEncoding.WorkMonths:
                _ushorts[row] = ushort.CreateSaturating(number);
                break;
            case ColumnEncoding.Months:
                _shorts[row] = _months.Since(number);
                break;
            case ColumnEncoding.Days or ColumnEncoding.Numbers:
                // Thresholds of rules are far from the ends of the range, so a number beyond them tests the same.
                _ints[row] = int.CreateSaturating(number);
                break;
            default:
                _longs[row] = number;
                break;
        }
    }

    /// <summary>Writes one number to every row.</summary>
    public void Fill(long number)
    {
        if (_encoding == ColumnEncoding.Bits)
        {
            if (IsSet(number))
            {
                FillBits(_bits, _rows);
            }
        }
        else if (_rows > 0)
        {
            Set(0, number);
            Spread(_bytes);
            Spread(_ushorts);
            Spread(_shorts);
            Spread(_ints);
            Spread(_longs);
        }
    }

    /// <summary>Sets the bit of every row.</summary>
    public static void FillBits(ulong[] bits, int rows)
    {
        Array.Fill(bits, ulong.MaxValue);
        if ((rows & 63) != 0)
        {
            bits[^1] = (1UL << (rows & 63)) - 1;
        }
    }

    /// <summary>Clears the bits from some row on.</summary>
    public static void ClearBits(ulong[] bits, int count)
    {
        int word = count >> 6;
        if (word < bits.Length)
        {
            bits[word] &= (1UL << (count & 63)) - 1;
            Array.Clear(bits, word + 1, bits.Length - word - 1);
        }
    }

    /// <summary>Leaves the rows out from some row on, where they are bits.</summary>
    public void End(int count) => ClearBits(_bits, count);

    public Column Build(ulong[]? unknown = null, Column? most = null, bool unstated = false) => new()
    {
        Slot = _slot,
        Encoding = _encoding,
        Bits = _bits,
        Bytes = _bytes,
        UShorts = _ushorts,
        Shorts = _shorts,
        Ints = _ints,
        Longs = _longs,
        Unknown = unknown,
        Most = most,
        IsUnstated = unstated,
    };

    /// <summary>The most months m with day + m months not after the other day; negative for a day ahead.</summary>
    internal static short MonthsSince(long number, int on) => new MonthCount(on).Since(number);

    private static void Spread<T>(T[] values) => Array.Fill(values, values.Length > 0 ? values[0] : default!);

    private bool IsSet(long number) => _isDate ? number <= _on : number != 0;
}
