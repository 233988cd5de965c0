using Ardalis.GuardClauses;
using NodaTime;

namespace SkillTalent.Drawing;

/// <summary>
/// The text reading of everything that holds in a place, as Markdown for people who check rules against documents: every condition, pathway
/// and amount is made from the rule that decides, and every rule says what it rests on.
/// </summary>
public static class PolicyBook
{
    /// <summary>Writes the rules of a place, inherited ones first.</summary>
    /// <param name="output">Where to write; lines end in a line feed on every system.</param>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="place">The place's code.</param>
    /// <param name="language">The language.</param>
    /// <param name="on">The day whose rules to write; null: every version of every rule.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    public static void Write(TextWriter output, PolicyCatalog catalog, string place, Language language, LocalDate? on = null)
    {
        Guard.Against.Null(output);
        Guard.Against.Null(catalog);
        Guard.Against.Null(place);
        IReadOnlyList<Provision> provisions = on is { } day ? catalog.For(place, day).Provisions : EveryVersion(catalog, place);
        IReadOnlyList<Place> chain = catalog.Set.ChainOf(place);
        var text = new BookText(output, language);
        Place here = chain[^1];
        text.Line($"# {BookText.Plain(text.In(here.Name))} ({BookText.Plain(here.Code)}){text.In(BookWords.Colon)}{text.In(BookWords.Title)}");
        text.Line();
        string days = on is { } asked ? $"{text.In(BookWords.InForceOn)} {BookText.Day(asked)}" : text.In(BookWords.EveryVersion);
        text.Line($"{days}{text.In(BookWords.Semicolon)}{text.In(BookWords.Data)} {BookText.Code(catalog.DataVersion)}. {text.In(BookWords.Made)}");
        var rule = new BookRule(text, catalog);
        foreach (Place at in chain)
        {
            WritePlace(text, rule, at, [.. provisions.Where(p => p.Place == at.Code)]);
        }

        StackingRule[] stacking = [.. catalog.Stacking.Where(r => chain.Any(p => p.Code == r.Place) && (on is not { } d || r.Effective.Contains(d)))];
        WriteStacking(text, stacking);
        WriteDocuments(text, provisions, stacking);
    }

    private static IReadOnlyList<Provision> EveryVersion(PolicyCatalog catalog, string place)
    {
        if (catalog.FindPlace(place) is null)
        {
            throw new KeyNotFoundException($"There is no place '{place}'. Places: {string.Join(", ", catalog.Places.Keys.Order(StringComparer.Ordinal))}");
        }

        return [.. catalog.Set.ProvisionsOf([.. catalog.Set.ChainOf(place).Select(p => p.Code)])];
    }

    private static void WritePlace(BookText text, BookRule rule, Place place, Provision[] provisions)
    {
        if (provisions.Length == 0)
        {
            return;
        }

        text.Heading(2, $"{BookText.Plain(text.In(place.Name))} ({BookText.Plain(place.Code)})");
        foreach (IGrouping<ProvisionKind, Provision> kind in provisions.GroupBy(p => p.Kind).OrderBy(g => g.Key))
        {
            text.Heading(3, text.In(kind.Key.ToLabel()));
            foreach (Provision provision in kind)
            {
                text.Heading(4, $"{BookText.Code(provision.Id)} {BookText.Plain(text.In(provision.Title))}");
                rule.Write(provision);
            }
        }
    }

    private static void WriteStacking(BookText text, StackingRule[] rules)
    {
        if (rules.Length == 0)
        {
            return;
        }

        text.Heading(2, text.In(BookWords.Stacking));
        foreach (StackingRule rule in rules)
        {
            text.Line($"- {BookText.Code(rule.Id)} **{rule.Kind.ToCode()}**{text.In(BookWords.Colon)}{text.Codes(rule.Provisions)}. {BookText.Plain(text.In(rule.Note))}");
            text.Line($"  - {text.In(BookWords.RestsOn)}{text.In(BookWords.Colon)}{text.Source(rule.Basis, rule.Citations)}");
        }
    }

    private static void WriteDocuments(BookText text, IReadOnlyList<Provision> provisions, StackingRule[] rules)
    {
        string[] documents =
        [
            .. provisions.SelectMany(p => p.Citations.Concat(p.Pathways.SelectMany(w => w.Citations)).Concat(p.Amount?.Rows.SelectMany(r => r.Citations) ?? []))
                .Concat(rules.SelectMany(r => r.Citations)).Select(c => c.Document).Distinct(StringComparer.Ordinal),
        ];
        text.Heading(2, text.In(BookWords.Documents));
        foreach (string document in documents)
        {
            text.Line($"- {BookText.Plain(document)}");
        }
    }
}
