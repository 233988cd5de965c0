namespace SkillTalent;

/// <summary>What is to be said of two benefits side by side, as JSON shows it: rule and basis are null and citations empty where there is nothing to say.</summary>
internal sealed record StackingView(
    string Code,
    string[] Benefits,
    string? By,
    bool Certain,
    string? Rule,
    string Message,
    string? Basis,
    IReadOnlyList<CitationView> Citations)
{
    public static IReadOnlyList<StackingView> Of(StackingReview review, Language language) =>
        [.. review.Findings.Select(f => Of(f, language))];

    private static StackingView Of(StackingFinding finding, Language language) => new(
        finding.Code,
        [finding.First.Id, finding.Second.Id],
        finding.Rule?.Kind == StackingKind.Ends ? finding.First.Id : null,
        finding.IsCertain,
        finding.Rule?.Id,
        finding.Text(language),
        finding.Rule?.Basis.ToCode(),
        CitationView.Of(finding.Rule?.Citations ?? [], language));
}
