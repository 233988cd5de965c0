namespace SkillTalent;

/// <summary>What follows the last day of a provision.</summary>
public enum AfterEnd
{
    /// <summary>It ended: nobody is entitled any more.</summary>
    Ended,

    /// <summary>What followed is not encoded.</summary>
    NotCovered,
}

/// <summary>The codes of <see cref="AfterEnd"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<AfterEnd> OfAfterEnd { get; } = new(
        (AfterEnd.Ended, "ended"),
        (AfterEnd.NotCovered, "not-covered"));

    /// <summary>The code used in JSON: <c>ended</c>, <c>not-covered</c>.</summary>
    public static string ToCode(this AfterEnd after) => OfAfterEnd[after];
}
