namespace SkillTalent.Web.Rules;

/// <summary>Every version of every rule, found by what it says. Made once from the catalogue; immutable.</summary>
internal sealed class RuleIndex
{
    private readonly PolicyCatalog _catalog;
    private readonly RuleEntry[] _entries;
    private readonly Dictionary<string, Provision[]> _versions = new(StringComparer.Ordinal);

    public RuleIndex(PolicyCatalog catalog)
    {
        _catalog = catalog;
        _entries = [.. catalog.Rulebooks.SelectMany(b => b.Provisions).Select(p => new RuleEntry(p, ChainOf(p.Place)))];
        foreach (IGrouping<string, Provision> of in _entries.Select(e => e.Provision)
            .SelectMany(p => p.Pathways.Select(w => (w.Id, p)).Append((p.Id, p)).Append((Id: p.BaseId, p)).DistinctBy(k => k.Id, StringComparer.Ordinal))
            .GroupBy(k => k.Item1, k => k.p, StringComparer.Ordinal))
        {
            _versions[of.Key] = [.. of.OrderBy(p => p.Effective.From).ThenBy(p => p.Edition, StringComparer.Ordinal)];
        }
    }

    /// <summary>All versions.</summary>
    public IEnumerable<Provision> Provisions => _entries.Select(e => e.Provision);

    /// <summary>The documents that rules rest on, each once, those of most rules first.</summary>
    public IReadOnlyList<string> Documents => [.. _entries.SelectMany(e => e.Provision.Citations.Select(c => c.Document).Distinct(StringComparer.Ordinal))
        .GroupBy(d => d, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => g.Key)];

    /// <summary>The versions of a rule by its id, by that of one of its repetitions or by that of a pathway, the oldest first; none where there is no such rule.</summary>
    public IReadOnlyList<Provision> Versions(string id) => _versions.GetValueOrDefault(id) ?? [];

    /// <summary>The versions of rules that answer to a search, those that answer best first.</summary>
    public IReadOnlyList<Provision> Find(RuleSearch search)
    {
        string[] words = RuleEntry.Fold(search.Words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string document = RuleEntry.Fold(search.Document ?? "").Trim();
        HashSet<string>? chain = search.Place is { } place ? [.. ChainOf(place.Code).Select(p => p.Code)] : null;

        // With a place and a day, what is replaced or withdrawn there does not hold.
        HashSet<Provision>? inForce = search is { Place: { } at, On: { } day } ? [.. _catalog.For(at.Code, day).Provisions] : null;
        return
        [
            .. _entries
                .Where(e => chain is null || chain.Contains(e.Provision.Place))
                .Where(e => inForce is null ? search.On is not { } on || e.Provision.Effective.Contains(on) : inForce.Contains(e.Provision))
                .Where(e => search.Kind is not { } kind || e.Provision.Kind == kind)
                .Where(e => search.Level is null || e.Names(search.Level))
                .Where(e => document.Length == 0 || e.RestsOn(document))
                .Select(e => (e.Provision, Depth: e.Chain.Count, Weight: e.Weight(words)))
                .Where(e => e.Weight > 0)
                .OrderByDescending(e => e.Weight)
                .ThenByDescending(e => e.Depth)
                .ThenByDescending(e => e.Provision.Effective.From)
                .Select(e => e.Provision),
        ];
    }

    private IReadOnlyList<Place> ChainOf(string place) => _catalog.Set.ChainOf(place);
}
