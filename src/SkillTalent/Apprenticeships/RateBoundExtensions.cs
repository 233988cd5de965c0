namespace SkillTalent.Apprenticeships;

/// <summary>The codes of <see cref="RateBound"/>.</summary>
public static class RateBoundExtensions
{
    /// <summary>The code used in JSON: <c>exact</c>, <c>ceiling</c>, <c>floor</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this RateBound bound) => bound switch
    {
        RateBound.Exact => "exact",
        RateBound.Ceiling => "ceiling",
        RateBound.Floor => "floor",
        _ => throw new ArgumentOutOfRangeException(nameof(bound)),
    };
}
