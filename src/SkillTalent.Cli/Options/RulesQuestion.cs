using NodaTime;

namespace SkillTalent.Cli.Options;

/// <summary>Which rules are asked for, and how they are to be told.</summary>
/// <param name="Catalog">The rulebooks.</param>
/// <param name="Place">The place; null: all.</param>
/// <param name="On">The day; null: every version.</param>
/// <param name="Language">The language of texts.</param>
/// <param name="Format">Who reads the result.</param>
internal sealed record RulesQuestion(PolicyCatalog Catalog, Place? Place, LocalDate? On, Language Language, OutputFormat Format)
{
    /// <summary>
    /// The provisions asked for, in the order of the rulebooks: with a place, its own and those that it inherits; with a day, the versions
    /// in force; with both, without those that an inner place replaces or withdraws.
    /// </summary>
    public IReadOnlyList<Provision> Provisions()
    {
        if (Place is not null && On is { } day)
        {
            return Catalog.For(Place.Code, day).Provisions;
        }

        IReadOnlyList<string>? chain = Place is null ? null : CatalogOptions.ChainOf(Catalog, Place);
        return
        [
            .. Catalog.Rulebooks.SelectMany(b => b.Provisions)
                .Where(p => chain is null || chain.Contains(p.Place, StringComparer.Ordinal))
                .Where(p => On is not { } d || p.Effective.Contains(d)),
        ];
    }
}
