namespace SkillTalent.Decisions;

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
