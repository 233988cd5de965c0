using SkillTalent.Rules;

namespace SkillTalent.Programmes;

/// <summary>The codes and labels of <see cref="Approximation"/>.</summary>
public static class ApproximationExtensions
{
    /// <summary>The code used in JSON: <c>exact</c>, <c>about</c>, <c>over</c>, <c>nearly</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string ToCode(this Approximation approximation) => approximation switch
    {
        Approximation.Exact => "exact",
        Approximation.About => "about",
        Approximation.Over => "over",
        Approximation.Nearly => "nearly",
        _ => throw new ArgumentOutOfRangeException(nameof(approximation)),
    };

    /// <summary>The word to put before the number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static LocalizedText ToLabel(this Approximation approximation) => approximation switch
    {
        Approximation.Exact => new LocalizedText("", ""),
        Approximation.About => new LocalizedText("约", "about"),
        Approximation.Over => new LocalizedText("超", "over"),
        Approximation.Nearly => new LocalizedText("近", "nearly"),
        _ => throw new ArgumentOutOfRangeException(nameof(approximation)),
    };
}
