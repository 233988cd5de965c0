using NodaTime;

namespace SkillTalent;

/// <summary>A finding as JSON shows it. Witnesses are workers that can be run as they stand.</summary>
internal sealed record CheckFindingView(
    string Code,
    string Severity,
    string Message,
    string Rulebook,
    string Jurisdiction,
    string? Provision,
    string? Pathway,
    string? By,
    int? Row,
    LocalDate? From,
    LocalDate? To,
    long? Cells,
    IEnumerable<CheckFindingView.Witness> Witnesses,
    CheckFindingView.Word? Acknowledged)
{
    public static CheckFindingView Of(CheckFinding finding, Language language) => new(
        finding.Code,
        finding.Severity.ToCode(),
        finding.Text(language),
        finding.Rulebook,
        finding.Place,
        finding.Provision?.Id,
        finding.Pathway,
        finding.By,
        finding.Row,
        finding.From,
        finding.To,
        finding.Cells,
        finding.Witnesses.Select(w => new Witness(w.Place, w.On, w.DecisionId, w.Outcome.ToCode(), w.Amount, w.Worker)),
        finding.Acknowledged is { } word ? new(word.Note?.In(language), CitationView.Of(word.Citations, language)) : null);

    internal sealed record Witness(string Jurisdiction, LocalDate On, string Decision, string Outcome, decimal? Amount, Worker Worker);

    /// <summary>What the rulebook itself says of it.</summary>
    internal sealed record Word(string? Note, IReadOnlyList<CitationView> Citations);
}
