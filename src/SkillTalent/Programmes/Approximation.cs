namespace SkillTalent;

/// <summary>How exactly a source gives a number.</summary>
public enum Approximation
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>About so many (约).</summary>
    About,

    /// <summary>More than so many (超、余).</summary>
    Over,

    /// <summary>Nearly so many, that is fewer (近).</summary>
    Nearly,
}

/// <summary>The codes and labels of <see cref="Approximation"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Approximation> OfApproximation { get; } = new(
        (Approximation.Exact, "exact", "", ""),
        (Approximation.About, "about", "约", "about"),
        (Approximation.Over, "over", "超", "over"),
        (Approximation.Nearly, "nearly", "近", "nearly"));

    /// <summary>The code used in JSON: <c>exact</c>, <c>about</c>, <c>over</c>, <c>nearly</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this Approximation approximation) => OfApproximation[approximation];

    /// <summary>The word to put before the number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this Approximation approximation) => OfApproximation.Label(approximation);
}
