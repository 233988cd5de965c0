using System.Numerics;

namespace SkillTalent;

/// <summary>
/// Fills one column, row by row. As long as each row is known or not known at all, a mask says which; from the first row on that is known
/// between bounds, a second array keeps the upper one. Not thread-safe: rows of one word of a mask belong to one thread.
/// </summary>
internal sealed class ColumnWriter(FactSlot slot, ColumnEncoding encoding, int rows, int on)
{
    private readonly ColumnStore _least = new(slot, encoding, rows, on);
    private ColumnStore? _most;
    private ulong[]? _unknown;

    public void Set(int row, FactValue value)
    {
        if (encoding == ColumnEncoding.Bits)
        {
            SetBit(row, value);
        }
        else if (_most is not null || (value.IsOpen && !IsUnknown(value)))
        {
            _most ??= StartBounds();
            _least.Set(row, slot.Fact.Kind == FactKind.Work && value.IsNever ? 0 : value.Least);
            _most.Set(row, slot.Fact.Kind == FactKind.Work && value.IsNever ? 0 : value.Most);
        }
        else if (value.IsOpen)
        {
            MarkUnknown(row);
            _least.Set(row, Never);
        }
        else
        {
            _least.Set(row, value.IsNever ? Never : value.Number);
        }
    }

    /// <summary>The column.</summary>
    /// <param name="unstated">Whether no row was given a value.</param>
    public Column Build(bool unstated = false) => _least.Build(_unknown, _most?.Build(), unstated);

    // Work that counts from a day that never was is none.
    private long Never => slot.Fact.Kind == FactKind.Work ? 0 : long.MaxValue;

    private bool IsUnknown(FactValue value) => slot.Fact.Kind switch
    {
        FactKind.Work => value.Least <= 0 && value.Most >= ushort.MaxValue,
        _ => value.Least <= Day.First && value.Most >= Day.Last,
    };

    // A day only counts as held or not held by the day asked, so that bounds on either side of it are as good as the day.
    private void SetBit(int row, FactValue value)
    {
        long held = slot.Fact.Kind == FactKind.Date ? on : 0;
        if (value.IsOpen && value.Least <= held && value.Most > held)
        {
            MarkUnknown(row);
            _least.Set(row, slot.Fact.Kind == FactKind.Date ? long.MaxValue : 0);
        }
        else
        {
            _least.Set(row, value.IsNever && slot.Fact.Kind == FactKind.Flag ? 0 : value.Least);
        }
    }

    private void MarkUnknown(int row)
    {
        _unknown ??= new ulong[(rows + 63) / 64];
        _unknown[row >> 6] |= 1UL << (row & 63);
    }

    private ColumnStore StartBounds()
    {
        ColumnStore most = _least.Copy();
        for (int word = 0; word < _unknown?.Length; word++)
        {
            for (ulong left = _unknown[word]; left != 0; left &= left - 1)
            {
                int row = (word * 64) + BitOperations.TrailingZeroCount(left);
                _least.Set(row, long.MinValue);
                most.Set(row, long.MaxValue);
            }
        }

        _unknown = null;
        return most;
    }
}
