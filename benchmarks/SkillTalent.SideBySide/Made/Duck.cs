using DuckDB.NET.Data;

namespace SkillTalent.SideBySide.Made;

/// <summary>DuckDB in this process: it makes the rows, lays them out for others, and answers itself, with one thread.</summary>
internal sealed class Duck : IDisposable
{
    private readonly string _folder;

    public Duck(string folder)
    {
        _folder = folder;
        Connection = new DuckDBConnection("DataSource=:memory:");
        Connection.Open();
    }

    public DuckDBConnection Connection { get; }

    public string Version => Connection.ServerVersion;

    /// <summary>Makes rows, as a Parquet file of row groups as DuckDB has them.</summary>
    public MadeWorkers Make(CityQuestion question, int rows)
    {
        var made = new MadeWorkers(question, rows, Path.Combine(_folder, "workers.parquet"));
        Execute($"COPY ({made.Query}) TO '{made.Parquet}' (FORMAT parquet, COMPRESSION snappy)");
        return made;
    }

    /// <summary>Rows of a file as CSV, without a header.</summary>
    public string Csv(string parquet, string columns = "*", string where = "TRUE")
    {
        string csv = Path.Combine(_folder, "workers.csv");
        Execute($"COPY (SELECT {columns} FROM '{parquet}' WHERE {where}) TO '{csv}' (FORMAT csv, HEADER false)");
        return csv;
    }

    /// <summary>Rows of a file as a table.</summary>
    public void Load(string parquet) => Execute($"CREATE OR REPLACE TABLE workers AS SELECT * FROM '{parquet}'");

    /// <summary>Lets go of the table.</summary>
    public void Unload() => Execute("DROP TABLE IF EXISTS workers");

    public void UseThreads(int threads) => Execute(FormattableString.Invariant($"SET threads = {threads}"));

    public void Dispose() => Connection.Dispose();

    private void Execute(string sql)
    {
        using DuckDBCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
