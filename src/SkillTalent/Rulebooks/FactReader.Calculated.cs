namespace SkillTalent;

/// <content>Facts that are calculated from others.</content>
internal sealed partial class FactReader
{
    /// <summary>The tables that calculated facts may look something up in.</summary>
    public IReadOnlyDictionary<string, AmountGrid> Grids { get; set; } = new Dictionary<string, AmountGrid>(StringComparer.Ordinal);

    /// <summary>The facts that are calculated: what is calculated may start from those before it.</summary>
    public IReadOnlySet<string> Calculations { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    // It may name the facts that were read before it.
    private CalculatedSource Calculated(JsonCursor at)
    {
        AmountExpression amount = new AmountExpressionReader(new Vocabulary([.. _read.Values], new Dictionary<string, Place>(StringComparer.Ordinal), [])
        {
            Grids = Grids,
            Parameters = mentions.Parameters,
            ParameterTables = mentions.ParameterTables,
            Benefits = mentions.Benefits,
            DeclaredLater = Calculations,
        }).Read(at);
        _ = AmountExpressionReader.Counted(amount, at);
        return amount.Parameters.Any() || amount.Others.Any() ? throw at.Fail("a calculation over facts alone; a parameter is compared with in a condition")
            : amount.Facts.Any() ? new CalculatedSource(amount)
            : throw at.Fail("a calculation over at least one fact");
    }
}
