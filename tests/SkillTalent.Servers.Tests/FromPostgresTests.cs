using Npgsql;
using SkillTalent.Cli;

namespace SkillTalent.Servers.Tests;

/// <summary><c>bulk --from postgresql:…</c>: the rows of a query, as a file of the same columns has them.</summary>
public sealed class FromPostgresTests : IDisposable
{
    private const string Allowance = "quzhou/technician-allowance";

    private readonly string _folder = Directory.CreateTempSubdirectory("skilltalent-from").FullName;

    private static string Where => Environment.GetEnvironmentVariable(Postgres.Variable) ?? throw new InvalidOperationException($"{Postgres.Variable} must name a PostgreSQL database.");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Rows_AreReadAsThoseOfAFile()
    {
        const string Query = """
            SELECT 'w' || i AS id, 'enterprise' AS employer, i % 3 = 0 AS "post.frontline", CAST(1 AS smallint) AS "post.shortage-occupation",
                CASE i % 4 WHEN 0 THEN 'technician' WHEN 1 THEN 'senior-technician' WHEN 2 THEN '-' END AS "certificate.level",
                CASE i % 2 WHEN 0 THEN DATE '1990-02-28' END AS birth, CASE i % 5 WHEN 0 THEN DATE 'infinity' END AS "retired.on"
            FROM generate_series(1, 1200) i ORDER BY i
            """;
        string csv = Path.Combine(_folder, "workers.csv");
        File.WriteAllLines(csv, Enumerable.Range(1, 1200).Select(i =>
            $"w{i},enterprise,{(i % 3 == 0 ? "true" : "false")},true,{(i % 4) switch { 0 => "technician", 1 => "senior-technician", 2 => "-", _ => "" }},{(i % 2 == 0 ? "1990-02-28" : "")},{(i % 5 == 0 ? "-" : "")}")
            .Prepend("id,employer,post.frontline,post.shortage-occupation,certificate.level,birth,retired.on"));

        Assert.Equal((0, ""), Bulk("from.csv", "--from", "postgresql:" + Where, "--query", Query));
        Assert.Equal((0, ""), Bulk("file.csv", csv));

        Assert.Equal(File.ReadAllText(Path.Combine(_folder, "file.csv")), File.ReadAllText(Path.Combine(_folder, "from.csv")));
    }

    [Fact]
    public void WhatTheServerSays_IsToldAndPasswordsAreNot()
    {
        string secret = new NpgsqlConnectionStringBuilder(Where) { Password = "nowhere_geheim" }.ConnectionString;

        (int code, string error) = Bulk("r.csv", "--from", "postgresql:" + secret, "--query", "SELECT * FROM nowhere_geheim");
        Assert.Equal((2, "--query: expected a query that the database answers to its end\n"), (code, error));

        (code, error) = Bulk("r.csv", "--from", "postgresql:" + secret, "--query", "SELECT * FROM nowhere");
        Assert.Equal(2, code);
        Assert.Contains("relation \"nowhere\" does not exist", error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    private (int Code, string Error) Bulk(string result, params string[] options)
    {
        var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(["bulk", .. options, "--in", "330800", "--on", "2023-07-14", "--out", Path.Combine(_folder, result), "--provision", Allowance], new StringWriter(), error);
        return (code, error.ToString());
    }
}
