using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>Comparisons of columns into masks, and operations on masks: one bit a row, 64 rows to a word. Portable vectors, no pointers.</summary>
internal static class MaskKernels
{
    // A byte counts eight bits of each vector, and no more than 255.
    private const int VectorsCounted = 31;

    private static readonly Vector128<byte> BitsOfHalf = Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);

    /// <summary>Tests for a range, with one comparison where one end is open; the mask's bits beyond the last value are 0.</summary>
    public static void Range<T>(ReadOnlySpan<T> values, T least, T most, Span<ulong> mask)
        where T : unmanaged, IComparisonOperators<T, T, bool>, IMinMaxValue<T>
    {
        if (most == T.MaxValue)
        {
            Compare<T, AtLeastTest<T>>(values, least, most, mask);
        }
        else if (least == T.MinValue)
        {
            Compare<T, AtMostTest<T>>(values, least, most, mask);
        }
        else
        {
            Compare<T, RangeTest<T>>(values, least, most, mask);
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

    /// <summary>The number of bits set.</summary>
    public static long Count(ReadOnlySpan<ulong> mask)
    {
        ref ulong words = ref MemoryMarshal.GetReference(mask);
        int i = 0;
        long count = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= mask.Length - Vector512<ulong>.Count; i += VectorsCounted * Vector512<ulong>.Count)
            {
                count += CountVectors(ref Unsafe.Add(ref words, i), Math.Min((mask.Length - i) / Vector512<ulong>.Count, VectorsCounted));
            }

            i = mask.Length / Vector512<ulong>.Count * Vector512<ulong>.Count;
        }

        // Two sums at once, so that one addition need not wait for another.
        long other = 0;
        for (; i <= mask.Length - 2; i += 2)
        {
            count += BitOperations.PopCount(Unsafe.Add(ref words, i));
            other += BitOperations.PopCount(Unsafe.Add(ref words, i + 1));
        }

        return count + other + (i < mask.Length ? BitOperations.PopCount(mask[i]) : 0);
    }

    // Half a byte looks up how many bits it has; each byte sums up its own, which so many vectors do not overflow.
    private static long CountVectors(ref ulong words, int vectors)
    {
        Vector512<byte> bits = Vector512.Create(Vector256.Create(BitsOfHalf, BitsOfHalf), Vector256.Create(BitsOfHalf, BitsOfHalf));
        Vector512<byte> low = Vector512.Create((byte)0x0F);
        Vector512<byte> counts = Vector512<byte>.Zero;
        for (int i = 0; i < vectors; i++)
        {
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref words, (nuint)(i * Vector512<ulong>.Count)).AsByte();
            counts += Vector512.ShuffleNative(bits, bytes & low) + Vector512.ShuffleNative(bits, (bytes.AsUInt16() >>> 4).AsByte() & low);
        }

        (Vector512<ushort> lower, Vector512<ushort> upper) = Vector512.Widen(counts);
        return Vector512.Sum(lower + upper);
    }

    private static void Compare<T, TTest>(ReadOnlySpan<T> values, T least, T most, Span<ulong> mask)
        where T : unmanaged
        where TTest : struct, IVectorTest<T>
    {
        int whole = values.Length / 64;
        ArgumentOutOfRangeException.ThrowIfLessThan(mask.Length, whole, nameof(mask));
        ref ulong words = ref MemoryMarshal.GetReference(mask);
        ref T first = ref MemoryMarshal.GetReference(values);
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<T> low = Vector512.Create(least);
            Vector512<T> high = Vector512.Create(most);
            for (nuint word = 0; word < (nuint)whole; word++, first = ref Unsafe.Add(ref first, 64))
            {
                ulong bits = 0;
                for (int i = 0; i < 64; i += Vector512<T>.Count)
                {
                    bits |= TTest.Test(Vector512.LoadUnsafe(ref first, (nuint)i), low, high).ExtractMostSignificantBits() << i;
                }

                Unsafe.Add(ref words, word) = bits;
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<T> low = Vector256.Create(least);
            Vector256<T> high = Vector256.Create(most);
            for (nuint word = 0; word < (nuint)whole; word++, first = ref Unsafe.Add(ref first, 64))
            {
                ulong bits = 0;
                for (int i = 0; i < 64; i += Vector256<T>.Count)
                {
                    bits |= (ulong)TTest.Test(Vector256.LoadUnsafe(ref first, (nuint)i), low, high).ExtractMostSignificantBits() << i;
                }

                Unsafe.Add(ref words, word) = bits;
            }
        }
        else
        {
            Vector128<T> low = Vector128.Create(least);
            Vector128<T> high = Vector128.Create(most);
            for (nuint word = 0; word < (nuint)whole; word++, first = ref Unsafe.Add(ref first, 64))
            {
                ulong bits = 0;
                for (int i = 0; i < 64; i += Vector128<T>.Count)
                {
                    bits |= (ulong)TTest.Test(Vector128.LoadUnsafe(ref first, (nuint)i), low, high).ExtractMostSignificantBits() << i;
                }

                Unsafe.Add(ref words, word) = bits;
            }
        }

        if (whole < mask.Length)
        {
            ulong last = 0;
            for (int i = whole * 64; i < values.Length; i++)
            {
                last |= TTest.Test(values[i], least, most) ? 1UL << (i & 63) : 0;
            }

            mask[whole] = last;
        }
    }
}
