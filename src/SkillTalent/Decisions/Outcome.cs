namespace SkillTalent;

/// <summary>What a decision says.</summary>
public enum Outcome
{
    /// <summary>Every condition holds (符合).</summary>
    Eligible,

    /// <summary>Some condition fails, whatever the unknown facts are (不符合).</summary>
    NotEligible,

    /// <summary>It depends on a fact that is unknown (待定).</summary>
    Undetermined,

    /// <summary>The rulebook does not reach that day (未收录).</summary>
    NotCovered,
}

/// <summary>The codes and labels of <see cref="Outcome"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<Outcome> OfOutcome { get; } = new(
        (Outcome.Eligible, "eligible", "符合", "eligible"),
        (Outcome.NotEligible, "not-eligible", "不符合", "not eligible"),
        (Outcome.Undetermined, "undetermined", "待定", "undetermined"),
        (Outcome.NotCovered, "not-covered", "未收录", "not covered"));

    /// <summary>The code used in JSON: <c>eligible</c>, <c>not-eligible</c>, <c>undetermined</c>, <c>not-covered</c>.</summary>
    public static string ToCode(this Outcome outcome) => OfOutcome[outcome];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this Outcome outcome) => OfOutcome.Label(outcome);

    internal static Outcome ToOutcome(this Truth truth) => truth switch
    {
        Truth.True => Outcome.Eligible,
        Truth.False => Outcome.NotEligible,
        _ => Outcome.Undetermined,
    };
}
