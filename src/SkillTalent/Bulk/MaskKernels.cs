using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>Comparisons of columns into masks, and operations on masks: one bit a row, 64 rows to a word. Portable vectors, no pointers.</summary>
internal static class MaskKernels
{
    /// <summary>Tests every value; the mask's bits beyond the last value are 0.</summary>
    public static void Compare<T, TTest>(ReadOnlySpan<T> values, TTest test, Span<ulong> mask)
        where T : unmanaged
        where TTest : struct, IVectorTest<T>
    {
        int whole = values.Length / 64;
        ArgumentOutOfRangeException.ThrowIfLessThan(mask.Length, whole, nameof(mask));
        ref ulong words = ref MemoryMarshal.GetReference(mask);
        ref T first = ref MemoryMarshal.GetReference(values);
        for (int word = 0; word < whole; word++)
        {
            Unsafe.Add(ref words, word) = Word(ref Unsafe.Add(ref first, word * 64), test);
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

    /// <summary>Combines two masks word by word.</summary>
    public static void Combine<TOperator>(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Span<ulong> result)
        where TOperator : struct, IMaskOperator
    {
        int length = result.Length;
        ArgumentOutOfRangeException.ThrowIfLessThan(a.Length, length, nameof(a));
        ArgumentOutOfRangeException.ThrowIfLessThan(b.Length, length, nameof(b));
        ref ulong left = ref MemoryMarshal.GetReference(a);
        ref ulong right = ref MemoryMarshal.GetReference(b);
        ref ulong to = ref MemoryMarshal.GetReference(result);
        int i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= length - Vector512<ulong>.Count; i += Vector512<ulong>.Count)
            {
                TOperator.Apply(Vector512.LoadUnsafe(ref left, (nuint)i), Vector512.LoadUnsafe(ref right, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i <= length - Vector256<ulong>.Count; i += Vector256<ulong>.Count)
        {
            TOperator.Apply(Vector256.LoadUnsafe(ref left, (nuint)i), Vector256.LoadUnsafe(ref right, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < length; i++)
        {
            result[i] = TOperator.Apply(a[i], b[i]);
        }
    }

    /// <summary>Combines four masks word by word, in one pass. For operators whose order makes no difference and that may meet a mask twice.</summary>
    public static void Combine<TOperator>(
        ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, ReadOnlySpan<ulong> c, ReadOnlySpan<ulong> d, Span<ulong> result)
        where TOperator : struct, IMaskOperator
    {
        int length = result.Length;
        ArgumentOutOfRangeException.ThrowIfLessThan(a.Length, length, nameof(a));
        ArgumentOutOfRangeException.ThrowIfLessThan(b.Length, length, nameof(b));
        ArgumentOutOfRangeException.ThrowIfLessThan(c.Length, length, nameof(c));
        ArgumentOutOfRangeException.ThrowIfLessThan(d.Length, length, nameof(d));
        ref ulong first = ref MemoryMarshal.GetReference(a);
        ref ulong second = ref MemoryMarshal.GetReference(b);
        ref ulong third = ref MemoryMarshal.GetReference(c);
        ref ulong fourth = ref MemoryMarshal.GetReference(d);
        ref ulong to = ref MemoryMarshal.GetReference(result);
        int i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= length - Vector512<ulong>.Count; i += Vector512<ulong>.Count)
            {
                Vector512<ulong> left = TOperator.Apply(Vector512.LoadUnsafe(ref first, (nuint)i), Vector512.LoadUnsafe(ref second, (nuint)i));
                Vector512<ulong> right = TOperator.Apply(Vector512.LoadUnsafe(ref third, (nuint)i), Vector512.LoadUnsafe(ref fourth, (nuint)i));
                TOperator.Apply(left, right).StoreUnsafe(ref to, (nuint)i);
            }
        }

        for (; i < length; i++)
        {
            result[i] = TOperator.Apply(TOperator.Apply(a[i], b[i]), TOperator.Apply(c[i], d[i]));
        }
    }

    /// <summary>The number of bits set. Four sums at once, so that one addition need not wait for another.</summary>
    public static long Count(ReadOnlySpan<ulong> mask)
    {
        ref ulong words = ref MemoryMarshal.GetReference(mask);
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        int i = 0;
        for (; i <= mask.Length - 4; i += 4)
        {
            a += BitOperations.PopCount(Unsafe.Add(ref words, i));
            b += BitOperations.PopCount(Unsafe.Add(ref words, i + 1));
            c += BitOperations.PopCount(Unsafe.Add(ref words, i + 2));
            d += BitOperations.PopCount(Unsafe.Add(ref words, i + 3));
        }

        for (; i < mask.Length; i++)
        {
            a += BitOperations.PopCount(mask[i]);
        }

        return a + b + c + d;
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
