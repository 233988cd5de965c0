using System.Text;
using Npgsql;

namespace SkillTalent.Samples.Provinces;

/// <summary>
/// Provinces that keep their workers, and a server that has none: its table is made of theirs, a foreign partition each. One text asks them all;
/// each answers about its own rows where they are.
/// </summary>
public sealed class Nation
{
    /// <summary>The server that asks.</summary>
    public const string Center = "nation";

    private const string Decision = "cn/skill-upgrade-subsidy/senior-worker";
    private const int BlockRows = 100_000;

    private static readonly LocalDate On = new(2026, 6, 30);

    private readonly ProvinceServers _servers;
    private readonly CompiledPolicy _policy = SkillPolicy.For(Places.China, On).Compile(Decision);

    /// <summary>Makes the tables.</summary>
    /// <param name="servers">A server for each province, and <see cref="Center"/>.</param>
    /// <param name="provinces">The names of the provinces' servers.</param>
    /// <param name="workers">How many workers each has.</param>
    public Nation(ProvinceServers servers, IReadOnlyList<string> provinces, int workers)
    {
        _servers = servers;
        Provinces = provinces;
        Expected = Answer.None;
        string columns = string.Join(", ", SyntheticWorkers.Columns.Select(c => $"\"{c.Fact}\" {c.Type}"));
        Execute(Center, $"CREATE EXTENSION postgres_fdw; CREATE TABLE workers (province text NOT NULL, id bigint NOT NULL, {columns}) PARTITION BY LIST (province)");
        for (int i = 0; i < provinces.Count; i++)
        {
            string name = provinces[i];
            Execute(name, $"CREATE TABLE workers (province text NOT NULL, id bigint NOT NULL, {columns})");
            Expected += Fill(name, new SyntheticWorkers(On, i), workers);
            Execute(
                Center,
                $"""
                CREATE SERVER {name} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '{servers.PortOf(name)}', dbname 'postgres', async_capable 'true');
                CREATE USER MAPPING FOR CURRENT_USER SERVER {name} OPTIONS (user 'postgres');
                CREATE FOREIGN TABLE workers_{name} PARTITION OF workers FOR VALUES IN ('{name}') SERVER {name} OPTIONS (table_name 'workers');
                """);
        }

        // Without figures the server that asks takes the tables to be tiny, and would rather fetch every row than send a long text on.
        Execute(Center, "ANALYZE workers");
    }

    /// <summary>The names of the provinces' servers.</summary>
    public IReadOnlyList<string> Provinces { get; }

    /// <summary>What the library answers over the same workers in memory.</summary>
    public Answer Expected { get; private set; }

    /// <summary>The text that asks all, or the foreign table of one province.</summary>
    public string Question(string? province = null) => _policy.ToSql(
        new SqlSource(province is null ? "workers" : $"workers_{province}")
        {
            OthersAreAbsent = true,
            Columns = SyntheticWorkers.Columns.ToDictionary(c => c.Fact, c => new SqlColumn(c.Fact), StringComparer.Ordinal),
        },
        new SqlOptions { Counts = true, Partition = "province" });

    /// <summary>The answer of each province, asked together.</summary>
    /// <exception cref="PostgresException">A province does not answer: there is no answer then.</exception>
    public IReadOnlyDictionary<string, Answer> Ask() => Ask(Question());

    /// <summary>The answer of one province.</summary>
    public Answer Ask(string province, int attempts) => Retry(attempts, () => Ask(Question(province)).Values.Aggregate(Answer.None, (a, b) => a + b));

    /// <summary>How the database means to answer a question; null: that of <see cref="Question"/>.</summary>
    public IReadOnlyList<string> Plan(string? question = null)
    {
        using NpgsqlConnection connection = Open(Center);
        using var command = new NpgsqlCommand("EXPLAIN (VERBOSE, COSTS OFF) " + (question ?? Question()), connection);
        using NpgsqlDataReader reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }

    private Dictionary<string, Answer> Ask(string question)
    {
        using NpgsqlConnection connection = Open(Center);
        using var command = new NpgsqlCommand(question, connection);
        using NpgsqlDataReader reader = command.ExecuteReader();
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        while (reader.Read())
        {
            long Of(string column) => Convert.ToInt64(reader[column], System.Globalization.CultureInfo.InvariantCulture);
            answers.Add((string)reader["partition"], new Answer(Of("eligible"), Of("not_eligible"), Of("undetermined"), Of("amount_fen")));
        }

        return answers;
    }

    // A province that is away may be back in a moment. The parts that have answered are kept, and need not be asked again.
    private static Answer Retry(int attempts, Func<Answer> ask)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return ask();
            }
            catch (PostgresException) when (attempt < attempts)
            {
                Thread.Sleep(TimeSpan.FromSeconds(1));
            }
        }
    }

    // Into the table, and through the library, from the same cells.
    private Answer Fill(string name, SyntheticWorkers workers, int count)
    {
        string[] facts = [.. SyntheticWorkers.Columns.Select(c => c.Fact)];
        var cells = new string[facts.Length];
        Answer all = Answer.None;
        using NpgsqlConnection connection = Open(name);
        using (TextWriter copy = connection.BeginTextImport("COPY workers FROM STDIN (FORMAT csv)"))
        {
            for (int from = 0; from < count; from += BlockRows)
            {
                int rows = Math.Min(BlockRows, count - from);
                PopulationRows block = _policy.NewRows(facts, rows);
                for (int row = 0; row < rows; row++)
                {
                    workers.Write(from + row, cells);
                    for (int cell = 0; cell < cells.Length; cell++)
                    {
                        _ = block.TrySet(cell, Encoding.UTF8.GetBytes(cells[cell])) ? true : throw new FormatException($"{facts[cell]}: {cells[cell]}");
                    }

                    block.Add();
                    copy.Write(FormattableString.Invariant($"{name},{from + row},{string.Join(',', cells.Select(c => c == "-" ? "infinity" : c))}\n"));
                }

                BulkDecision decision = _policy.Run(block.Build()).Decisions[0];
                all += new Answer(decision.Eligible, decision.NotEligible, decision.Undetermined, decimal.ToInt64(decision.Amount * 100));
            }
        }

        using var analyze = new NpgsqlCommand("ANALYZE workers", connection);
        _ = analyze.ExecuteNonQuery();
        return all;
    }

    // JIT costs more than it saves here; without the second setting the aggregates of partitions are not made where the rows are.
    private NpgsqlConnection Open(string name)
    {
        var connection = new NpgsqlConnection(_servers.ConnectionTo(name));
        connection.Open();
        using var set = new NpgsqlCommand("SET jit = off; SET enable_partitionwise_aggregate = on", connection);
        _ = set.ExecuteNonQuery();
        return connection;
    }

    private void Execute(string name, string sql)
    {
        using NpgsqlConnection connection = Open(name);
        using var command = new NpgsqlCommand(sql, connection);
        _ = command.ExecuteNonQuery();
    }
}
