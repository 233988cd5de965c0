using System.Numerics;

namespace SkillTalent;

/// <summary>The lower of two.</summary>
internal readonly struct LowerWhole : IWholeOperator
{
    public static WholeOperation Operation => WholeOperation.Lower;

    public static Vector<long> Apply(Vector<long> a, Vector<long> b) => Vector.Min(a, b);

    public static long Apply(long a, long b) => Math.Min(a, b);

    public static (Int128 Least, Int128 Most) Bounds((long Least, long Most) a, (long Least, long Most) b) => (Math.Min(a.Least, b.Least), Math.Min(a.Most, b.Most));
}
