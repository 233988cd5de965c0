namespace SkillTalent.Rulebooks;

/// <summary>The codes of <see cref="ValueBound"/>.</summary>
public static class ValueBoundExtensions
{
    /// <summary>The code used in JSON: <c>exact</c>, <c>ceiling</c>, <c>floor</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this ValueBound bound) => bound switch
    {
        ValueBound.Exact => "exact",
        ValueBound.Ceiling => "ceiling",
        ValueBound.Floor => "floor",
        _ => throw new ArgumentOutOfRangeException(nameof(bound)),
    };
}
