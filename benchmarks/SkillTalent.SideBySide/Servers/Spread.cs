using System.Globalization;
using SkillTalent.Samples.Provinces;
using SkillTalent.SideBySide.Made;

namespace SkillTalent.SideBySide.Servers;

/// <summary>The same rows over several servers, asked by one that has none: each counts its own, and the sums are added.</summary>
internal sealed class Spread(ProvinceServers servers, Server center, Duck duck)
{
    private const string Column = "part";

    /// <summary>The servers that can have rows.</summary>
    public static string[] Names(int count) => [.. Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"part{i}"))];

    /// <summary>Spreads the rows over so many servers, and asks.</summary>
    public Cost Measure(MadeWorkers made, int count, Tally expected)
    {
        string columns = $"{Column} text NOT NULL, id integer NOT NULL, {made.ColumnsOf("")}";
        Server[] parts = [.. Names(count).Select(n => new Server(servers, n))];
        try
        {
            center.Execute($"DROP EXTENSION IF EXISTS postgres_fdw CASCADE; DROP TABLE IF EXISTS workers; CREATE EXTENSION postgres_fdw; CREATE TABLE workers ({columns}) PARTITION BY LIST ({Column})");
            for (int i = 0; i < parts.Length; i++)
            {
                string csv = duck.Csv(made.Parquet, $"'{parts[i].Name}' AS {Column}, *", $"id % {count.ToString(CultureInfo.InvariantCulture)} = {i.ToString(CultureInfo.InvariantCulture)}");
                parts[i].Load("workers", columns, csv);
                File.Delete(csv);
                center.Execute($"""
                    CREATE SERVER {parts[i].Name} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '{parts[i].Port}', dbname 'postgres', async_capable 'true');
                    CREATE USER MAPPING FOR CURRENT_USER SERVER {parts[i].Name} OPTIONS (user 'postgres');
                    CREATE FOREIGN TABLE workers_{parts[i].Name} PARTITION OF workers FOR VALUES IN ('{parts[i].Name}') SERVER {parts[i].Name} OPTIONS (table_name 'workers');
                    """);
            }

            // Without figures it would rather fetch all rows than send a long text on.
            center.Execute("ANALYZE workers");
            string sql = made.Question.Sql(SqlDialect.PostgreSql, Column);
            return Cost.Of(
                () => Tally.Ask(center.Connection, sql).MustBe(expected, $"{count} servers"),
                [center.Processes, .. parts.Select(p => p.Processes)]);
        }
        finally
        {
            Array.ForEach(parts, p => p.Execute("DROP TABLE IF EXISTS workers"));
            Array.ForEach(parts, p => p.Dispose());
        }
    }
}
