using System.Text.Json;

namespace SkillTalent.Tests.Cli;

/// <summary>A city's own rulebook with a table beside it and days in which it is claimed, as commands show and judge them.</summary>
public sealed class OwnTablesTests : CliTest
{
    private const string Book =
        """
        { "id": "lan", "title": { "zh": "岚市（虚构）", "en": "Lanshi (made up)" }, "place": "339901",
          "places": [ { "code": "339901", "name": { "zh": "岚市", "en": "Lanshi" }, "within": "330000" } ],
          "tables": { "lan/catalogue": { "title": { "zh": "紧缺职业目录", "en": "catalogue of shortage occupations" }, "by": [ "occupation" ], "rows": "catalogue.csv" } },
          "provisions": [ { "id": "lan/aid", "kind": "benefit", "title": { "zh": "紧缺工种补贴", "en": "aid for shortage trades" },
            "effective": { "from": "2020-01-01", "kind": "known-from" }, "basis": "reported", "cite": [ { "document": "岚人社发〔2020〕1号（虚构）" } ],
            "claimed": { "seasons": [ { "from": "11-01", "to": "11-30" } ] },
            "amount": { "per": "once", "rows": [ { "table": "lan/catalogue" } ] } } ] }
        """;

    [Theory]
    [InlineData("en", "every year from 1 November to 30 November", "2,500")]
    [InlineData("zh", "每年11月1日至30日", "2,500")]
    public void RulesShow_PrintsTheTableAndTheDays(string language, string days, string amount)
    {
        CliResult shown = Run("rules", "show", "lan/aid", "--rulebook", Written(), "--lang", language);
        Assert.Equal(0, shown.Code);
        Assert.Contains(days, shown.Output, StringComparison.Ordinal);
        Assert.Contains(amount, shown.Output, StringComparison.Ordinal);
        Assert.Contains("焊工", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesShow_GivesTheCellsAsJson()
    {
        JsonElement catalogue = Run("rules", "show", "lan/aid", "--rulebook", Written(), "--format", "json").Json
            .GetProperty("versions")[0].GetProperty("amount").GetProperty("catalogues")[0];
        Assert.Equal("lan/catalogue", catalogue.GetProperty("id").GetString());
        Assert.Equal(["焊工 2500", "电工 1200.5"], catalogue.GetProperty("cells").EnumerateArray().Select(c => $"{c.GetProperty("row").GetString()} {c.GetProperty("yuan").GetRawText()}"));
    }

    [Theory]
    [InlineData("2025-11-30", "eligible")]
    [InlineData("2025-12-01", "not-eligible")]
    public void Assess_JudgesTheDayOfTheClaim(string day, string outcome)
    {
        JsonElement decision = Assess(Wang, "--rulebook", Written(), "--in", "339901", "--on", "2025-06-30", "--claimed-on", day, "--provision", "lan/aid", "--format", "json").Json
            .GetProperty("decisions").EnumerateArray().Single(d => d.GetProperty("id").GetString() == "lan/aid");
        Assert.Equal(outcome, decision.GetProperty("outcome").GetString());
    }

    [Fact]
    public void ATableThatIsNotThereIsNamed()
    {
        CliResult refused = Run("rules", "show", "lan/aid", "--rulebook", File(Book, "lan.json"));
        Assert.Contains("catalogue.csv", refused.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("职业,元\n焊工,二千", "line 2")]
    [InlineData("职业,元\n焊工", "line 2")]
    [InlineData("职业,元,另\n焊工,1,2", "line 1")]
    public void AFaultOfTheTableIsToldByItsLine(string csv, string line)
    {
        _ = File(csv, "catalogue.csv");
        Assert.Contains(line, Run("rules", "show", "lan/aid", "--rulebook", File(Book, "lan.json")).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void ARowOrAColumnIsNamedAsPeopleDo()
    {
        _ = File("职业,高级工,senior-technician\n焊工,1500,-\n", "catalogue.csv");
        string book = File(Book.Replace("[ \"occupation\" ]", "[ \"occupation\", \"certificate.level\" ]", StringComparison.Ordinal), "lan.json");
        Assert.Contains("1,500", Run("rules", "show", "lan/aid", "--rulebook", book).Table, StringComparison.Ordinal);
        _ = File("职业,高极工\n焊工,1500\n", "catalogue.csv");
        Assert.Contains("高级工", Run("rules", "show", "lan/aid", "--rulebook", book).Refusal, StringComparison.Ordinal);
    }

    private string Written()
    {
        _ = File("职业,元\n焊工,2500\n电工,1200.5\n", "catalogue.csv");
        return File(Book, "lan.json");
    }
}
