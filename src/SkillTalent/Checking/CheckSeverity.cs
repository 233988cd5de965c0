namespace SkillTalent;

/// <summary>How much a finding weighs.</summary>
public enum CheckSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>The rulebook contradicts itself or says something idle, and nothing in it says that it is meant so.</summary>
    Error,
}

/// <summary>The codes of <see cref="CheckSeverity"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<CheckSeverity> OfCheckSeverity { get; } = new(
        (CheckSeverity.Error, "error"),
        (CheckSeverity.Note, "note"));

    /// <summary>The code used in JSON: <c>error</c>, <c>note</c>.</summary>
    public static string ToCode(this CheckSeverity severity) => OfCheckSeverity[severity];
}
