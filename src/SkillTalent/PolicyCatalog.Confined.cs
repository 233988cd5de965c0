using System.Collections.Concurrent;

namespace SkillTalent;

/// <content>
/// Rulebooks of others. A place sees the catalogue without them, and with those alone that are confined to it or to a place that it lies within: what one
/// says cannot reach a question about any other place, because it is not read for it.
/// </content>
public sealed partial class PolicyCatalog
{
    private readonly IReadOnlyList<ConfinedRulebook> _confined;
    private readonly PolicyCatalog _unconfined;

    // The numbers of the confined rulebooks of each place, and what is read of them together: by their numbers, since a name may hold anything.
    private readonly ILookup<string, int> _confinedTo;
    private readonly ConcurrentDictionary<string, Lazy<PolicyCatalog>> _catalogs = new(StringComparer.Ordinal);

    // The same rulebooks, read once, with others beside them.
    private PolicyCatalog(PolicyCatalog unconfined, IReadOnlyList<ConfinedRulebook> confined)
    {
        _unconfined = unconfined;
        _confined = confined;
        _confinedTo = NumbersOf(confined);
        _roots = unconfined._roots;
        _content = unconfined._content;
        _dataVersion = unconfined._dataVersion;
        _declaredPlaces = new(() => PlacesOf([.. _roots.Value, .. confined.Select(c => c.Root)]));
    }

    /// <summary>The catalogue as a place sees it: with the rulebooks that are confined to it or to a place that it lies within.</summary>
    /// <param name="place">The place's code.</param>
    /// <exception cref="KeyNotFoundException">No rulebook declares the place.</exception>
    public PolicyCatalog SeenFrom(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (FindPlace(place) is null)
        {
            throw NoPlace(place);
        }

        int[] seen = [.. WithOuter(place).SelectMany(p => _confinedTo[p.Code]).Order()];
        return seen.Length == 0 ? _unconfined
            : _catalogs.GetOrAdd(string.Join(',', seen), _ => new(() => new PolicyCatalog([.. _roots.Value, .. seen.Select(i => _confined[i].Root)]))).Value;
    }

    // Of the confined rulebooks those that were read first come first: one that is read later changes no answer that there was.
    private IEnumerable<Place> PlacesNamedConfined(string word)
    {
        Place[] known = _unconfined.PlacesNamed(word);
        foreach (ConfinedRulebook book in _confined.TakeWhile(_ => known.Length == 0))
        {
            HashSet<string> own = [.. RulebookDocument.PlacesOf(book.Root).Select(p => p.AsObject().Required("code").AsString()), book.Place];
            known = own.Contains(word) ? [FindPlace(word)!] : [.. own.Order(StringComparer.Ordinal).Select(c => FindPlace(c)!).Where(p => PlaceWords.Means(word, p))];
        }

        return known.Select(p => FindPlace(p.Code)!);
    }

    private static ILookup<string, int> NumbersOf(IReadOnlyList<ConfinedRulebook> confined) =>
        Enumerable.Range(0, confined.Count).ToLookup(i => confined[i].Place, StringComparer.Ordinal);

    private IEnumerable<Place> WithOuter(string place)
    {
        for (Place? at = FindPlace(place); at is not null; at = at.Within is null ? null : FindPlace(at.Within))
        {
            yield return at;
        }
    }

    private bool LiesWithin(string place, string outer) => WithOuter(place).Any(p => p.Code == outer);

    // Whether it lies within one of which that is known: then so do all on the way there, and nobody goes that way again.
    private bool LiesWithin(string place, HashSet<string> inside)
    {
        string[] way = [.. WithOuter(place).Select(p => p.Code).TakeWhile(c => !inside.Contains(c))];
        bool lies = inside.Contains(way.Length == 0 ? place : FindPlace(way[^1])!.Within ?? "");
        inside.UnionWith(lies ? way : []);
        return lies;
    }

    // These rulebooks with those that were confined before: what clashes with one of those is refused now, and not at a question.
    private PolicyCatalog WithOwn(IReadOnlyList<JsonCursor> own) =>
        _confined.Aggregate(new PolicyCatalog([.. _roots.Value, .. own]), (catalog, book) => catalog.Confining(book.Root, book.Limit));

    // It is read at once, with all that its place sees and with all that each place within it sees, whichever was there first, so that what is
    // wrong with it is refused here and not at a question.
    private PolicyCatalog Confining(JsonCursor root, string limit)
    {
        if (_confined.Any(c => c.Root.Source == root.Source))
        {
            throw root.Fail("a name that no other confined rulebook has");
        }

        JsonCursor at = root.AsObject().Required("place");
        string place = at.AsString();
        var catalog = new PolicyCatalog(_unconfined, [.. _confined, new ConfinedRulebook(root, place, limit)]);
        var inside = new HashSet<string>(StringComparer.Ordinal) { limit };
        foreach (JsonCursor declared in RulebookDocument.PlacesOf(root))
        {
            catalog.RefuseBeyond(declared.AsObject(), limit, inside);
        }

        if (!catalog.LiesWithin(place, limit))
        {
            throw at.Fail($"{limit} or a place within it, to which the rulebook is confined");
        }

        foreach (string seeing in catalog._confined.Select(c => c.Place).Distinct(StringComparer.Ordinal).Where(p => catalog.LiesWithin(p, place)))
        {
            _ = catalog.SeenFrom(seeing);
        }

        return catalog;
    }

    // What it declares lies within its place. A code of the national standard says by its digits where it lies, so that nobody takes one that is another's.
    private void RefuseBeyond(JsonObjectCursor declared, string limit, HashSet<string> inside)
    {
        JsonCursor at = declared.Required("code");
        string code = at.AsString();
        if (!LiesWithin(code, inside))
        {
            throw at.Fail($"a place within {limit}, to which the rulebook is confined");
        }

        string?[] outer = [code == limit ? null : limit, FindPlace(code)!.Within];
        if (Places.ContainsKey(NationalPlaces.Nation) && Array.Find(outer, o => o is not null && !NationalPlaces.MayLieWithin(code, o)) is { } elsewhere)
        {
            throw at.Fail($"a code whose digits lie within those of {elsewhere}, or one that is no six digits");
        }
    }
}
