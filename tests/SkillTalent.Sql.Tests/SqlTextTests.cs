using System.Text.RegularExpressions;

namespace SkillTalent.Sql.Tests;

/// <summary>The text itself: stable, readable, and honest about what it cannot say.</summary>
public class SqlTextTests
{
    private static readonly SqlSource Workers = new("hr.workers") { Id = "worker_no" };

    // The version of the rulebooks changes with every rule, whether or not these read it.
    private static string Approved(string sql) => Regex.Replace(sql, "rulebooks [^;]+;", "rulebooks …;", RegexOptions.NonBacktracking);

    [Theory]
    [InlineData("allowance.postgresql.sql", SqlDialect.PostgreSql, false, "quzhou/technician-allowance")]
    [InlineData("allowance-counts.duckdb.sql", SqlDialect.DuckDb, true, "quzhou/technician-allowance")]
    [InlineData("technician.duckdb.sql", SqlDialect.DuckDb, false, "cn/level/technician")]
    public void TheTextIsApproved(string file, SqlDialect dialect, bool counts, string decision)
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        string sql = Approved(policy.Compile(decision).ToSql(Workers, new SqlOptions { Dialect = dialect, Counts = counts, Pathways = true }));
        Approve(file, sql);
    }

    private static void Approve(string file, string sql)
    {
        string approved = Path.Combine(AppContext.BaseDirectory, "TestData", file);
        if (Environment.GetEnvironmentVariable("SKILLTALENT_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "../../../TestData", file), sql);
            return;
        }

        Assert.Equal(File.ReadAllText(approved), sql);
    }

    [Theory]
    [InlineData("days-to-come.postgresql.sql", SqlDialect.PostgreSql)]
    [InlineData("days-to-come.duckdb.sql", SqlDialect.DuckDb)]
    public void TheTextOfDaysToComeIsApproved(string file, SqlDialect dialect)
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        SqlSource source = Workers with { Columns = policy.Compile("cn/level/technician").Columns.Where(c => c.StartsWith("work", StringComparison.Ordinal)).ToDictionary(c => c, c => new SqlColumn(c) { Starts = c + " starts" }, StringComparer.Ordinal) };
        Approve(file, Approved(policy.Compile("cn/level/technician").ToSql(source, new SqlOptions { Dialect = dialect, Missing = true, Until = new LocalDate(2023, 12, 31) })));
    }

    [Fact]
    public void WorkOfWhichNobodySaysWhetherItGoesOnIsRefusedByName()
    {
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("cn/level/technician");
        SqlRefusedException e = Assert.Throws<SqlRefusedException>(() => compiled.ToSql(Workers, new SqlOptions { Until = new LocalDate(2023, 12, 31) }));
        Assert.Equal("cn/level/technician", Assert.Single(e.Refusals).Decision);
        Assert.Contains("starts", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2023, false)]
    [InlineData(2024, true)]
    public void DaysToComeAreOfRowsAndNotBeforeTheDay(int year, bool counts) => Assert.Throws<ArgumentException>(
        () => SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance").ToSql(Workers, new SqlOptions { Until = new LocalDate(year, 7, 13), Counts = counts }));

    [Fact]
    public void TheSameIsTheSameText()
    {
        string Text() => PolicyCatalog.BuiltIn.For(Places.Jiangsu, new LocalDate(2024, 6, 1)).Compile().ToSql(Workers);
        Assert.Equal(Text(), Text());
    }

    [Fact]
    public void TheHeadSaysDayDataAndColumns()
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        string sql = policy.Compile("quzhou/technician-allowance").ToSql(Workers);
        Assert.StartsWith("-- 330800 衢州", sql, StringComparison.Ordinal);
        Assert.Contains("2023-07-14", sql.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(policy.Catalog.DataVersion, sql, StringComparison.Ordinal);
        Assert.Contains("衢市人社函〔2023〕91号", sql, StringComparison.Ordinal);
        Assert.Contains("certificate.level: column \"certificate.level\"; NULL is absent", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownFactIsRefused() => Assert.Contains(
        "no/such-fact",
        Assert.Throws<ArgumentException>(() => SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile()
            .ToSql(Workers with { Columns = new Dictionary<string, SqlColumn> { ["no/such-fact"] = new("x") } })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void WhatCannotBeSaidIsRefusedByName()
    {
        PolicyCatalog catalog = PolicyCatalog.BuiltIn.With(new MemoryStream(
            """
            { "id": "r", "title": { "zh": "试验", "en": "Trial" }, "place": "R",
              "places": [ { "code": "R", "name": { "zh": "试验", "en": "Trial" } } ],
              "facts": { "r/a": { "kind": "number", "label": { "zh": "甲", "en": "a" }, "absent": "unknown" }, "r/b": { "kind": "number", "label": { "zh": "乙", "en": "b" }, "absent": "unknown" } },
              "provisions": [ { "id": "r/ratio", "kind": "benefit", "title": { "zh": "比例", "en": "ratio" }, "effective": { "from": "2000-01-01", "kind": "known-from" }, "basis": "official",
                "cite": [ { "document": "虚构" } ], "amount": { "per": "once", "rows": [ { "ratio": [ { "fact": "r/a" }, { "fact": "r/b" } ] } ] } } ] }
            """u8.ToArray()));
        SqlRefusedException e = Assert.Throws<SqlRefusedException>(() => catalog.For("R", new LocalDate(2024, 1, 1)).Compile().ToSql(Workers));
        Assert.Equal("r/ratio", Assert.Single(e.Refusals).Decision);
    }

    [Theory]
    [InlineData("""{ "table": "" }""", "$.table")]
    [InlineData("""{ "columns": { "sex": 1 } }""", "$.columns.sex")]
    [InlineData("""{ "columns": { "sex": { "column": "s", "null": "zero" } } }""", "$.columns.sex.null")]
    [InlineData("""{ "columns": { "sex": { "column": "s", "nul": "never" } } }""", "$.columns.sex.nul")]
    [InlineData("""{ "others": "maybe" }""", "$.others")]
    public void ABadDescriptionIsRefusedAtItsPlace(string json, string path) =>
        Assert.Contains(path, Assert.Throws<InputFormatException>(() => SqlSource.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void ADescriptionIsRead()
    {
        var source = SqlSource.Parse("""{ "table": "hr.staff", "id": "no", "others": "absent", "columns": { "sex": "geschlecht", "cert.technician": { "column": "c", "form": "text", "null": "never", "never": "none", "unknown": "?" }, "work": { "column": "months", "starts": "since" } } }""");
        Assert.Equal(("hr.staff", "no", true), (source.Table, source.Id, source.OthersAreAbsent));
        Assert.Equal(new SqlColumn("geschlecht"), source.Columns["sex"]);
        Assert.Equal(new SqlColumn("c") { Form = SqlForm.Text, Null = SqlNull.Never, Never = "none", Unknown = "?" }, source.Columns["cert.technician"]);
        Assert.Equal(new SqlColumn("months") { Starts = "since" }, source.Columns["work"]);
    }
}
