namespace SkillTalent.Samples.WebService;

/// <summary>What /rulebook/{id} answers.</summary>
internal sealed record RulebookAnswer(string Id, string Title, string Jurisdiction, IReadOnlyList<ProvisionAnswer> Provisions)
{
    public static RulebookAnswer Of(Rulebook rulebook, Language language) => new(
        rulebook.Id, rulebook.Title.In(language), rulebook.Place, [.. rulebook.Provisions.Select(p => ProvisionAnswer.Of(p, language))]);
}

/// <summary>One version of a provision.</summary>
internal sealed record ProvisionAnswer(
    string Id, string Title, string From, string? To, string Basis, string? Condition, IReadOnlyList<CitationAnswer> Citations)
{
    public static ProvisionAnswer Of(Provision provision, Language language) => new(
        provision.Id,
        provision.Title.In(language),
        Iso.Text(provision.Effective.From),
        provision.Effective.To is { } to ? Iso.Text(to) : null,
        provision.Basis.ToCode(),
        provision.Text(language),
        [.. provision.Citations.Select(c => new CitationAnswer(c.Document, c.Article))]);
}

/// <summary>A document.</summary>
internal sealed record CitationAnswer(string Document, string? Article);
