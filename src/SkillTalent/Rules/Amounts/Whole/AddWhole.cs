using System.Numerics;

namespace SkillTalent;

/// <summary>The sum.</summary>
internal readonly struct AddWhole : IWholeOperator
{
    public static WholeOperation Operation => WholeOperation.Add;

    public static Vector<long> Apply(Vector<long> a, Vector<long> b) => a + b;

    public static long Apply(long a, long b) => a + b;

    public static (Int128 Least, Int128 Most) Bounds((long Least, long Most) a, (long Least, long Most) b) => ((Int128)a.Least + b.Least, (Int128)a.Most + b.Most);
}
