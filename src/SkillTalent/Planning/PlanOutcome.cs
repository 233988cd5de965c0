namespace SkillTalent.Planning;

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
