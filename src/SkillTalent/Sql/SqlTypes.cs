namespace SkillTalent;

/// <summary>The names of types that a database has.</summary>
internal static class SqlTypes
{
    /// <summary>A whole number of eight bytes.</summary>
    public static string Whole(SqlDialect dialect) => dialect == SqlDialect.ClickHouse ? "Nullable(Int64)" : "BIGINT";

    /// <summary>A text.</summary>
    public static string Text(SqlDialect dialect) => dialect == SqlDialect.ClickHouse ? "Nullable(String)" : "VARCHAR";

    /// <summary>A whole number that carries every digit of an amount, and whose overflow is an error.</summary>
    public static string Wide(SqlDialect dialect) => dialect switch { SqlDialect.PostgreSql => "NUMERIC", SqlDialect.ClickHouse => "Nullable(Decimal(38, 0))", _ => "HUGEINT" };
}
