using System.Numerics;
using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>value &gt;= least.</summary>
internal readonly struct AtLeastTest<T> : IVectorTest<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    public static Vector512<T> Test(Vector512<T> values, Vector512<T> least, Vector512<T> most) => Vector512.GreaterThanOrEqual(values, least);

    public static Vector256<T> Test(Vector256<T> values, Vector256<T> least, Vector256<T> most) => Vector256.GreaterThanOrEqual(values, least);

    public static Vector128<T> Test(Vector128<T> values, Vector128<T> least, Vector128<T> most) => Vector128.GreaterThanOrEqual(values, least);

    public static bool Test(T value, T least, T most) => value >= least;
}
