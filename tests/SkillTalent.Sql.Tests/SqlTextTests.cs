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
    [InlineData("allowance.clickhouse.sql", SqlDialect.ClickHouse, false, "quzhou/technician-allowance")]
    [InlineData("allowance-counts.clickhouse.sql", SqlDialect.ClickHouse, true, "quzhou/technician-allowance")]
    [InlineData("allowance-counts.duckdb.sql", SqlDialect.DuckDb, true, "quzhou/technician-allowance")]
    [InlineData("technician.duckdb.sql", SqlDialect.DuckDb, false, "cn/level/technician")]
    public void TheTextIsApproved(string file, SqlDialect dialect, bool counts, string decision)
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        string sql = Approved(policy.Compile(decision).ToSql(Workers, new SqlOptions { Dialect = dialect, Counts = counts, Pathways = true }));
        Approve(file, sql);
    }

    // What the page on SQL says is refused there, and is said everywhere else.
    [Fact]
    public void WhatThePageSaysClickHouseIsNotTold()
    {
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance");
        var click = new SqlOptions { Dialect = SqlDialect.ClickHouse };
        string Refused(SqlSource source, SqlOptions options)
        {
            _ = compiled.ToSql(source);
            return Assert.Throws<ArgumentException>(() => compiled.ToSql(source, options)).Message;
        }

        Assert.Contains("days to come", Refused(Workers, click with { Until = new LocalDate(2023, 12, 31) }), StringComparison.Ordinal);
        Assert.Contains("records", Refused(Records, click), StringComparison.Ordinal);
        SqlSource With(SqlColumn column, string fact = "employer") => Workers with { Columns = new Dictionary<string, SqlColumn> { [fact] = column } };
        Assert.Contains("\"r1\"", Refused(With(new SqlColumn("r1")), click), StringComparison.Ordinal);
        Assert.Contains("\"id\"", Refused(With(new SqlColumn("id")), click), StringComparison.Ordinal);
        Assert.Contains("\"part\"", Refused(With(new SqlColumn("part")), click with { Counts = true }), StringComparison.Ordinal);
        Assert.Contains("retired.on", Refused(With(new SqlColumn("d") { Form = SqlForm.Integer }, "retired.on"), click), StringComparison.Ordinal);
        Assert.Contains("9999-12-31", Refused(With(new SqlColumn("d") { Never = "9999-12-31" }, "retired.on"), click), StringComparison.Ordinal);
        Assert.Contains("\"part\"", compiled.ToSql(With(new SqlColumn("part")), click), StringComparison.Ordinal);
    }

    [Fact]
    public void ADayBesideAnotherByMonthsAndDaysIsRefusedByNameThere()
    {
        CompiledPolicy compiled = TrapBook.On(2025, 1, 1).Compile("t/between", "t/mixed");
        SqlRefusedException e = Assert.Throws<SqlRefusedException>(() => compiled.ToSql(Workers, new SqlOptions { Dialect = SqlDialect.ClickHouse }));
        Assert.Equal("t/mixed", Assert.Single(e.Refusals).Decision);
        Assert.NotEmpty(compiled.ToSql(Workers));
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

    [Fact]
    public void TheTextOfRecordsIsApproved()
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        Approve("records.postgresql.sql", Approved(policy.Compile("quzhou/technician-allowance").ToSql(Records)));
    }

    [Theory]
    [InlineData("""{ "records": { "diplomas": {} } }""", "no list of records 'diplomas'")]
    [InlineData("""{ "records": { "certificates": { "columns": { "grade": "g" } } } }""", "no such members: grade")]
    [InlineData("""{ "records": { "certificates": { "columns": { "level": { "column": "l", "form": "integer" } } } } }""", "cannot be of the form integer")]
    public void TablesOfRecordsThatNoWorkerHasAreRefused(string json, string error) => Assert.Contains(
        error,
        Assert.Throws<ArgumentException>(() => SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance").ToSql(SqlSource.Parse(json))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void DaysToComeAreNotToldFromRecords() => Assert.Throws<ArgumentException>(
        () => SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance").ToSql(Records, new SqlOptions { Until = new LocalDate(2023, 12, 31) }));

    private static SqlSource Records => SqlSource.Parse(
        """
        { "table": "hr.workers", "id": "no",
          "columns": { "retired.on": { "column": "retired", "null": "absent" } },
          "records": {
            "employment": { "table": "hr.spells", "worker": "worker_no", "columns": { "from": "began", "to": { "column": "ended", "form": "text" } } },
            "certificates": { "table": "hr.certificates", "worker": "worker_no", "known": "certificates_checked", "others": "absent", "columns": { "level": "grade", "issued": "issued_on" } } } }
        """);

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
        SqlRefusedException e = Assert.Throws<SqlRefusedException>(() => DividedAmounts.Policy.Compile().ToSql(Workers));
        Assert.Equal(DividedAmounts.Refused, Assert.Single(e.Refusals).Decision);
        Assert.Contains("quotient", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "table": "" }""", "$.table")]
    [InlineData("""{ "columns": { "sex": 1 } }""", "$.columns.sex")]
    [InlineData("""{ "columns": { "sex": { "column": "s", "null": "zero" } } }""", "$.columns.sex.null")]
    [InlineData("""{ "columns": { "sex": { "column": "s", "nul": "never" } } }""", "$.columns.sex.nul")]
    [InlineData("""{ "others": "maybe" }""", "$.others")]
    [InlineData("""{ "records": { "titles": { "tabel": "t" } } }""", "$.records.titles.tabel")]
    [InlineData("""{ "records": { "titles": { "known": "" } } }""", "$.records.titles.known")]
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
