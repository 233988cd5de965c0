namespace SkillTalent;

/// <summary>NULL is unknown: PostgreSQL and DuckDB join it as Kleene's logic does.</summary>
internal sealed class SqlNullLogic : SqlLogic
{
    public static readonly SqlNullLogic Instance = new();

    public override string Word(Truth truth) => truth switch { Truth.True => "TRUE", Truth.False => "FALSE", _ => "NULL" };

    public override string Text(SqlNode node, int indent) => node.Text(indent);

    public override string Holds(SqlNode node) => node.Text(0);

    public override string Fails(SqlNode node) => $"NOT ({node.Text(0)})";

    public override Kleene<SqlMask> Masks(string column, bool mayBeUnknown)
    {
        if (!mayBeUnknown)
        {
            var certain = new SqlMask(column, IsCertain: true);
            return new(certain, certain);
        }

        // Where the column is NULL it may be true, and is not surely so.
        SqlMask Else(string condition) => new($"CASE WHEN {condition} THEN FALSE ELSE TRUE END", IsCertain: true);
        return new(
            new SqlMask(column, IsCertain: false) { Column = column, Others = Else(column) },
            Else($"NOT {column}") with { Column = column, Unsure = $"{column} IS NULL", Others = new SqlMask($"NOT {column}", IsCertain: false) });
    }
}
