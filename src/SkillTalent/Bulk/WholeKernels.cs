using System.Numerics;
using System.Runtime.InteropServices;

namespace SkillTalent;

/// <summary>Columns of numbers as whole numbers that are not below zero. Portable vectors, no pointers.</summary>
internal static class WholeKernels
{
    /// <summary>The values, and none for what is below zero.</summary>
    /// <returns>The greatest of them.</returns>
    public static long Widen(ReadOnlySpan<int> from, Span<long> to)
    {
        Vector<int> most = Vector<int>.Zero;
        ReadOnlySpan<Vector<int>> wide = MemoryMarshal.Cast<int, Vector<int>>(from);
        Span<Vector<long>> result = MemoryMarshal.Cast<long, Vector<long>>(to);
        for (int i = 0; i < wide.Length; i++)
        {
            Vector<int> values = Vector.Max(wide[i], Vector<int>.Zero);
            most = Vector.Max(most, values);
            Vector.Widen(values, out Vector<long> low, out Vector<long> high);
            result[2 * i] = low;
            result[(2 * i) + 1] = high;
        }

        long greatest = 0;
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            greatest = Math.Max(greatest, most[i]);
        }

        for (int i = wide.Length * Vector<int>.Count; i < from.Length; i++)
        {
            to[i] = Math.Max(0, from[i]);
            greatest = Math.Max(greatest, to[i]);
        }

        return greatest;
    }

    /// <summary>The values, and none for what is below zero and for what there is not.</summary>
    public static void Copy(ReadOnlySpan<long> from, Span<long> to)
    {
        ReadOnlySpan<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(from);
        Span<Vector<long>> result = MemoryMarshal.Cast<long, Vector<long>>(to);
        var never = new Vector<long>(long.MaxValue);
        for (int i = 0; i < wide.Length; i++)
        {
            result[i] = Vector.ConditionalSelect(Vector.Equals(wide[i], never), Vector<long>.Zero, Vector.Max(wide[i], Vector<long>.Zero));
        }

        for (int i = wide.Length * Vector<long>.Count; i < from.Length; i++)
        {
            to[i] = from[i] == long.MaxValue ? 0 : Math.Max(0, from[i]);
        }
    }

    /// <summary>The greatest of values that are not below zero.</summary>
    public static long Greatest(ReadOnlySpan<long> values)
    {
        Vector<long> most = Vector<long>.Zero;
        ReadOnlySpan<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(values);
        foreach (Vector<long> some in wide)
        {
            most = Vector.Max(most, some);
        }

        long greatest = 0;
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            greatest = Math.Max(greatest, most[i]);
        }

        for (int i = wide.Length * Vector<long>.Count; i < values.Length; i++)
        {
            greatest = Math.Max(greatest, values[i]);
        }

        return greatest;
    }
}
