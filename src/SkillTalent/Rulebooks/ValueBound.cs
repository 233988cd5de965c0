namespace SkillTalent;

/// <summary>What a published value says of the one that counts.</summary>
public enum ValueBound
{
    /// <summary>It is the value.</summary>
    Exact,

    /// <summary>It is the most; the office may pay less.</summary>
    Ceiling,

    /// <summary>It is the least; the place sets its own above it.</summary>
    Floor,
}

/// <summary>The codes of <see cref="ValueBound"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<ValueBound> OfValueBound { get; } = new(
        (ValueBound.Exact, "exact"),
        (ValueBound.Ceiling, "ceiling"),
        (ValueBound.Floor, "floor"));

    /// <summary>The code used in JSON: <c>exact</c>, <c>ceiling</c>, <c>floor</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this ValueBound bound) => OfValueBound[bound];
}
