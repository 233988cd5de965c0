using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>A report as JSON shows it.</summary>
internal sealed record CheckReportView(
    int Errors,
    int Notes,
    int Decisions,
    int Questions,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Unasked,
    long Cells,
    IEnumerable<CheckFindingView> Findings)
{
    public static CheckReportView Of(CheckReport report, Language language) => new(
        report.Findings.Count(f => f.Severity == CheckSeverity.Error),
        report.Findings.Count(f => f.Severity == CheckSeverity.Note),
        report.Decisions,
        report.Questions,
        report.Unasked > 0 ? report.Unasked : null,
        report.Cells,
        report.Findings.Select(f => CheckFindingView.Of(f, language)));
}
