using System.Numerics;
using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>value &gt;= least.</summary>
internal readonly struct AtLeastTest<T>(T least) : IVectorTest<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    public Vector512<T> Test(Vector512<T> values) => Vector512.GreaterThanOrEqual(values, Vector512.Create(least));

    public Vector256<T> Test(Vector256<T> values) => Vector256.GreaterThanOrEqual(values, Vector256.Create(least));

    public Vector128<T> Test(Vector128<T> values) => Vector128.GreaterThanOrEqual(values, Vector128.Create(least));

    public bool Test(T value) => value >= least;
}
