using System.Globalization;
using Npgsql;
using SkillTalent.Samples.Provinces;

namespace SkillTalent.SideBySide.Servers;

/// <summary>One PostgreSQL server of a run: a connection, and its processes. One process answers a question, and none is compiled for it.</summary>
internal sealed class Server : IDisposable
{
    public Server(ProvinceServers servers, string name)
    {
        Name = name;
        Port = servers.PortOf(name);
        using (var first = new NpgsqlConnection(servers.ConnectionTo(name)))
        {
            first.Open();
            foreach (string setting in (string[])["jit = off", "max_parallel_workers_per_gather = 0", "autovacuum = off"])
            {
                Execute(first, $"ALTER SYSTEM SET {setting}");
            }

            Execute(first, "SELECT pg_reload_conf()");
        }

        Connection = new NpgsqlConnection(servers.ConnectionTo(name));
        Connection.Open();
        Execute("SET jit = off; SET max_parallel_workers_per_gather = 0; SET enable_partitionwise_aggregate = on");
        Processes = new ServerProcesses(Convert.ToInt32(Scalar("SELECT pg_backend_pid()"), CultureInfo.InvariantCulture));
        Version = (string)Scalar("SELECT version()")!;
    }

    public string Name { get; }

    public string Port { get; }

    public NpgsqlConnection Connection { get; }

    public ServerProcesses Processes { get; }

    /// <summary>What the server says that it is.</summary>
    public string Version { get; }

    public void Execute(string sql) => Execute(Connection, sql);

    /// <summary>Lets so many processes help the one that answers.</summary>
    public void UseProcesses(int count) => Execute(string.Create(CultureInfo.InvariantCulture, $"SET max_parallel_workers_per_gather = {count}"));

    /// <summary>Fills a table from a file that the server reads itself, and leaves nothing to be done later.</summary>
    public void Load(string table, string columns, string csv)
    {
        Execute($"DROP TABLE IF EXISTS {table}");
        Execute($"CREATE UNLOGGED TABLE {table} ({columns})");
        Execute($"COPY {table} FROM '{csv}' (FORMAT csv)");
        Execute($"VACUUM (ANALYZE) {table}");
        Execute("CHECKPOINT");
    }

    public void Dispose() => Connection.Dispose();

    private object? Scalar(string sql)
    {
        using var command = new NpgsqlCommand(sql, Connection);
        return command.ExecuteScalar();
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        _ = command.ExecuteNonQuery();
    }
}
