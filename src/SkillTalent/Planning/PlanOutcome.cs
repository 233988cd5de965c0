namespace SkillTalent;

/// <summary>What a plan comes to.</summary>
public enum PlanOutcome
{
    /// <summary>The target is held or passed already (已具有).</summary>
    Held,

    /// <summary>There is a way, and its earliest day is known (可达).</summary>
    Reachable,

    /// <summary>There may be a way: it depends on a fact that is unknown (待定).</summary>
    Undetermined,

    /// <summary>There is no way by obtaining certificates and titles, and by work and time (不可达).</summary>
    Unreachable,

    /// <summary>No way is known, and on some days the rulebooks do not say who the target is open to (未收录).</summary>
    NotCovered,
}

/// <summary>The codes and labels of <see cref="PlanOutcome"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<PlanOutcome> OfPlanOutcome { get; } = new(
        (PlanOutcome.Held, "held", "已具有", "already held"),
        (PlanOutcome.Reachable, "reachable", "可达", "reachable"),
        (PlanOutcome.Undetermined, "undetermined", "待定", "undetermined"),
        (PlanOutcome.Unreachable, "unreachable", "不可达", "unreachable"),
        (PlanOutcome.NotCovered, "not-covered", "未收录", "not covered"));

    /// <summary>The code used in JSON: <c>held</c>, <c>reachable</c>, <c>undetermined</c>, <c>unreachable</c>, <c>not-covered</c>.</summary>
    public static string ToCode(this PlanOutcome outcome) => OfPlanOutcome[outcome];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this PlanOutcome outcome) => OfPlanOutcome.Label(outcome);
}
