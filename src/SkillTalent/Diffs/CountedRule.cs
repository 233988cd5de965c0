namespace SkillTalent;

/// <summary>A version as it decides: without its unconfirmed parts, unless they count. Two versions differ in what decides and in nothing else.</summary>
internal sealed class CountedRule
{
    private readonly List<Requirement> _leftOut = [];

    private CountedRule(Provision written, bool unconfirmedCounts)
    {
        Rule = unconfirmedCounts ? written : written with
        {
            When = written.When?.WithoutUnconfirmed(_leftOut),
            Throughout = written.Throughout?.WithoutUnconfirmed(_leftOut),
            Amount = written.Amount?.WithoutUnconfirmed(_leftOut),
            Pathways = [.. written.Pathways.Select(Counted).OfType<Pathway>()],
        };
    }

    /// <summary>What is left of the version.</summary>
    public Provision Rule { get; }

    public static CountedRule Of(Provision written, PolicyOptions options) => new(written, options.IncludeUnconfirmed);

    /// <summary>What is left out here as unconfirmed, and counts in another version.</summary>
    public IEnumerable<Requirement> LeftOutBeside(CountedRule other)
    {
        HashSet<string> counts = [.. other.Roots().SelectMany(Nodes).Select(KeyReading.Of)];
        return _leftOut.Where(l => l is FactTest || l.Children.Count > 0).Where(l => counts.Contains(KeyReading.Of(l))).DistinctBy(KeyReading.Of, StringComparer.Ordinal);
    }

    private Pathway? Counted(Pathway pathway)
    {
        if (pathway.Basis == Basis.Unconfirmed)
        {
            _leftOut.Add(pathway.When);
            return null;
        }

        return pathway.When.WithoutUnconfirmed(_leftOut) is { } when ? pathway.With(when) : null;
    }

    private IEnumerable<Requirement> Roots() => new[] { Rule.When, Rule.Throughout }
        .Concat(Rule.Pathways.Select(p => p.When))
        .Concat(Rule.Amount?.Rows.Select(r => r.When) ?? [])
        .Concat(Rule.Amount?.Factors.Select(f => f.When) ?? [])
        .Concat(Rule.Amount?.Paid.Instalments.Select(i => i.When) ?? [])
        .OfType<Requirement>();

    private static IEnumerable<Requirement> Nodes(Requirement node) => node.Children.SelectMany(Nodes).Prepend(node);
}
