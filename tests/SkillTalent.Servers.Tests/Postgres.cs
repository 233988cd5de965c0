using Npgsql;
using SkillTalent.Sql.Tests;

namespace SkillTalent.Servers.Tests;

/// <summary>A PostgreSQL database, in a schema of its own.</summary>
internal sealed class Postgres : ISqlDatabase
{
    public const string Variable = "SKILLTALENT_POSTGRES";

    private readonly NpgsqlConnection _connection;
    private readonly string _schema = "t" + Guid.NewGuid().ToString("N");

    public Postgres()
    {
        string? where = Environment.GetEnvironmentVariable(Variable);
        Assert.True(where is { Length: > 0 }, $"{Variable} must name a PostgreSQL database, such as Host=127.0.0.1;Port=5432;Username=postgres;Database=postgres");
        _connection = new NpgsqlConnection(where);
        _connection.Open();
        Execute($"CREATE SCHEMA {_schema}; SET search_path TO {_schema}; SET jit = off");
    }

    public SqlDialect Dialect => SqlDialect.PostgreSql;

    public void Execute(string sql)
    {
        using NpgsqlCommand command = new(sql, _connection) { CommandTimeout = 300 };
        _ = command.ExecuteNonQuery();
    }

    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Query(string sql)
    {
        using NpgsqlCommand command = new(sql, _connection) { CommandTimeout = 300 };
        using NpgsqlDataReader reader = command.ExecuteReader();
        var rows = new List<IReadOnlyDictionary<string, object?>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, i => reader.IsDBNull(i) ? null : (object?)Value(reader, i), StringComparer.Ordinal));
        }

        return rows;
    }

    public void Dispose()
    {
        using (NpgsqlCommand drop = new($"DROP SCHEMA {_schema} CASCADE", _connection))
        {
            _ = drop.ExecuteNonQuery();
        }

        _connection.Dispose();
    }

    // No day of an answer is infinite, which no type of the client would hold.
    private static object Value(NpgsqlDataReader reader, int column) => reader.GetFieldType(column) == typeof(DateTime) ? reader.GetFieldValue<DateOnly>(column) : reader.GetValue(column);
}
