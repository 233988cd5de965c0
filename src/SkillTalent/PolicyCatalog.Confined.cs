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
    private readonly ConcurrentDictionary<string, Lazy<PolicyCatalog>> _catalogs = new(StringComparer.Ordinal);

    // The same rulebooks, read once, with others beside them.
    private PolicyCatalog(PolicyCatalog unconfined, IReadOnlyList<ConfinedRulebook> confined)
    {
        _unconfined = unconfined;
        _confined = confined;
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

        ConfinedRulebook[] seen = [.. _confined.Where(c => LiesWithin(this, place, c.Place))];
        return seen.Length == 0 ? _unconfined
            : _catalogs.GetOrAdd(string.Join('\n', seen.Select(c => c.Root.Source)), _ => new(() => new PolicyCatalog([.. _roots.Value, .. seen.Select(c => c.Root)]))).Value;
    }

    private static bool LiesWithin(PolicyCatalog places, string place, string outer)
    {
        for (Place? at = places.FindPlace(place); at is not null; at = at.Within is null ? null : places.FindPlace(at.Within))
        {
            if (at.Code == outer)
            {
                return true;
            }
        }

        return false;
    }

    // It is read at once, with all that its place sees, so that what is wrong with it is refused here and not at a question.
    private PolicyCatalog Confining(JsonCursor root, string limit)
    {
        if (_confined.Any(c => c.Root.Source == root.Source))
        {
            throw root.Fail("a name that no other confined rulebook has");
        }

        JsonCursor at = root.AsObject().Required("place");
        string place = at.AsString();
        var catalog = new PolicyCatalog(_unconfined, [.. _confined, new ConfinedRulebook(root, place)]);
        foreach (JsonCursor declared in RulebookDocument.PlacesOf(root))
        {
            JsonCursor code = declared.AsObject().Required("code");
            if (!LiesWithin(catalog, code.AsString(), limit))
            {
                throw code.Fail($"a place within {limit}, to which the rulebook is confined");
            }
        }

        if (!LiesWithin(catalog, place, limit))
        {
            throw at.Fail($"{limit} or a place within it, to which the rulebook is confined");
        }

        _ = catalog.SeenFrom(place);
        return catalog;
    }
}
