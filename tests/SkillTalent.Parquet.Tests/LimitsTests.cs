using System.Text.Json;
using SkillTalent.Cli;
using SkillTalent.Sql.Tests;
using SkillTalent.Tests;

namespace SkillTalent.Parquet.Tests;

/// <summary><c>bulk --limits</c> over Parquet and over a query: what is left is what is left of the same rows as CSV, however their columns are stored.</summary>
public sealed class LimitsTests : TemporaryFolder
{
    // Payers as numbers of 18 digits, some of them and some occupations unknown; points with halves; three firms with 3, 7 and 11 on their staff.
    private const string Rows =
        """
        WITH RECURSIVE t(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM t WHERE i < 299)
        SELECT i AS id, CASE WHEN i % 11 > 0 THEN 913300000000000000 + i % 3 END AS 单位, CASE WHEN i % 4 = 1 THEN '焊工' WHEN i % 4 > 1 THEN '电工' END AS occupation,
               'h' || CAST(i - i % 2 AS TEXT) AS 家庭, CASE WHEN i % 7 > 0 THEN i * 0.5 END AS 积分, 3 + i % 3 * 4 AS "wanshi/staff"
        FROM t ORDER BY i
        """;

    [Theory]
    [InlineData("unordered")]
    [InlineData("listed")]
    [InlineData("points")]
    public void AreThoseOfTheSameRowsAsCsv(string order)
    {
        using (var database = new DuckDb())
        {
            database.Execute($"COPY ({Rows}) TO '{PathOf("workers.csv")}' (FORMAT csv, HEADER); COPY ({Rows}) TO '{PathOf("workers.parquet")}' (FORMAT parquet)");
        }

        File.WriteAllText(PathOf("map.json"), """{ "columns": { "occupation": "occupation" }, "others": "absent" }""");

        string expected = Left([PathOf("workers.csv")], order);

        Assert.Contains("\"limited\"", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Left([PathOf("workers.parquet")], order));
        Assert.Equal(expected, Left([PathOf("workers.parquet"), "--columns", PathOf("map.json"), "--threads", "3"], order));
        Assert.Equal(expected, Left(["--from", "sqlite:Data Source=:memory:", "--query", Rows], order));
    }

    [Fact]
    public void ABadNumber_IsToldByItsRow()
    {
        using (var database = new DuckDb())
        {
            database.Execute($"COPY (SELECT i AS id, 5 - i AS 积分 FROM range(9) t(i)) TO '{PathOf("workers.parquet")}' (FORMAT parquet)");
            database.Execute($"COPY (SELECT i AS id, i + 0.00001 AS 积分 FROM range(9) t(i)) TO '{PathOf("fine.parquet")}' (FORMAT parquet)");
            database.Execute($"COPY (SELECT i AS id, DATE '2024-01-01' AS 积分 FROM range(9) t(i)) TO '{PathOf("day.parquet")}' (FORMAT parquet)");
        }

        Assert.StartsWith($"{PathOf("workers.parquet")}: row 7, column 积分: expected a number from 0", Refused(PathOf("workers.parquet")), StringComparison.Ordinal);
        Assert.StartsWith($"{PathOf("fine.parquet")}: row group 1, row 1, column 积分: expected a number with at most four decimals", Refused(PathOf("fine.parquet")), StringComparison.Ordinal);
        Assert.StartsWith($"{PathOf("day.parquet")}: column 积分: expected a column of texts or of numbers", Refused(PathOf("day.parquet")), StringComparison.Ordinal);
        Assert.StartsWith("--query: row 7, column 积分: expected a number from 0", Refused("--from", "sqlite:Data Source=:memory:", "--query", "WITH RECURSIVE t(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM t WHERE i < 9) SELECT i AS id, 5 - i AS 积分 FROM t"), StringComparison.Ordinal);
    }

    private string Left(string[] input, string order)
    {
        (int code, string output, string error) = Run([.. input, "--limits", order, "--format", "json"]);
        Assert.True(code == 0, error);
        return JsonDocument.Parse(output).RootElement.GetProperty("perProvision").GetRawText();
    }

    private string Refused(params string[] input)
    {
        (int code, _, string error) = Run([.. input, "--limits", "points"]);
        Assert.Equal(2, code);
        return Assert.Single(error.TrimEnd().Split('\n'));
    }

    private (int Code, string Output, string Error) Run(string[] words)
    {
        string page = Repository.Read("docs/rules/limits.md");
        string book = page.Split("```json\n", 3)[1].Split("\n```", 2)[0];
        File.WriteAllText(PathOf("wanshi.json"), book);
        var (output, error) = (new StringWriter(), new StringWriter());
        int code = CommandLine.Run(["bulk", "--in", "339902", "--on", "2025-06-30", "--rulebook", PathOf("wanshi.json"), "--out", PathOf("result.csv"), .. words], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
