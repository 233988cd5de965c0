using System.Diagnostics;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;
using NodaTime;
using Npgsql;
using SkillTalent;
using SkillTalent.SideBySide;

// The counts and sums of 1, 8 and all decisions of a city: columns in memory, DuckDB, PostgreSQL where SKILLTALENT_POSTGRES names one. One thread each.
int rows = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
LocalDate on = new(2023, 7, 14);
SkillPolicy policy = SkillPolicy.For(Places.Quzhou, on);
string[] said = Said(policy);
var facts = new SyntheticFacts(on, policy.Compile(said).Columns);
CompiledPolicy whole = policy.Compile(said);
PopulationRows block = whole.NewRows(facts.Columns, rows);
string csv = Path.Combine(Path.GetTempPath(), $"side-by-side-{Environment.ProcessId}.csv");
try
{
    using (var file = new StreamWriter(csv))
    {
        var cells = new string[facts.Columns.Count];
        for (int row = 0; row < rows; row++)
        {
            facts.Write(row, cells);
            for (int i = 0; i < cells.Length; i++)
            {
                _ = block.TrySet(i, Encoding.UTF8.GetBytes(cells[i])) ? true : throw new FormatException($"{facts.Columns[i]}: {cells[i]}");
            }

            block.Add();
            file.Write(row.ToString(CultureInfo.InvariantCulture) + "," + string.Join(',', cells.Select((c, i) => facts.IsNeverDate(i, c) ? "infinity" : c)) + "\n");
        }
    }

    Measure(block.Build());
}
finally
{
    File.Delete(csv);
}

void Measure(Population population)
{
    string table = $"(id INTEGER, {string.Join(", ", facts.Columns.Select((c, i) => $"\"{c}\" {facts.TypeOf(i)}"))})";
    using var duck = new DuckDBConnection("DataSource=:memory:");
    duck.Open();
    Execute(duck, $"SET threads = 1; CREATE TABLE workers {table}; COPY workers FROM '{csv}' (FORMAT csv, HEADER false)");
    using NpgsqlConnection? postgres = Environment.GetEnvironmentVariable("SKILLTALENT_POSTGRES") is { Length: > 0 } where ? new NpgsqlConnection(where + ";Command Timeout=900") : null;
    if (postgres is not null)
    {
        postgres.Open();
        Execute(postgres, $"SET jit = off; SET max_parallel_workers_per_gather = 0; CREATE TEMPORARY TABLE workers {table}");
        using (TextWriter copy = postgres.BeginTextImport("COPY workers FROM STDIN (FORMAT csv)"))
        {
            foreach (string line in File.ReadLines(csv))
            {
                copy.Write(line + "\n");
            }
        }

        Execute(postgres, "ANALYZE workers");
    }

    Console.WriteLine($"{rows.ToString("#,0", CultureInfo.InvariantCulture)} made-up workers, Quzhou on {on.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}, one thread each, wall seconds, the better of two");
    Console.WriteLine("| decisions | columns in memory | DuckDB, own table | PostgreSQL in place |");
    Console.WriteLine("| ---: | ---: | ---: | ---: |");
    foreach (int count in new[] { 1, 8, said.Length })
    {
        CompiledPolicy some = policy.Compile(said[^count..]);
        BulkResult? result = null;
        double library = Seconds(() => result = some.Run(population, new BulkOptions { KeepRows = false }));
        long expected = result!.Decisions.Sum(d => d.Eligible);
        double inDuck = Seconds(() => Same(Ask(duck, some, SqlDialect.DuckDb), expected));
        double inPlace = postgres is null ? double.NaN : Seconds(() => Same(Ask(postgres, some, SqlDialect.PostgreSql), expected));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {library:0.000} | {inDuck:0.00} | {inPlace:0.00} |"));
    }
}

// The decisions that SQL can say.
static string[] Said(SkillPolicy policy)
{
    CompiledPolicy all = policy.Compile();
    try
    {
        _ = all.ToSql(new SqlSource("workers"));
        return [.. all.Decisions];
    }
    catch (SqlRefusedException e)
    {
        return [.. all.Decisions.Except(e.Refusals.Select(r => r.Decision), StringComparer.Ordinal)];
    }
}

static double Seconds(Action run)
{
    double best = double.MaxValue;
    for (int i = 0; i < 2; i++)
    {
        long started = Stopwatch.GetTimestamp();
        run();
        best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    return best;
}

static long Ask(System.Data.Common.DbConnection connection, CompiledPolicy policy, SqlDialect dialect)
{
    using System.Data.Common.DbCommand command = connection.CreateCommand();
    command.CommandText = policy.ToSql(new SqlSource("workers"), new SqlOptions { Dialect = dialect, Counts = true });
    using System.Data.Common.DbDataReader reader = command.ExecuteReader();
    long eligible = 0;
    while (reader.Read())
    {
        eligible += long.Parse(Convert.ToString(reader["eligible"], CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture);
    }

    return eligible;
}

static void Same(long told, long expected)
{
    if (told != expected)
    {
        throw new InvalidOperationException($"{told} eligible, and {expected} by the library");
    }
}

static void Execute(System.Data.Common.DbConnection connection, string sql)
{
    using System.Data.Common.DbCommand command = connection.CreateCommand();
    command.CommandText = sql;
    _ = command.ExecuteNonQuery();
}
