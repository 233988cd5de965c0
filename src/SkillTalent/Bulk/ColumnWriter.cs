using System.Numerics;

namespace SkillTalent;

/// <summary>
/// Fills one column, row by row. As long as each row is known or not known at all, a mask says which; from the first row on that is known
/// between bounds, a second array keeps the upper one. Not thread-safe: rows of one word of a mask belong to one thread.
/// </summary>
/// <param name="slot">The fact.</param>
/// <param name="encoding">The layout.</param>
/// <param name="rows">How many rows.</param>
/// <param name="on">The day asked.</param>
internal sealed class ColumnWriter(FactSlot slot, ColumnEncoding encoding, int rows, int on)
{
    private readonly ColumnStore _least = new(slot, encoding, rows, on);
    private readonly bool _isWork = slot.Fact.Kind == FactKind.Work;
    private readonly bool _isDate = slot.Fact.Kind == FactKind.Date;

    // Work that counts from a day that never was is none, and so is a flag of what there is not.
    private readonly long _never = slot.Fact.Kind is FactKind.Work or FactKind.Flag ? 0 : long.MaxValue;
    private ColumnStore? _most;
    private ulong[]? _unknown;

    /// <summary>A writer of rows that have a value unless another is set.</summary>
    /// <param name="slot">The fact.</param>
    /// <param name="encoding">The layout.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="on">The day asked.</param>
    /// <param name="rest">The value: one that is known, "never", or unknown altogether.</param>
    public static ColumnWriter Filled(FactSlot slot, ColumnEncoding encoding, int rows, int on, in FactValue rest)
    {
        var writer = new ColumnWriter(slot, encoding, rows, on);
        if (rest.IsOpen)
        {
            writer._unknown = new ulong[(rows + 63) / 64];
            ColumnStore.FillBits(writer._unknown, rows);
        }

        writer._least.Fill(rest.IsOpen || rest.IsNever ? writer._never : rest.Number);
        return writer;
    }

    public void Set(int row, in FactValue value)
    {
        if (_most is null && !value.IsOpen)
        {
            _least.Set(row, value.IsNever ? _never : value.Number);
            MarkKnown(row);
        }
        else if (encoding == ColumnEncoding.Bits)
        {
            SetBit(row, value);
        }
        else if (_most is not null || !IsUnknown(value))
        {
            _most ??= StartBounds();
            _least.Set(row, _isWork && value.IsNever ? 0 : value.Least);
            _most.Set(row, _isWork && value.IsNever ? 0 : value.Most);
        }
        else
        {
            MarkUnknown(row);
            _least.Set(row, _never);
        }
    }

    /// <summary>The column.</summary>
    /// <param name="unstated">Whether no row was given a value.</param>
    public Column Build(bool unstated = false) => _least.Build(_unknown, _most?.Build(), unstated);

    /// <summary>Leaves the rows out from some row on: masks are used where they lie, so that no bit may be set beyond the last.</summary>
    public void End(int count)
    {
        if (_unknown is not null)
        {
            ColumnStore.ClearBits(_unknown, count);
        }

        _least.End(count);
    }

    private bool IsUnknown(in FactValue value) => _isWork
        ? value.Least <= 0 && value.Most >= ushort.MaxValue
        : value.Least <= Day.First && value.Most >= Day.Last;

    // A day only counts as held or not held by the day asked, so that bounds on either side of it are as good as the day.
    private void SetBit(int row, in FactValue value)
    {
        long held = _isDate ? on : 0;
        bool isUnknown = value.Least <= held && value.Most > held;
        if (isUnknown)
        {
            MarkUnknown(row);
        }
        else
        {
            MarkKnown(row);
        }

        _least.Set(row, isUnknown ? _never : value.Least);
    }

    private void MarkKnown(int row)
    {
        if (_unknown is not null)
        {
            _unknown[row >> 6] &= ~(1UL << (row & 63));
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
