namespace SkillTalent;

/// <summary>Rulebooks that were read together.</summary>
internal sealed record RulebookSet(IReadOnlyList<Rulebook> Books, Vocabulary Vocabulary)
{
    public IEnumerable<Provision> Provisions => Books.SelectMany(b => b.Provisions);

    /// <summary>The provisions of some places, in the order in which they were read. Those of other places are not read for it.</summary>
    public IEnumerable<Provision> ProvisionsOf(IReadOnlyCollection<string> places) => Books.Where(b => places.Contains(b.Place, StringComparer.Ordinal)).SelectMany(b => b.Provisions);

    /// <summary>The editions of the standards that the tables of editions name, in their order.</summary>
    public IReadOnlyList<string> Editions { get; } = EditionsOf(Books);

    /// <inheritdoc cref="Editions"/>
    public static IReadOnlyList<string> EditionsOf(IEnumerable<Rulebook> books) =>
        [.. books.SelectMany(b => b.Editions).Select(r => r.Edition).Distinct(StringComparer.Ordinal)];

    /// <summary>The places whose rules hold in a place, outermost first.</summary>
    public IReadOnlyList<Place> ChainOf(string code)
    {
        var chain = new List<Place>();
        for (string? at = code; at is not null; at = chain[^1].Within)
        {
            chain.Add(Vocabulary.Places.TryGetValue(at, out Place? declared) ? declared : NationalPlaces.Find(at) ?? throw new KeyNotFoundException($"There is no place '{at}'."));
        }

        chain.Reverse();
        return chain;
    }
}
