using DuckDB.NET.Data;

namespace SkillTalent.Sql.Tests;

/// <summary>A DuckDB database in memory.</summary>
internal sealed class DuckDb : ISqlDatabase
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDb() => _connection.Open();

    public SqlDialect Dialect => SqlDialect.DuckDb;

    public void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }

    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Query(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<IReadOnlyDictionary<string, object?>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : (object?)reader.GetValue(i), StringComparer.Ordinal));
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();
}
