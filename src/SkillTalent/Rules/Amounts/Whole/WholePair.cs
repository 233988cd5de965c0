using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SkillTalent;

/// <summary>What is made of two values of each row.</summary>
/// <typeparam name="TOperator">What is made of them.</typeparam>
internal sealed class WholePair<TOperator>(WholeNode a, WholeNode b, int scale) : WholeNode(scale)
    where TOperator : struct, IWholeOperator
{
    public override bool IsWhole => a.IsWhole && b.IsWhole;

    public override T Fold<T>(IWholeReading<T> reading) => reading.Pair(TOperator.Operation, a.Fold(reading), b.Fold(reading));

    public override (long Least, long Most)? Fill(WholeRows rows, Span<long> to)
    {
        if (a.Fill(rows, to) is not { } first)
        {
            return null;
        }

        if (b.Constant is { } constant)
        {
            Combine(to, constant, AreSmall(first, (constant, constant)));
            return Carried(first, (constant, constant));
        }

        long[] rented = ArrayPool<long>.Shared.Rent(to.Length);
        try
        {
            Span<long> second = rented.AsSpan(0, to.Length);
            if (b.Fill(rows, second) is not { } other)
            {
                return null;
            }

            Combine(to, second, AreSmall(first, other));
            return Carried(first, other);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(rented);
        }
    }

    // Null where the result of some row could be too large: what was combined is then not used.
    private static (long Least, long Most)? Carried((long Least, long Most) first, (long Least, long Most) second)
    {
        (Int128 least, Int128 most) = TOperator.Bounds(first, second);
        return least < -MostNumber || most > MostNumber ? null : ((long)least, (long)most);
    }

    private static bool AreSmall((long Least, long Most) first, (long Least, long Most) second) =>
        TOperator.HasSmall && first.Least >= 0 && second.Least >= 0 && Math.Max(first.Most, second.Most) <= uint.MaxValue;

    private static void Combine(Span<long> to, long second, bool areSmall)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(to);
        var other = new Vector<long>(second);
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] = areSmall ? TOperator.ApplySmall(wide[i], other) : TOperator.Apply(wide[i], other);
        }

        for (int i = wide.Length * Vector<long>.Count; i < to.Length; i++)
        {
            to[i] = TOperator.Apply(to[i], second);
        }
    }

    private static void Combine(Span<long> to, ReadOnlySpan<long> second, bool areSmall)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(to);
        ReadOnlySpan<Vector<long>> other = MemoryMarshal.Cast<long, Vector<long>>(second);
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] = areSmall ? TOperator.ApplySmall(wide[i], other[i]) : TOperator.Apply(wide[i], other[i]);
        }

        for (int i = wide.Length * Vector<long>.Count; i < to.Length; i++)
        {
            to[i] = TOperator.Apply(to[i], second[i]);
        }
    }
}
