using SkillTalent.Decisions;
using SkillTalent.Rules;

namespace SkillTalent.Samples.WebService;

/// <summary>What /assess answers.</summary>
internal sealed record AssessmentAnswer(string Jurisdiction, string On, string DataVersion, IReadOnlyList<DecisionAnswer> Decisions)
{
    public static AssessmentAnswer Of(Assessment assessment, Language language) => new(
        assessment.Policy.Place.Code,
        Iso.Text(assessment.Policy.On),
        assessment.Policy.Catalog.DataVersion,
        [.. assessment.Decisions.Select(d => DecisionAnswer.Of(d, language))]);
}

/// <summary>One decision with its reasons.</summary>
internal sealed record DecisionAnswer(
    string Provision,
    string Kind,
    string? Target,
    string Outcome,
    string? Pathway,
    string? Earliest,
    decimal? Amount,
    string? Unit,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Assumed,
    string Basis,
    string Explanation,
    IReadOnlyList<CitationAnswer> Citations)
{
    public static DecisionAnswer Of(Decision decision, Language language) => new(
        decision.Provision,
        decision.Kind.ToString().ToLowerInvariant(),
        decision.Target,
        decision.Outcome.ToCode(),
        decision.Pathway?.Id,
        decision.Earliest is { } earliest ? Iso.Text(earliest) : null,
        decision.Amount?.Adjusted,
        decision.Amount?.Unit,
        [.. decision.Missing.Select(f => f.Id)],
        [.. decision.Assumed.Select(f => f.Id)],
        decision.Basis.ToCode(),
        decision.Explain(language),
        [.. decision.Citations.Select(c => new CitationAnswer(c.Document, c.Article))]);
}

/// <summary>A document.</summary>
internal sealed record CitationAnswer(string Document, string? Article);
