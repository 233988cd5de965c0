using System.Numerics;
using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>least &lt;= value &lt;= most.</summary>
internal readonly struct RangeTest<T>(T least, T most) : IVectorTest<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    public Vector512<T> Test(Vector512<T> values) =>
        Vector512.GreaterThanOrEqual(values, Vector512.Create(least)) & Vector512.LessThanOrEqual(values, Vector512.Create(most));

    public Vector256<T> Test(Vector256<T> values) =>
        Vector256.GreaterThanOrEqual(values, Vector256.Create(least)) & Vector256.LessThanOrEqual(values, Vector256.Create(most));

    public Vector128<T> Test(Vector128<T> values) =>
        Vector128.GreaterThanOrEqual(values, Vector128.Create(least)) & Vector128.LessThanOrEqual(values, Vector128.Create(most));

    public bool Test(T value) => value >= least && value <= most;
}
