using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SkillTalent;

/// <summary>What is made of two values of each row.</summary>
/// <typeparam name="TOperator">What is made of them.</typeparam>
internal sealed class WholePair<TOperator>(WholeNode a, WholeNode b, int scale) : WholeNode(scale)
    where TOperator : struct, IWholeOperator
{
    public override T Fold<T>(IWholeReading<T> reading) => reading.Pair(TOperator.Operation, a.Fold(reading), b.Fold(reading));

    public override (long Least, long Most)? Fill(WholeRows rows, Span<long> to)
    {
        if (a.Fill(rows, to) is not { } first)
        {
            return null;
        }

        long[] rented = ArrayPool<long>.Shared.Rent(to.Length);
        try
        {
            Span<long> second = rented.AsSpan(0, to.Length);
            if (b.Fill(rows, second) is not { } other)
            {
                return null;
            }

            (Int128 least, Int128 most) = TOperator.Bounds(first, other);
            if (least < -MostNumber || most > MostNumber)
            {
                return null;
            }

            Combine(to, second);
            return ((long)least, (long)most);
        }
        finally
        {
            ArrayPool<long>.Shared.Return(rented);
        }
    }

    private static void Combine(Span<long> to, ReadOnlySpan<long> second)
    {
        Span<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(to);
        ReadOnlySpan<Vector<long>> other = MemoryMarshal.Cast<long, Vector<long>>(second);
        for (int i = 0; i < wide.Length; i++)
        {
            wide[i] = TOperator.Apply(wide[i], other[i]);
        }

        for (int i = wide.Length * Vector<long>.Count; i < to.Length; i++)
        {
            to[i] = TOperator.Apply(to[i], second[i]);
        }
    }
}
