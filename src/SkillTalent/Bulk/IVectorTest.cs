using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>
/// A test of values against two ends, as wide as the machine likes. A struct without fields, so that each use is compiled on its own; the ends are
/// spread out once by whoever asks, and stay in registers.
/// </summary>
internal interface IVectorTest<T>
    where T : unmanaged
{
    static abstract Vector512<T> Test(Vector512<T> values, Vector512<T> least, Vector512<T> most);

    static abstract Vector256<T> Test(Vector256<T> values, Vector256<T> least, Vector256<T> most);

    static abstract Vector128<T> Test(Vector128<T> values, Vector128<T> least, Vector128<T> most);

    static abstract bool Test(T value, T least, T most);
}
