namespace SkillTalent.Checking;

/// <summary>How much a finding weighs.</summary>
public enum CheckSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>The rulebook contradicts itself or says something idle, and nothing in it says that it is meant so.</summary>
    Error,
}
