using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SkillTalent.Bulk;

/// <summary>Comparisons of columns into masks, and operations on masks: one bit a row, 64 rows to a word. Portable vectors, no pointers.</summary>
internal static class MaskKernels
{
    /// <summary>Tests every value; the mask's bits beyond the last value are 0.</summary>
    public static void Compare<T, TTest>(ReadOnlySpan<T> values, TTest test, Span<ulong> mask)
        where T : unmanaged
        where TTest : struct, IVectorTest<T>
    {
        int whole = values.Length / 64;
        ref T first = ref MemoryMarshal.GetReference(values);
        for (int word = 0; word < whole; word++)
        {
            mask[word] = Word(ref Unsafe.Add(ref first, word * 64), test);
        }

        if (whole < mask.Length)
        {
            ulong last = 0;
            for (int i = whole * 64; i < values.Length; i++)
            {
                last |= test.Test(values[i]) ? 1UL << (i & 63) : 0;
            }

            mask[whole] = last;
        }
    }

    /// <summary>Tests for a range, with one comparison where one end is open.</summary>
    public static void Range<T>(ReadOnlySpan<T> values, T least, T most, Span<ulong> mask)
        where T : unmanaged, IComparisonOperators<T, T, bool>, IMinMaxValue<T>
    {
        if (most == T.MaxValue)
        {
            Compare(values, new AtLeastTest<T>(least), mask);
        }
        else if (least == T.MinValue)
        {
            Compare(values, new AtMostTest<T>(most), mask);
        }
        else
        {
            Compare(values, new RangeTest<T>(least, most), mask);
        }
    }

    public static void And(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> result)
    {
        int i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= result.Length - Vector512<ulong>.Count; i += Vector512<ulong>.Count)
            {
                (Vector512.Create(a[i..]) & Vector512.Create(b[i..])).CopyTo(result[i..]);
            }
        }

        for (; i < result.Length; i++)
        {
            result[i] = a[i] & b[i];
        }
    }

    public static void Or(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> result)
    {
        int i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= result.Length - Vector512<ulong>.Count; i += Vector512<ulong>.Count)
            {
                (Vector512.Create(a[i..]) | Vector512.Create(b[i..])).CopyTo(result[i..]);
            }
        }

        for (; i < result.Length; i++)
        {
            result[i] = a[i] | b[i];
        }
    }

    /// <summary>a and not b.</summary>
    public static void AndNot(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> result)
    {
        int i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= result.Length - Vector512<ulong>.Count; i += Vector512<ulong>.Count)
            {
                Vector512.AndNot(Vector512.Create(a[i..]), Vector512.Create(b[i..])).CopyTo(result[i..]);
            }
        }

        for (; i < result.Length; i++)
        {
            result[i] = a[i] & ~b[i];
        }
    }

    public static long Count(ReadOnlySpan<ulong> mask)
    {
        long count = 0;
        foreach (ulong word in mask)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word<T, TTest>(ref T first, TTest test)
        where T : unmanaged
        where TTest : struct, IVectorTest<T>
    {
        ulong word = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (int i = 0; i < 64; i += Vector512<T>.Count)
            {
                word |= test.Test(Vector512.LoadUnsafe(ref first, (nuint)i)).ExtractMostSignificantBits() << i;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (int i = 0; i < 64; i += Vector256<T>.Count)
            {
                word |= (ulong)test.Test(Vector256.LoadUnsafe(ref first, (nuint)i)).ExtractMostSignificantBits() << i;
            }
        }
        else
        {
            for (int i = 0; i < 64; i += Vector128<T>.Count)
            {
                word |= (ulong)test.Test(Vector128.LoadUnsafe(ref first, (nuint)i)).ExtractMostSignificantBits() << i;
            }
        }

        return word;
    }
}
