using System.Numerics;
using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>value &lt;= most.</summary>
internal readonly struct AtMostTest<T> : IVectorTest<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    public static Vector512<T> Test(Vector512<T> values, Vector512<T> least, Vector512<T> most) => Vector512.LessThanOrEqual(values, most);

    public static Vector256<T> Test(Vector256<T> values, Vector256<T> least, Vector256<T> most) => Vector256.LessThanOrEqual(values, most);

    public static Vector128<T> Test(Vector128<T> values, Vector128<T> least, Vector128<T> most) => Vector128.LessThanOrEqual(values, most);

    public static bool Test(T value, T least, T most) => value <= most;
}
