using SkillTalent.Rules;

namespace SkillTalent.Planning;

/// <summary>The codes and labels of <see cref="PlanOutcome"/>.</summary>
public static class PlanOutcomeExtensions
{
    /// <summary>The code used in JSON: <c>held</c>, <c>reachable</c>, <c>undetermined</c>, <c>unreachable</c>, <c>not-covered</c>.</summary>
    public static string ToCode(this PlanOutcome outcome) => outcome switch
    {
        PlanOutcome.Held => "held",
        PlanOutcome.Reachable => "reachable",
        PlanOutcome.Undetermined => "undetermined",
        PlanOutcome.Unreachable => "unreachable",
        PlanOutcome.NotCovered => "not-covered",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this PlanOutcome outcome) => outcome switch
    {
        PlanOutcome.Held => new LocalizedText("已具有", "already held"),
        PlanOutcome.Reachable => new LocalizedText("可达", "reachable"),
        PlanOutcome.Undetermined => new LocalizedText("待定", "undetermined"),
        PlanOutcome.Unreachable => new LocalizedText("不可达", "unreachable"),
        PlanOutcome.NotCovered => new LocalizedText("未收录", "not covered"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
