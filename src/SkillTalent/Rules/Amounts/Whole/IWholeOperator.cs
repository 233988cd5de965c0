using System.Numerics;

namespace SkillTalent;

/// <summary>What is made of two values. A struct, so that each use is compiled on its own.</summary>
internal interface IWholeOperator
{
    static abstract WholeOperation Operation { get; }

    static abstract Vector<long> Apply(Vector<long> a, Vector<long> b);

    static abstract long Apply(long a, long b);

    /// <summary>The same of values that are not below zero and fit into 32 bits.</summary>
    static virtual Vector<long> ApplySmall(Vector<long> a, Vector<long> b) => throw new NotSupportedException();

    /// <summary>Whether <see cref="ApplySmall"/> is there and quicker.</summary>
    static virtual bool HasSmall => false;

    /// <summary>The bounds of what is made of values between bounds.</summary>
    static abstract (Int128 Least, Int128 Most) Bounds((long Least, long Most) a, (long Least, long Most) b);
}
