using SkillTalent.Rules;

namespace SkillTalent.Checking;

/// <summary>How much a finding weighs.</summary>
public enum CheckSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>The rulebook contradicts itself or says something idle, and nothing in it says that it is meant so.</summary>
    Error,
}

/// <summary>The codes of <see cref="CheckSeverity"/>.</summary>
public static class CheckSeverityExtensions
{
    internal static CodeTable<CheckSeverity> Table { get; } = new(
        (CheckSeverity.Error, "error"),
        (CheckSeverity.Note, "note"));

    /// <summary>The code used in JSON: <c>error</c>, <c>note</c>.</summary>
    public static string ToCode(this CheckSeverity severity) => Table[severity];
}
