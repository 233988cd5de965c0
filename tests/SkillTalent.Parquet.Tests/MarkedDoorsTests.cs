using Npgsql;
using SkillTalent.Cli;
using SkillTalent.Cli.Databases;
using SkillTalent.Sql.Tests;

namespace SkillTalent.Parquet.Tests;

/// <summary>
/// A person's name and number put wherever a Parquet file, a query, its answer or a connection can hold something: whatever is refused or put
/// aside, nothing that is written about it repeats them. (Of JSON, CSV, rosters and ledgers see MarkedValuesTests of the command.)
/// </summary>
public sealed class MarkedDoorsTests : TemporaryFolder
{
    private const string Name = "王小明";
    private const string Number = "110101199003074477";

    private static readonly string[] Marks = [Name + Number, Name, Number, "x" + Number, "1101-0119-9003"];

    [Theory]
    [InlineData("SELECT 'MARK' AS id, 'MARK' AS \"certificate.level\"")]
    [InlineData("SELECT 'MARK' AS id, 'MARK' AS birth")]
    [InlineData("SELECT 'MARK' AS id, 'MARK' AS \"work.total\"")]
    [InlineData("SELECT 'MARK' AS id, 'MARK' AS \"post.frontline\"")]
    [InlineData("SELECT 'a' AS id, 1 AS \"MARK\"")]
    [InlineData("SELECT 'a' AS \"MARK\"")]
    [InlineData("SELECT 'a' AS id, {'MARK': 1} AS birth")]
    [InlineData("SELECT 'a' AS id, {'b': 1} AS \"MARK\", 2 AS \"MARK.b\"")]
    [InlineData("SELECT 'MARK' AS id, ['MARK'] AS \"certificate.level\"")]
    [InlineData("SELECT 'MARK' AS id, 'MARK' AS points, 'MARK' AS payer", "--limits", "unordered")]
    [InlineData("SELECT 'MARK' AS nr, 'MARK' AS born, 1 AS \"MARK\"", "--columns", """{ "id": "nr", "others": "absent", "columns": { "birth": "born" } }""")]
    [InlineData("SELECT 'MARK' AS nr, 1 AS \"MARK\"", "--columns", """{ "id": "nr", "columns": { "birth": "born" } }""")]
    public void Parquet(string select, params string[] options) => EachMark(mark =>
    {
        string path = Copy(select.Replace("MARK", mark, StringComparison.Ordinal));
        string[] given = [.. options.Select(o => o.StartsWith('{') ? Written("map.json", o) : o)];

        Refused(mark, ["bulk", path, .. given]);
        Assert.DoesNotContain(Files(), f => f is not ("workers.parquet" or "map.json"));
        if (given.Length == 0)
            Nothing(mark, Record.Exception(() => SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile().CountParquet(path))?.Message ?? "", select);
    });

    // The path is the caller's own and is repeated; what comes of the file does not hold it.
    [Theory]
    [InlineData(".parquet", false)]
    [InlineData(".csv", true)]
    public void NamesOfFiles(string ending, bool asideToo) => EachMark(mark =>
    {
        string path = PathOf(mark + ending);
        File.Move(Copy("SELECT 'a' AS id, 'x' AS birth"), path, overwrite: true);
        if (ending == ".csv")
            File.WriteAllText(path, "id,birth\na,x\n");

        Assert.StartsWith(path + ": ", Run(["bulk", path]).Error, StringComparison.Ordinal);
        if (asideToo)
        {
            Assert.Equal((0, ""), Run(["bulk", path, "--rejects", PathOf("rejects.csv")]));
            Nothing(mark, File.ReadAllText(PathOf("rejects.csv")) + File.ReadAllText(PathOf("result.csv")), "the rows put aside, and the result");
        }

        foreach (string file in Files())
            File.Delete(PathOf(file));
    });

    [Theory]
    [InlineData("sqlite", "SELECT 'MARK' AS id, 'MARK' AS birth")]
    [InlineData("sqlite", "SELECT 'a' AS id, 1 AS \"MARK\"")]
    [InlineData("sqlite", "SELECT 'a' AS \"MARK\"")]
    [InlineData("sqlite", "SELECT * FROM \"MARK\"")]
    [InlineData("sqlite", "SELECT 'MARK")]
    [InlineData("sqlite", "SELECT 1 MARK 'MARK' x")]
    [InlineData("sqlite", "SELECT [MARK] FROM (SELECT 1 AS id)")]
    [InlineData("sqlite", "SELECT json_extract('{}', 'MARK') AS id")]
    [InlineData("duckdb", "SELECT 'MARK' AS id, 'MARK' AS birth")]
    [InlineData("duckdb", "SELECT * FROM \"MARK\"")]
    [InlineData("duckdb", "SELECT \"MARK\" FROM (SELECT 1 AS id)")]
    [InlineData("duckdb", "SELECT 1 MARK 'MARK' x")]
    [InlineData("duckdb", "SELECT CAST('MARK' AS INTEGER) AS id")]
    [InlineData("duckdb", "SELECT CAST(t.x AS DATE) AS birth, 'a' AS id FROM (VALUES ('MARK')) t(x)")]
    [InlineData("duckdb", "SELECT error('MARK') AS id")]
    public void Queries(string kind, string query) => EachMark(mark =>
    {
        string[] command = ["bulk", "--from", kind == "sqlite" ? "sqlite:Data Source=:memory:" : "duckdb:Data Source=:memory:", "--query", query.Replace("MARK", mark, StringComparison.Ordinal)];

        Refused(mark, command);
        Assert.Empty(Files());
        (int code, string error) = Run([.. command, "--rejects", PathOf("rejects.csv")]);
        Nothing(mark, error + (code == 0 ? File.ReadAllText(PathOf("rejects.csv")) : ""), query);
        foreach (string file in Files())
            File.Delete(PathOf(file));
    });

    [Theory]
    [InlineData("sqlite:Data Source=/none/MARK.db;Password=MARK")]
    [InlineData("sqlite:Data MARK=MARK")]
    [InlineData("duckdb:Data Source=/none/MARK.db")]
    [InlineData("duckdb:Data Source=:memory:;MARK=MARK")]
    [InlineData("postgresql:Host=127.0.0.1;Port=1;Username=MARK;Password=MARK;Database=MARK;Timeout=1")]
    [InlineData("postgresql:Host=127.0.0.1;Port=MARK;Password=MARK")]
    [InlineData("env:MARK")]
    [InlineData("MARK:MARK")]
    public void Connections(string connection) => EachMark(mark =>
    {
        Refused(mark, ["bulk", "--from", connection.Replace("MARK", mark, StringComparison.Ordinal), "--query", "SELECT 1 AS id"]);
        Assert.Empty(Files());
    });

    // The words of a server: of a query they are told, of a value the state alone.
    [Theory]
    [InlineData("42P01", "relation \"nowhere\" does not exist", " (relation \"nowhere\" does not exist)")]
    [InlineData("42P01", "relation \"人员\" does not exist", " (relation \"…\" does not exist)")]
    [InlineData("22P02", "invalid input syntax for type integer: \"Zhangsan\"", " (22P02)")]
    [InlineData("P0001", "Zhangsan is not known", " (P0001)")]
    [InlineData("42601", "syntax error at or near \"110101199003074477\"", " (syntax error at or near \"…\")")]
    [InlineData("42601", "syntax error at or near \"geheim\"", "")]
    public void WordsOfAServer(string state, string said, string told) =>
        Assert.Equal(told, DatabaseWords.Of(new PostgresException(said, "ERROR", "ERROR", state), "Host=h;Password=geheim"));

    // What an operator writes down is not about people, and errors repeat it: who mends it must find it.
    [Fact]
    public void DescriptionsRepeatTheirOwnNames()
    {
        string map = Written("map.json", $$"""{ "columns": { "birth": "{{Name}}" } }""");
        string fact = Written("fact.json", $$"""{ "columns": { "{{Name}}": "birth" } }""");
        string records = Written("records.json", $$"""{ "records": { "{{Name}}": { "table": "t" } } }""");

        Assert.Contains(Name, Run(["bulk", Copy("SELECT 'a' AS id"), "--columns", map]).Error, StringComparison.Ordinal);
        Assert.Contains(Name, Run(["bulk", "--from", "sqlite:Data Source=:memory:", "--query", "SELECT 1 AS id", "--columns", map]).Error, StringComparison.Ordinal);
        Assert.Contains(Name, Run(["sql", "--columns", fact]).Error, StringComparison.Ordinal);
        Assert.Contains(Name, Run(["sql", "--records", records]).Error, StringComparison.Ordinal);
    }

    // Options that go nowhere are told by their own name alone.
    [Theory]
    [InlineData("--partition", "MARK")]
    [InlineData("--table", "a..MARK")]
    [InlineData("--table", "\"MARK")]
    [InlineData("--view", "MARK.\"")]
    [InlineData("--dialect", "MARK")]
    [InlineData("--until", "MARK")]
    public void OptionsOfSql(string option, string value) => EachMark(mark =>
    {
        (int code, string error) = Run(["sql", option, value.Replace("MARK", mark, StringComparison.Ordinal)]);

        Assert.Equal(2, code);
        Assert.StartsWith(option, error, StringComparison.Ordinal);
        Nothing(mark, error, option);
    });

    private static void EachMark(Action<string> test)
    {
        foreach (string mark in Marks)
            test(mark);
    }

    private void Refused(string mark, string[] command)
    {
        foreach (string language in (string[])["en", "zh"])
        {
            (int code, string error) = Run([.. command, "--lang", language]);
            Assert.True(code == 2, $"exit {code}: {error}");
            Assert.Single(error.TrimEnd().Split('\n'));
            Nothing(mark, error, string.Join(' ', command));
        }
    }

    private (int Code, string Error) Run(string[] command)
    {
        var error = new StringWriter();
        int code = CommandLine.Run([.. command, "--in", "330800", "--on", "2023-07-14", .. command[0] == "bulk" ? ["--out", PathOf("result.csv")] : Array.Empty<string>()], new StringWriter(), error);
        return (code, error.ToString());
    }

    private static void Nothing(string mark, string said, string where)
    {
        foreach (string part in (string[])[mark, Name, Number, Number[..10]])
            Assert.False(said.Contains(part, StringComparison.Ordinal), $"{where}: {said}");
    }

    private string Written(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    private string Copy(string select)
    {
        using var database = new DuckDb();
        string path = PathOf("workers.parquet");
        database.Execute($"COPY ({select}) TO '{path}' (FORMAT parquet)");
        return path;
    }
}
