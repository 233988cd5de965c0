namespace SkillTalent;

/// <summary>Rulebooks that were read together.</summary>
internal sealed record RulebookSet(IReadOnlyList<Rulebook> Books, Vocabulary Vocabulary)
{
    public IEnumerable<Provision> Provisions => Books.SelectMany(b => b.Provisions);

    /// <summary>The places whose rules hold in a place, outermost first.</summary>
    public IReadOnlyList<Place> ChainOf(string code)
    {
        var chain = new List<Place>();
        for (string? at = code; at is not null; at = Vocabulary.Places[at].Within)
        {
            chain.Add(Vocabulary.Places[at]);
        }

        chain.Reverse();
        return chain;
    }
}
