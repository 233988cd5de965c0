using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>a &amp; b</summary>
internal readonly struct AndOperator : IMaskOperator
{
    public static Vector512<ulong> Apply(Vector512<ulong> a, Vector512<ulong> b) => a & b;

    public static Vector256<ulong> Apply(Vector256<ulong> a, Vector256<ulong> b) => a & b;

    public static ulong Apply(ulong a, ulong b) => a & b;
}
