namespace SkillTalent;

/// <summary>The reading that turns a rule into a condition of SQL. NULL is unknown: databases join it as Kleene's logic does.</summary>
/// <param name="cells">Where the facts stand.</param>
/// <param name="taken">Facts that are taken to have one value in every row.</param>
internal sealed class SqlReading(SqlCells cells, IReadOnlyList<(Fact Fact, FactValue Value)> taken) : IReading<SqlNode>
{
    public SqlNode All(Requirement node, IReadOnlyList<SqlNode> parts) => SqlNode.All(parts);

    public SqlNode Any(Requirement node, IReadOnlyList<SqlNode> parts) => SqlNode.Any(parts);

    public SqlNode Not(Requirement node, SqlNode part) => SqlNode.Not(part);

    public SqlNode Test(FactTest test)
    {
        foreach ((Fact fact, FactValue value) in taken)
        {
            if (fact == test.Fact)
            {
                return SqlNode.Of(cells.PassingOf(test).Hold(value));
            }
        }

        return cells.Test(test);
    }
}
