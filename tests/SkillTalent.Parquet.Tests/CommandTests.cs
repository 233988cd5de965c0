using System.Globalization;
using System.Text;
using System.Text.Json;
using SkillTalent.Cli;
using SkillTalent.Sql.Tests;
using NearWorkers = SkillTalent.Tests.Bulk.RandomWorkers;

namespace SkillTalent.Parquet.Tests;

/// <summary><c>bulk</c> over Parquet: the answers, counts and result of the same workers as CSV.</summary>
public sealed class CommandTests : TemporaryFolder
{
    private const string Allowance = "quzhou/technician-allowance";

    [Fact]
    public void ParquetAndCsv_GiveTheSame()
    {
        var on = new LocalDate(2023, 7, 14);
        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, on).Compile();
        string csv = WriteCsv(FactRows.Of(policy, new NearWorkers(11, on, 0.2).Make(400)));
        using (var database = new DuckDb())
        {
            database.Execute($"COPY (SELECT * FROM read_csv('{csv}', all_varchar = true, nullstr = '')) TO '{PathOf("texts.parquet")}' (FORMAT parquet)");
            string typed = string.Join(", ", policy.Plans.Where(p => p.Slot.Fact.Kind == FactKind.Date).Select(p => $"CASE WHEN \"{policy.ColumnName(p.Slot)}\" = '-' THEN 'infinity'::DATE ELSE \"{policy.ColumnName(p.Slot)}\"::DATE END AS \"{policy.ColumnName(p.Slot)}\""));
            string flags = string.Join(", ", policy.Plans.Where(p => p.Slot.Fact.Kind == FactKind.Flag).Select(p => $"\"{policy.ColumnName(p.Slot)}\"::BOOLEAN AS \"{policy.ColumnName(p.Slot)}\""));
            database.Execute($"COPY (SELECT * REPLACE ({typed}, {flags}) FROM '{PathOf("texts.parquet")}') TO '{PathOf("typed.parquet")}' (FORMAT parquet)");
        }

        JsonElement expected = Bulk(csv, "from-csv.csv");
        foreach (string file in (string[])["texts.parquet", "typed.parquet"])
        {
            JsonElement told = Bulk(PathOf(file), "result.csv");
            Assert.Equal(File.ReadAllText(PathOf("from-csv.csv")), File.ReadAllText(PathOf("result.csv")));
            Assert.Equal(expected.GetProperty("perProvision").GetRawText(), told.GetProperty("perProvision").GetRawText());
        }

        foreach (string input in (string[])[csv, PathOf("typed.parquet")])
        {
            JsonElement told = Bulk(input, "result.parquet");
            Assert.Equal(expected.GetProperty("perProvision").GetRawText(), told.GetProperty("perProvision").GetRawText());
            using var database = new DuckDb();
            database.Execute($"COPY (SELECT * FROM '{PathOf("result.parquet")}') TO '{PathOf("back.csv")}' (FORMAT csv, HEADER)");
            Assert.Equal(Numbers(PathOf("from-csv.csv")), Numbers(PathOf("back.csv")));
        }
    }

    [Fact]
    public void LabelsWordsAndPlaces_AreThoseOfPeople()
    {
        Copy("SELECT 7 AS 编号, '企业' AS employer, '是' AS \"post.frontline\", '是' AS \"post.shortage-occupation\", '技师' AS \"certificate.level\", '柯城' AS 地区");

        JsonElement told = Bulk(PathOf("workers.parquet"), "result.csv", "--provision", Allowance);

        Assert.Equal($"id,{Allowance}.outcome,{Allowance}.amount\n7,eligible,5000\n", File.ReadAllText(PathOf("result.csv")));
        Assert.Equal(1, told.GetProperty("workers").GetInt64());
    }

    [Fact]
    public void Columns_SayWhereTheFactsStand()
    {
        Copy("SELECT 'a' AS worker_no, '张三' AS name, 'enterprise' AS kind, 1 AS front, true AS short, 'technician' AS level");
        File.WriteAllText(PathOf("map.json"), """
            { "id": "worker_no", "columns": { "employer": "kind", "post.frontline": { "column": "front", "form": "integer" }, "post.shortage-occupation": "short", "certificate.level": "level" } }
            """);

        JsonElement told = Bulk(PathOf("workers.parquet"), "result.csv", "--provision", Allowance, "--columns", PathOf("map.json"));

        Assert.Equal($"id,{Allowance}.outcome,{Allowance}.amount\na,eligible,5000\n", File.ReadAllText(PathOf("result.csv")));
        Assert.Contains("name", told.GetProperty("ignoredColumns").EnumerateArray().Select(c => c.GetString()));
        Assert.Contains("column worker_no", Refused(PathOf("workers.parquet"), "--provision", Allowance), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherOptions_WorkOrAreRefusedByName()
    {
        Copy("SELECT i AS id, 'enterprise' AS employer, true AS \"post.frontline\", true AS \"post.shortage-occupation\", 'technician' AS \"certificate.level\", 'x' AS place FROM range(3) t(i)");
        string path = PathOf("workers.parquet");
        File.WriteAllText(PathOf("w.csv"), "id\na\n");
        File.WriteAllText(PathOf("map.json"), "{}");

        JsonElement amended = Bulk(path, "result.parquet", "--provision", Allowance, "--amend", SkillTalent.Tests.Repository.PathOf("samples/data/raise-quzhou-allowance.json"), "--closing-within", "30");
        Assert.True(amended.TryGetProperty("amendment", out _));
        using var database = new DuckDb();
        Assert.Contains($"{Allowance}.amended.amount", database.Query($"SELECT * FROM '{PathOf("result.parquet")}'")[0].Keys);
        Bulk(path, "result.xlsx", "--provision", Allowance);

        Assert.StartsWith("--rejects: expected CSV", Refused(path, "--rejects", PathOf("rejects.csv")), StringComparison.Ordinal);
        Assert.StartsWith("--columns: expected a Parquet file", Refused(PathOf("w.csv"), "--columns", PathOf("map.json")), StringComparison.Ordinal);
        Assert.StartsWith("--query: expected", Refused(null, "--from", "sqlite:Data Source=x.db"), StringComparison.Ordinal);
        Assert.StartsWith("WORKERS.csv: expected", Refused(null), StringComparison.Ordinal);
        Assert.StartsWith("WORKERS.csv: expected", Refused(path, "--from", "sqlite:Data Source=x.db", "--query", "SELECT 1"), StringComparison.Ordinal);
        Assert.StartsWith("--drivers: expected --from", Refused(path, "--drivers", Folder), StringComparison.Ordinal);
        Assert.Contains("a file that exists", Refused(PathOf("none.parquet")), StringComparison.Ordinal);
        File.WriteAllText(PathOf("no.parquet"), "no");
        Assert.Contains("no.parquet: $: expected a Parquet file that can be read", Refused(PathOf("no.parquet")), StringComparison.Ordinal);
        Assert.DoesNotContain("r.csv", Files());
    }

    [Fact]
    public void ErrorsSpeakChinese()
    {
        Copy("SELECT 1 AS id, 'nobody' AS \"certificate.level\"");

        string told = Refused(PathOf("workers.parquet"), "--lang", "zh");

        Assert.Contains("第1个行组，第1行，certificate.level 列：应为", told, StringComparison.Ordinal);
        Assert.DoesNotContain("expected", told, StringComparison.Ordinal);
    }

    private JsonElement Bulk(string input, string result, params string[] options)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        int code = CommandLine.Run(["bulk", input, "--in", "330800", "--on", "2023-07-14", "--out", PathOf(result), "--format", "json", .. options], output, error);
        Assert.True(code == 0, error.ToString());
        return JsonDocument.Parse(output.ToString()).RootElement;
    }

    private string Refused(string? input, params string[] options)
    {
        var error = new StringWriter();
        string[] file = input is null ? [] : [input];
        int code = CommandLine.Run(["bulk", .. file, "--in", "330800", "--on", "2023-07-14", "--out", PathOf("r.csv"), .. options], new StringWriter(), error);
        Assert.Equal(2, code);
        return Assert.Single(error.ToString().TrimEnd().Split('\n'));
    }

    private void Copy(string select)
    {
        using var database = new DuckDb();
        database.Execute($"COPY ({select}) TO '{PathOf("workers.parquet")}' (FORMAT parquet)");
    }

    // 5000.00 and 5000 are one amount.
    private static string[][] Numbers(string csv) =>
        [.. File.ReadLines(csv).Skip(1).Select(l => l.Split(',').Select(c => decimal.TryParse(c, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number.ToString("0.##", CultureInfo.InvariantCulture) : c).ToArray())];

    private string WriteCsv(FactRows facts)
    {
        var text = new StringBuilder("id");
        foreach (FactSlot slot in facts.Slots)
        {
            text.Append(',').Append(facts.Policy.ColumnName(slot));
        }

        text.Append('\n');
        for (int row = 0; row < facts.Rows.Length; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"w{row}");
            for (int i = 0; i < facts.Slots.Length; i++)
            {
                text.Append(',').Append(Cell(facts.Slots[i].Fact, facts.Rows[row][i]));
            }

            text.Append('\n');
        }

        string path = PathOf("workers.csv");
        File.WriteAllText(path, text.ToString());
        return path;
    }

    private static string Cell(Fact fact, FactValue value) => value.IsOpen ? ""
        : value.IsNever ? (fact.Kind is FactKind.Flag or FactKind.Number || fact.IsAge ? "" : "-")
        : fact.Kind switch
        {
            FactKind.Date => SqlText.DateOf((int)value.Number),
            FactKind.Flag => value.Number != 0 ? "true" : "false",
            FactKind.Choice => fact.Choices[(int)value.Number].Code,
            FactKind.Number => fact.ToDecimal(value.Number).ToString(CultureInfo.InvariantCulture),
            _ => value.Number.ToString(CultureInfo.InvariantCulture),
        };
}
