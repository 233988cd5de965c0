namespace SkillTalent;

/// <summary>The databases whose SQL is written and proved, row by row, to answer as the library does.</summary>
public enum SqlDialect
{
    /// <summary>PostgreSQL, from version 12; proved on 15.</summary>
    PostgreSql,

    /// <summary>DuckDB, proved on 1.5.</summary>
    DuckDb,

    /// <summary>
    /// ClickHouse, proved on 18.16: outcomes, amounts, pathways, missing facts and counts from a table of facts. Days to come and tables of records
    /// are refused.
    /// </summary>
    ClickHouse,
}

/// <summary>The codes and labels of <see cref="SqlDialect"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<SqlDialect> OfSqlDialect { get; } = new(
        (SqlDialect.PostgreSql, "postgresql", "PostgreSQL", "PostgreSQL"),
        (SqlDialect.DuckDb, "duckdb", "DuckDB", "DuckDB"),
        (SqlDialect.ClickHouse, "clickhouse", "ClickHouse", "ClickHouse"));

    /// <summary>The code used in JSON and by the command: <c>postgresql</c>, <c>duckdb</c>, <c>clickhouse</c>.</summary>
    public static string ToCode(this SqlDialect dialect) => OfSqlDialect[dialect];

    /// <summary>The label shown to people.</summary>
    public static LocalizedText ToLabel(this SqlDialect dialect) => OfSqlDialect.Label(dialect);
}
