namespace SkillTalent.Tests.Cli;

public class SqlCommandTests : CliTest
{
    private static readonly string[] Allowance = ["sql", "--in", "330800", "--on", "2023-07-14", "--provision", "quzhou/technician-allowance"];

    [Fact]
    public void ItIsTheTextOfTheLibrary()
    {
        string expected = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance")
            .ToSql(new SqlSource("hr.staff"), new SqlOptions { Dialect = SqlDialect.DuckDb, Counts = true, Partition = "district", Language = Language.Chinese });
        CliResult result = Run([.. Allowance, "--table", "hr.staff", "--dialect", "duckdb", "--counts", "--partition", "district", "--lang", "zh"]);
        Assert.Equal((0, "", expected), (result.Code, result.Error, result.Output));
    }

    [Fact]
    public void AFileIsWrittenWhole()
    {
        string path = System.IO.Path.Combine(Folder, "allowance.sql");
        CliResult result = Run([.. Allowance, "--view", "hr.allowance", "--out", path]);
        Assert.Equal((0, "", ""), (result.Code, result.Error, result.Output));
        Assert.Contains("CREATE OR REPLACE VIEW \"hr\".\"allowance\" AS", System.IO.File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--dialect", "oracle", "postgresql or duckdb or clickhouse")]
    [InlineData("--provision", "quzhou/nothing", "ids of provisions")]
    [InlineData("--partition", "district", "--counts beside it")]
    [InlineData("--until", "2023-07-13", "not before the day asked")]
    [InlineData("--table", "a\"b", "the name of a table")]
    public void WhatCannotBeIsRefused(string option, string value, string expected)
    {
        CliResult result = Run([.. Allowance.Take(option == "--provision" ? 5 : 7), option, value]);
        Assert.Contains(expected, result.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsMissingAndWhatIsToCome()
    {
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance");
        string expected = compiled.ToSql(new SqlSource("workers"), new SqlOptions { Missing = true, Until = new LocalDate(2023, 9, 30), Language = Language.English });
        CliResult result = Run([.. Allowance, "--missing", "--until", "2023-09-30", "--lang", "en"]);
        Assert.Equal((0, "", expected), (result.Code, result.Error, result.Output));
        Assert.Contains("counts", Run([.. Allowance, "--until", "2023-09-30", "--counts"]).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void FactsAreDerivedFromTablesOfRecords()
    {
        const string Map = """{ "table": "hr.staff", "others": "absent", "records": { "certificates": { "table": "hr.papers", "others": "absent", "columns": { "level": "grade", "issued": "issued" } } } }""";
        string expected = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance").ToSql(SqlSource.Parse(Map), new SqlOptions { Language = Language.English });
        CliResult result = Run([.. Allowance, "--records", File(Map, "records.json"), "--lang", "en"]);
        Assert.Equal((0, "", expected), (result.Code, result.Error, result.Output));
        Assert.Contains("FROM \"hr\".\"papers\" AS r", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--records", """{ "table": "t" }""", "the member \"records\"")]
    [InlineData("--columns", """{ "records": { "titles": {} } }""", "--records takes tables of records")]
    [InlineData("--records", """{ "records": { "diplomas": {} } }""", "no list of records 'diplomas'")]
    [InlineData("--records", """{ "records": { "titles": { "known": 1 } } }""", "$.records.titles.known")]
    public void TablesOfRecordsThatCannotBeAreRefused(string option, string map, string expected) =>
        Assert.Contains(expected, Run([.. Allowance, option, File(map, "map.json")]).Refusal, StringComparison.Ordinal);

    [Fact]
    public void RecordsTellNoDaysToComeAndTakeOneFile()
    {
        string map = File("""{ "records": { "titles": {} } }""", "records.json");
        Assert.Contains("no --records beside it", Run([.. Allowance, "--records", map, "--until", "2023-09-30"]).Refusal, StringComparison.Ordinal);
        Assert.Contains("no --records beside it", Run([.. Allowance, "--records", map, "--columns", map]).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void ClickHouseIsToldNeitherDaysToComeNorRecords()
    {
        string expected = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance")
            .ToSql(new SqlSource("workers"), new SqlOptions { Dialect = SqlDialect.ClickHouse, Missing = true, Language = Language.English });
        Assert.Equal((0, "", expected), Run([.. Allowance, "--dialect", "clickhouse", "--missing", "--lang", "en"]) is var result ? (result.Code, result.Error, result.Output) : default);
        string map = File("""{ "records": { "titles": {} } }""", "records.json");
        Assert.Contains("no --dialect clickhouse beside it", Run([.. Allowance, "--dialect", "clickhouse", "--until", "2023-09-30"]).Refusal, StringComparison.Ordinal);
        Assert.Contains("no --dialect clickhouse beside it", Run([.. Allowance, "--dialect", "clickhouse", "--records", map]).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void AFactThatNobodyHasIsRefused()
    {
        string map = File("""{ "columns": { "certificate.lvl": "level" } }""", "columns.json");
        CliResult result = Run([.. Allowance, "--columns", map]);
        Assert.Contains("certificate.lvl", result.Refusal, StringComparison.Ordinal);
    }
}
