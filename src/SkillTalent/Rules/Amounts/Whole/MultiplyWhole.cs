using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SkillTalent;

/// <summary>The product.</summary>
internal readonly struct MultiplyWhole : IWholeOperator
{
    public static WholeOperation Operation => WholeOperation.Multiply;

    public static Vector<long> Apply(Vector<long> a, Vector<long> b) => a * b;

    // Without AVX-512 a product of 64 bits takes three of 32.
    public static bool HasSmall => Avx2.IsSupported && Vector<long>.Count == Vector256<long>.Count;

    public static Vector<long> ApplySmall(Vector<long> a, Vector<long> b) =>
        Avx2.Multiply(a.AsVector256().AsUInt32(), b.AsVector256().AsUInt32()).AsInt64().AsVector();

    public static long Apply(long a, long b) => a * b;

    public static (Int128 Least, Int128 Most) Bounds((long Least, long Most) a, (long Least, long Most) b)
    {
        Int128 x = (Int128)a.Least * b.Least;
        Int128 y = (Int128)a.Least * b.Most;
        Int128 z = (Int128)a.Most * b.Least;
        Int128 w = (Int128)a.Most * b.Most;
        return (Int128.Min(Int128.Min(x, y), Int128.Min(z, w)), Int128.Max(Int128.Max(x, y), Int128.Max(z, w)));
    }
}
