using System.Text.Json;
using Microsoft.Data.Sqlite;
using SkillTalent.Cli;

namespace SkillTalent.Parquet.Tests;

/// <summary><c>bulk --from</c>: the answer of a query, read as a file of the same columns; SQLite and DuckDB in process.</summary>
public sealed class DatabaseTests : TemporaryFolder
{
    private const string Allowance = "quzhou/technician-allowance";
    private const string Expected = $"id,{Allowance}.outcome,{Allowance}.amount\na,eligible,5000\nb,not-eligible,0\nc,undetermined,\nd,not-eligible,0\n";

    private string Sqlite => $"sqlite:Data Source={PathOf("hr.db")}";

    private string DuckDb => $"duckdb:Data Source={PathOf("hr.duckdb")}";

    [Fact]
    public void Sqlite_AnswersAsAFile()
    {
        MakeSqlite();

        JsonElement told = Bulk(Sqlite, "SELECT worker_no AS id, employer, front AS \"post.frontline\", shortage AS \"post.shortage-occupation\", level AS \"certificate.level\" FROM workers ORDER BY 1");

        Assert.Equal(Expected, File.ReadAllText(PathOf("result.csv")));
        Assert.Equal(4, told.GetProperty("workers").GetInt64());
    }

    [Fact]
    public void DuckDb_AnswersAsAFile()
    {
        using (var connection = new DuckDB.NET.Data.DuckDBConnection(DuckDb[7..]))
        {
            connection.Open();
            using DuckDB.NET.Data.DuckDBCommand command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE workers (worker_no VARCHAR, employer VARCHAR, front BOOLEAN, shortage BOOLEAN, level VARCHAR, born DATE, retired DATE);
                INSERT INTO workers VALUES ('a', 'enterprise', true, true, 'technician', '1990-02-28', NULL), ('b', 'enterprise', false, true, 'technician', NULL, NULL),
                    ('c', 'enterprise', NULL, true, '技师', NULL, NULL), ('d', 'enterprise', true, true, '-', NULL, NULL)
                """;
            command.ExecuteNonQuery();
        }

        Bulk(DuckDb, "SELECT worker_no AS id, employer, front AS \"post.frontline\", shortage AS \"post.shortage-occupation\", level AS \"certificate.level\", born AS birth, retired AS \"retired.on\" FROM workers ORDER BY 1");

        Assert.Equal(Expected, File.ReadAllText(PathOf("result.csv")));
        Assert.StartsWith("--query: row 1, column retired.on: expected a day written", Refused(DuckDb, "SELECT 'a' AS id, 'infinity'::DATE AS \"retired.on\""), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_SayWhatNullAndNumbersMean()
    {
        MakeSqlite();
        File.WriteAllText(PathOf("map.json"), """
            { "id": "worker_no", "others": "absent", "columns": { "employer": "employer", "post.frontline": { "column": "front", "form": "integer", "unknown": "9" },
              "post.shortage-occupation": "shortage", "certificate.level": { "column": "level", "null": "never" } } }
            """);

        Bulk(Sqlite, "SELECT worker_no, employer, COALESCE(front, 9) AS front, shortage, NULLIF(level, '-') AS level, 'x' AS name FROM workers ORDER BY 1", "--columns", PathOf("map.json"));

        Assert.Equal(Expected, File.ReadAllText(PathOf("result.csv")));
    }

    [Fact]
    public void BadRows_AreToldOrPutAside()
    {
        MakeSqlite();
        const string Query = "SELECT worker_no AS id, CASE worker_no WHEN 'b' THEN 'nobody' ELSE level END AS \"certificate.level\" FROM workers ORDER BY 1";

        Assert.StartsWith("--query: row 2, column certificate.level: expected one of: ", Refused(Sqlite, Query), StringComparison.Ordinal);
        JsonElement told = Bulk(Sqlite, Query, "--rejects", PathOf("rejects.csv"));

        Assert.Equal((3, 1), (told.GetProperty("workers").GetInt64(), told.GetProperty("rejected").GetInt64()));
        Assert.StartsWith("row,line,column,expected\n2,2,certificate.level,", File.ReadAllText(PathOf("rejects.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql:Host=127.0.0.1;Port=1;Username=hr;Password=geheim;Timeout=2", "--from: expected a database that can be reached and read")]
    [InlineData("postgresql:Host=127.0.0.1;Password=ge;heim=1", "--from: expected a connection string that the driver of the database can read")]
    [InlineData("sqlite:Data Source=none.db;Password=geheim", "--from: expected ")]
    [InlineData("sqlite:Source=none.db;heim", "--from: expected a connection string that the driver of the database can read")]
    [InlineData("duckdb:Data Source=/none/none.db;secret_key=geheim", "--from: expected ")]
    [InlineData("mysql:Server=x;Password=geheim", "--from: expected postgresql:, sqlite: or duckdb: and a connection string")]
    [InlineData("Password=geheim", "--from: expected postgresql:, sqlite: or duckdb: and a connection string")]
    [InlineData("env:SKILLTALENT_NO_SUCH_VARIABLE", "--from: expected postgresql:, sqlite: or duckdb: and a connection string")]
    public void Passwords_AreNeverTold(string from, string told)
    {
        string error = Refused(from, "SELECT 1 AS id");

        Assert.StartsWith(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("heim", error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void Queries_ThatCannotBeAnswered_AreRefused()
    {
        MakeSqlite();

        Assert.StartsWith("--query: expected a query that the database answers to its end (SQLite Error 1: 'no such table: nowhere'", Refused(Sqlite, "SELECT * FROM nowhere"), StringComparison.Ordinal);
        Assert.StartsWith("--query: expected a query that the database answers to its end", Refused(Sqlite, "DROP TABLE workers"), StringComparison.Ordinal);
        Assert.Contains("--query: column worker_no: expected", Refused(Sqlite, "SELECT * FROM workers"), StringComparison.Ordinal);
        Assert.StartsWith("--query: expected a column named id", Refused(Sqlite, "SELECT level AS \"certificate.level\" FROM workers"), StringComparison.Ordinal);
        Assert.Equal(["hr.db"], Files());
    }

    [Fact]
    public void Environment_MayHoldTheConnection()
    {
        MakeSqlite();
        Environment.SetEnvironmentVariable("SKILLTALENT_TEST_DATABASE", Sqlite);

        Assert.Equal(4, Bulk("env:SKILLTALENT_TEST_DATABASE", "SELECT worker_no AS id FROM workers").GetProperty("workers").GetInt64());
    }

    private void MakeSqlite()
    {
        using var connection = new SqliteConnection($"Data Source={PathOf("hr.db")};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE workers (worker_no TEXT, employer TEXT, front INTEGER, shortage INTEGER, level TEXT);
            INSERT INTO workers VALUES ('a', 'enterprise', 1, 1, 'technician'), ('b', 'enterprise', 0, 1, 'technician'), ('c', '企业', NULL, 1, '技师'), ('d', 'enterprise', 1, 1, '-')
            """;
        _ = command.ExecuteNonQuery();
    }

    private JsonElement Bulk(string from, string query, params string[] options)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        int code = CommandLine.Run(["bulk", "--from", from, "--query", query, "--in", "330800", "--on", "2023-07-14", "--out", PathOf("result.csv"), "--provision", Allowance, "--format", "json", .. options], output, error);
        Assert.True(code == 0, error.ToString());
        return JsonDocument.Parse(output.ToString()).RootElement;
    }

    private string Refused(string from, string query)
    {
        var error = new StringWriter();
        int code = CommandLine.Run(["bulk", "--from", from, "--query", query, "--in", "330800", "--on", "2023-07-14", "--out", PathOf("result.csv"), "--provision", Allowance], new StringWriter(), error);
        Assert.Equal(2, code);
        return Assert.Single(error.ToString().TrimEnd().Split('\n'));
    }
}
