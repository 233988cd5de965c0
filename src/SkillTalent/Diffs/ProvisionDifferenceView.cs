using NodaTime;

namespace SkillTalent;

/// <summary>A difference between two provisions as JSON shows it.</summary>
internal sealed record ProvisionDifferenceView(
    string Change,
    string Provision,
    string Kind,
    string Title,
    ProvisionDifferenceView.Version? Before,
    ProvisionDifferenceView.Version? After,
    string? By,
    string? Why,
    bool RuleChanged,
    IEnumerable<string> ConditionsBefore,
    IEnumerable<string> ConditionsAfter,
    IEnumerable<ProvisionDifferenceView.Amount> Amounts,
    IEnumerable<ProvisionDifferenceView.Pathway> Pathways,
    IEnumerable<string> Others,
    IReadOnlyList<CitationView> Citations)
{
    public static ProvisionDifferenceView Of(ProvisionDifference difference, Language language) => new(
        difference.Change.ToCode(),
        difference.Id,
        (difference.After ?? difference.Before)!.Kind.ToCode(),
        difference.Title.In(language),
        Version.Of(difference.Before),
        Version.Of(difference.After),
        difference.By?.Id,
        difference.Why?.In(language),
        difference.RuleChanged,
        difference.ConditionsBefore.Select(c => c.In(language)),
        difference.ConditionsAfter.Select(c => c.In(language)),
        difference.Amounts.Select(m => new Amount(m.For.In(language), m.Before, m.After, m.Unit.In(language), m.BeforeText?.In(language), m.AfterText?.In(language))),
        difference.Pathways.Select(m => new Pathway(m.Id, m.Before?.Text(language), m.After?.Text(language))),
        difference.Others.Select(o => o.In(language)),
        CitationView.Of(difference.Documents, language));

    internal sealed record Amount(string For, decimal? Before, decimal? After, string Unit, string? BeforeText, string? AfterText);

    internal sealed record Pathway(string Id, string? Before, string? After);

    /// <summary>Which version of the provision it is.</summary>
    internal sealed record Version(
        string Id, string Jurisdiction, string? Edition, LocalDate From, LocalDate? To, LocalDate? Published, string Basis)
    {
        public static Version? Of(Provision? provision) => provision is null ? null : new(
            provision.Id,
            provision.Place,
            provision.Edition,
            provision.Effective.From,
            provision.Effective.To,
            provision.Published,
            provision.Basis.ToCode());
    }
}
