using System.Numerics;

namespace SkillTalent;

/// <summary>The higher of two.</summary>
internal readonly struct HigherWhole : IWholeOperator
{
    public static WholeOperation Operation => WholeOperation.Higher;

    public static Vector<long> Apply(Vector<long> a, Vector<long> b) => Vector.Max(a, b);

    public static long Apply(long a, long b) => Math.Max(a, b);

    public static (Int128 Least, Int128 Most) Bounds((long Least, long Most) a, (long Least, long Most) b) => (Math.Max(a.Least, b.Least), Math.Max(a.Most, b.Most));
}
