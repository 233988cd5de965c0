using System.Runtime.Intrinsics;

namespace SkillTalent;

/// <summary>An operation on two masks, as wide as the machine likes. A struct, so that each use is compiled on its own.</summary>
internal interface IMaskOperator
{
    static abstract Vector512<ulong> Apply(Vector512<ulong> a, Vector512<ulong> b);

    static abstract Vector256<ulong> Apply(Vector256<ulong> a, Vector256<ulong> b);

    static abstract ulong Apply(ulong a, ulong b);
}
