using System.Globalization;
using System.Text;

namespace SkillTalent.Parquet;

/// <summary>What tells the workers of some rows apart: texts, or whole numbers, as their file has them. Immutable.</summary>
public sealed class ParquetIds
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly ReadOnlyMemory<int> _ends;
    private readonly long[] _wholes;
    private readonly ulong[] _none;

    private ParquetIds(int count, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<int> ends, long[] wholes, ulong[] none)
    {
        Count = count;
        _bytes = bytes;
        _ends = ends;
        _wholes = wholes;
        _none = none;
    }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>Whether they are whole numbers.</summary>
    public bool AreWhole => _ends.Length == 0 && Count > 0;

    /// <summary>Texts.</summary>
    /// <param name="bytes">The texts in UTF-8, one after the other.</param>
    /// <param name="ends">Where each ends.</param>
    /// <exception cref="ArgumentException">An end lies before the one before it, or beyond the bytes.</exception>
    public static ParquetIds OfTexts(ReadOnlyMemory<byte> bytes, ReadOnlyMemory<int> ends)
    {
        int last = 0;
        foreach (int end in ends.Span)
        {
            last = end >= last && end <= bytes.Length ? end : throw new ArgumentException("Each text must end where it began or after it, within the bytes.", nameof(ends));
        }

        return new ParquetIds(ends.Length, bytes, ends, [], []);
    }

    /// <summary>The id of a row, written out; empty where there is none.</summary>
    /// <param name="row">The row, from 0.</param>
    public string this[int row] => AreWhole ? WholeOf(row)?.ToString(CultureInfo.InvariantCulture) ?? "" : Encoding.UTF8.GetString(Utf8(row));

    internal static ParquetIds OfWholes(long[] values, ulong[] none) => new(values.Length, default, default, values, none);

    internal static ParquetIds None(int count) => new(count, default, new int[count], [], []);

    internal ReadOnlySpan<byte> Bytes => _bytes.Span;

    internal ReadOnlySpan<byte> Utf8(int row)
    {
        ReadOnlySpan<int> ends = _ends.Span;
        return _bytes.Span[(row == 0 ? 0 : ends[row - 1])..ends[row]];
    }

    internal long? WholeOf(int row) => _none.Length > 0 && (_none[row >> 6] >> (row & 63) & 1) != 0 ? null : _wholes[row];
}
