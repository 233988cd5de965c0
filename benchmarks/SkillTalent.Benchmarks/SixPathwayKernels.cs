using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SkillTalent.Benchmarks;

/// <summary>The same rule written by hand, for comparison: what a programmer would write, from the fastest to the plainest.</summary>
internal static class SixPathwayKernels
{
    /// <summary>Reads every byte of the columns and does nothing else: the limit.</summary>
    public static ulong PureRead(SyntheticColumns c) =>
        Read(MemoryMarshal.Cast<ushort, ulong>(c.TotalMonths)) ^ Read(MemoryMarshal.Cast<ushort, ulong>(c.SinceIntermediate))
        ^ Read(MemoryMarshal.Cast<ushort, ulong>(c.SinceInitialTitle))
        ^ Read(c.IntermediateHeld) ^ Read(c.SeniorClass) ^ Read(c.College) ^ Read(c.AssessedCollege);

    /// <summary>The same over days of four bytes.</summary>
    public static ulong PureReadDays(SyntheticColumns c) =>
        Read(MemoryMarshal.Cast<ushort, ulong>(c.TotalMonths)) ^ Read(MemoryMarshal.Cast<ushort, ulong>(c.SinceIntermediate))
        ^ Read(MemoryMarshal.Cast<ushort, ulong>(c.SinceInitialTitle))
        ^ Read(MemoryMarshal.Cast<int, ulong>(c.IntermediateDay)) ^ Read(MemoryMarshal.Cast<int, ulong>(c.SeniorClassDay))
        ^ Read(MemoryMarshal.Cast<int, ulong>(c.CollegeDay)) ^ Read(MemoryMarshal.Cast<int, ulong>(c.AssessedCollegeDay));

    /// <summary>One vector pass over all columns.</summary>
    public static long HandFused(SyntheticColumns c, Span<ulong> eligible)
    {
        long count = 0;
        int words = c.Rows / 64;
        ReadOnlySpan<ushort> total = c.TotalMonths;
        ReadOnlySpan<ushort> intermediate = c.SinceIntermediate;
        ReadOnlySpan<ushort> title = c.SinceInitialTitle;
        Vector512<ushort> ten = Vector512.Create((ushort)120);
        Vector512<ushort> four = Vector512.Create((ushort)48);
        Vector512<ushort> one = Vector512.Create((ushort)12);
        for (int w = 0; w < words; w++)
        {
            ulong low = (Vector512.GreaterThanOrEqual(Vector512.Create(total.Slice(w * 64, 32)), ten)
                | Vector512.GreaterThanOrEqual(Vector512.Create(intermediate.Slice(w * 64, 32)), four)
                | Vector512.GreaterThanOrEqual(Vector512.Create(title.Slice(w * 64, 32)), one)).ExtractMostSignificantBits();
            ulong high = (Vector512.GreaterThanOrEqual(Vector512.Create(total.Slice((w * 64) + 32, 32)), ten)
                | Vector512.GreaterThanOrEqual(Vector512.Create(intermediate.Slice((w * 64) + 32, 32)), four)
                | Vector512.GreaterThanOrEqual(Vector512.Create(title.Slice((w * 64) + 32, 32)), one)).ExtractMostSignificantBits();
            ulong mask = low | high << 32 | c.SeniorClass[w] | c.AssessedCollege[w] | (c.IntermediateHeld[w] & c.College[w]);
            eligible[w] = mask;
            count += BitOperations.PopCount(mask);
        }

        return count;
    }

    /// <summary>A loop that stops at the first pathway that is open.</summary>
    public static long ScalarShortCircuit(SyntheticColumns c, Span<ulong> eligible)
    {
        long count = 0;
        eligible.Clear();
        for (int i = 0; i < c.Rows; i++)
        {
            if (c.TotalMonths[i] >= 120 || c.SinceIntermediate[i] >= 48 || c.SinceInitialTitle[i] >= 12
                || Bit(c.SeniorClass, i) || (Bit(c.IntermediateHeld, i) && Bit(c.College, i)) || Bit(c.AssessedCollege, i))
            {
                count++;
                eligible[i >> 6] |= 1UL << (i & 63);
            }
        }

        return count;
    }

    /// <summary>A loop without branches.</summary>
    public static long ScalarBranchFree(SyntheticColumns c, Span<ulong> eligible)
    {
        long count = 0;
        for (int w = 0; w < c.Rows / 64; w++)
        {
            ulong mask = 0;
            for (int b = 0; b < 64; b++)
            {
                int i = (w * 64) + b;
                ulong hit = (c.TotalMonths[i] >= 120 ? 1UL : 0) | (c.SinceIntermediate[i] >= 48 ? 1UL : 0) | (c.SinceInitialTitle[i] >= 12 ? 1UL : 0);
                mask |= hit << b;
            }

            mask |= c.SeniorClass[w] | c.AssessedCollege[w] | (c.IntermediateHeld[w] & c.College[w]);
            eligible[w] = mask;
            count += BitOperations.PopCount(mask);
        }

        return count;
    }

    /// <summary>LINQ over objects that are already in memory.</summary>
    public static long Linq(IReadOnlyList<PlainWorker> workers) => workers.LongCount(w =>
        w.TotalMonths >= 120 || w.SinceIntermediate >= 48 || w.SinceInitialTitle >= 12 || w.SeniorClass || (w.IntermediateHeld && w.College) || w.AssessedCollege);

    /// <summary>Reads all columns of a population.</summary>
    public static ulong PureRead(Population population)
    {
        ulong all = 0;
        foreach (Column column in population.Columns)
        {
            all ^= Read(MemoryMarshal.Cast<byte, ulong>(column.RawRows(0, population.Rows)));
        }

        return all;
    }

    private static bool Bit(ulong[] bits, int i) => (bits[i >> 6] >> (i & 63) & 1) != 0;

    private static ulong Read(ReadOnlySpan<ulong> words)
    {
        ReadOnlySpan<Vector512<ulong>> vectors = MemoryMarshal.Cast<ulong, Vector512<ulong>>(words);
        Vector512<ulong> a = default;
        Vector512<ulong> b = default;
        Vector512<ulong> c = default;
        Vector512<ulong> d = default;
        int i = 0;
        for (; i <= vectors.Length - 4; i += 4)
        {
            a ^= vectors[i];
            b ^= vectors[i + 1];
            c ^= vectors[i + 2];
            d ^= vectors[i + 3];
        }

        return Vector512.Sum(a ^ b ^ c ^ d);
    }
}
