using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SkillTalent.Parquet.Reading;

/// <summary>Rows without a value: levels of a file as masks, and values spread to where their rows are.</summary>
internal static class Nulls
{
    /// <summary>A bit for each row whose level says that it has no value.</summary>
    public static ulong[] Mask(ReadOnlySpan<short> levels)
    {
        ulong[] mask = new ulong[(levels.Length + 63) / 64];
        int whole = levels.Length & ~63;
        ref short first = ref MemoryMarshal.GetReference(levels);
        for (int row = 0; row < whole; row += 64)
        {
            ulong word = 0;
            for (int part = 0; part < 64; part += 16)
            {
                var some = Vector256.LoadUnsafe(ref first, (nuint)(row + part));
                word |= (ulong)Vector256.Equals(some, Vector256<short>.Zero).ExtractMostSignificantBits() << part;
            }

            mask[row >> 6] = word;
        }

        for (int row = whole; row < levels.Length; row++)
        {
            mask[row >> 6] |= levels[row] == 0 ? 1UL << (row & 63) : 0;
        }

        return mask;
    }

    /// <summary>Moves values that stand one after the other to their rows, from the last on, and fills the others.</summary>
    public static void Spread<T>(Span<T> values, ReadOnlySpan<short> levels, int count, T fill)
    {
        int next = count - 1;
        for (int row = levels.Length - 1; row > next; row--)
        {
            values[row] = levels[row] != 0 ? values[next--] : fill;
        }
    }
}
