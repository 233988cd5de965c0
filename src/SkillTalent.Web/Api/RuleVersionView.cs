using NodaTime;

namespace SkillTalent.Web.Api;

/// <summary>One version of a rule in full: every text is made from the rule itself.</summary>
internal sealed record RuleVersionView(
    string Id,
    string Kind,
    string Title,
    string Jurisdiction,
    string Rulebook,
    LocalDate From,
    LocalDate? To,
    string Known,
    LocalDate? Published,
    LocalDate? ConfirmedThrough,
    string Basis,
    string? Edition,
    string? Target,
    string? Series,
    string? Condition,
    string? Throughout,
    string? Held,
    IReadOnlyList<RuleVersionView.Way> Pathways,
    IReadOnlyList<RuleVersionView.Pay> Amounts,
    string? Grants,
    decimal? Value,
    IReadOnlyDictionary<string, decimal>? Table,
    string? Unit,
    string? Note,
    IReadOnlyList<string> Facts,
    IReadOnlyList<string> Replaces,
    IReadOnlyList<string> Withdraws,
    IReadOnlyList<CitationView> Citations)
{
    public static RuleVersionView Of(Provision provision, Language language) => new(
        provision.Id,
        provision.Kind.ToCode(),
        provision.Title.In(language),
        provision.Place,
        provision.Rulebook,
        provision.Effective.From,
        provision.Effective.To,
        provision.Effective.Kind.ToCode(),
        provision.Published,
        provision.ConfirmedThrough,
        provision.Basis.ToCode(),
        provision.Edition,
        provision.Target,
        provision.Series,
        provision.Text(language),
        provision.ThroughoutText(language),
        provision.HeldText(language),
        [.. provision.Pathways.Select(p => new Way(p.Id, p.Name.In(language), p.Text(language), p.Basis.ToCode(), CitationView.Of(p.Citations, language)))],
        [.. (provision.Amount?.Rows ?? []).Select(r => new Pay(provision.Amount!.TextOf(r, language), r.Yuan, r.Text(language), r.Basis.ToCode(), CitationView.Of(r.Citations, language)))],
        provision.Grants?.In(language),
        provision.Value,
        provision.Table,
        provision.Unit?.In(language),
        provision.Note?.In(language),
        [.. provision.Facts.Select(f => f.Id)],
        provision.Replaces,
        provision.Withdraws,
        CitationView.Of(provision.Citations, language));

    internal sealed record Way(string Id, string Name, string Condition, string Basis, IReadOnlyList<CitationView> Citations);

    internal sealed record Pay(string Text, decimal? Yuan, string? Who, string Basis, IReadOnlyList<CitationView> Citations);
}
