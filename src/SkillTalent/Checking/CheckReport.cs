using System.Text.Json;

namespace SkillTalent;

/// <summary>What a check found, and how much it went through. Immutable.</summary>
public sealed class CheckReport
{
    internal CheckReport(IReadOnlyList<CheckFinding> findings, int decisions, int questions, long cells, int unasked)
    {
        Findings = findings;
        Decisions = decisions;
        Questions = questions;
        Cells = cells;
        Unasked = unasked;
    }

    /// <summary>The findings: errors first, then in the order of the rulebooks.</summary>
    public IReadOnlyList<CheckFinding> Findings { get; }

    /// <summary>How many decisions were checked, each stretch of time in which its rule differs counted once.</summary>
    public int Decisions { get; }

    /// <summary>How many questions were asked of them.</summary>
    public int Questions { get; }

    /// <summary>How many cells were gone through.</summary>
    public long Cells { get; }

    /// <summary>How many questions were not asked, because <see cref="CheckOptions.TotalCellBudget"/> was spent; 0: the check is whole.</summary>
    public int Unasked { get; }

    /// <summary>Whether something is wrong.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == CheckSeverity.Error);

    /// <summary>Writes the report as one JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="language">The language of its sentences.</param>
    public void Write(Utf8JsonWriter writer, Language language) => CheckReportJson.Write(writer, this, language);
}
