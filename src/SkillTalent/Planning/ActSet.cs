using System.Numerics;

namespace SkillTalent;

/// <summary>A set of acts, by their numbers from 0 to 127.</summary>
internal readonly record struct ActSet(UInt128 Bits)
{
    public const int Most = 128;

    public int Count => BitOperations.PopCount((ulong)Bits) + BitOperations.PopCount((ulong)(Bits >> 64));

    public bool IsEmpty => Bits == UInt128.Zero;

    public static ActSet Of(int act) => new(UInt128.One << act);

    public bool Contains(int act) => (Bits >> act & UInt128.One) != UInt128.Zero;

    public ActSet With(int act) => new(Bits | (UInt128.One << act));

    public ActSet Without(int act) => new(Bits & ~(UInt128.One << act));

    public ActSet Union(ActSet other) => new(Bits | other.Bits);

    public ActSet Intersect(ActSet other) => new(Bits & other.Bits);

    public ActSet Except(ActSet other) => new(Bits & ~other.Bits);

    public bool IsWithin(ActSet other) => (Bits & ~other.Bits) == UInt128.Zero;

    /// <summary>The numbers, lowest first.</summary>
    public IEnumerable<int> Acts()
    {
        UInt128 left = Bits;
        while (left != UInt128.Zero)
        {
            int act = (int)UInt128.TrailingZeroCount(left);
            yield return act;
            left &= left - UInt128.One;
        }
    }
}
