using SkillTalent.Rules;

namespace SkillTalent.Decisions;

/// <summary>The codes and labels of <see cref="Outcome"/>.</summary>
public static class OutcomeExtensions
{
    /// <summary>The code used in JSON: <c>eligible</c>, <c>not-eligible</c>, <c>undetermined</c>, <c>not-covered</c>.</summary>
    public static string ToCode(this Outcome outcome) => outcome switch
    {
        Outcome.Eligible => "eligible",
        Outcome.NotEligible => "not-eligible",
        Outcome.Undetermined => "undetermined",
        Outcome.NotCovered => "not-covered",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this Outcome outcome) => outcome switch
    {
        Outcome.Eligible => new LocalizedText("符合", "eligible"),
        Outcome.NotEligible => new LocalizedText("不符合", "not eligible"),
        Outcome.Undetermined => new LocalizedText("待定", "undetermined"),
        Outcome.NotCovered => new LocalizedText("未收录", "not covered"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    internal static Outcome ToOutcome(this Truth truth) => truth switch
    {
        Truth.True => Outcome.Eligible,
        Truth.False => Outcome.NotEligible,
        _ => Outcome.Undetermined,
    };
}
