using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>A test of a value, as wide as the machine likes. A struct, so that each use is compiled on its own.</summary>
internal interface IVectorTest<T>
    where T : unmanaged
{
    Vector512<T> Test(Vector512<T> values);

    Vector256<T> Test(Vector256<T> values);

    Vector128<T> Test(Vector128<T> values);

    bool Test(T value);
}
