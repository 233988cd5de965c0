using System.Text.Json;
using SkillTalent.Tests.Snippets;

namespace SkillTalent.Tests.Cli;

/// <summary><c>bulk --limits</c>, on the rulebook of docs/rules/limits.md: 200,000 yuan a firm and year, 800 a new hire.</summary>
public sealed class BulkLimitsTests : CliTest
{
    private const string Aid = "wanshi/hire-aid";

    // 300 hires of one firm come to 240,000, and 10 of another to 8,000.
    private static string Workers => "id,单位\n" + string.Concat(Enumerable.Range(1, 310).Select(i => $"{i},{(i <= 300 ? "甲厂" : "乙厂")}\n"));

    [Fact]
    public void WithoutIt_TheTotalStandsBeforeLimits_AndSaysSo()
    {
        JsonElement total = Bulk(Workers, "--format", "json");
        Assert.Equal(248_000, total.GetProperty("amount").GetDecimal());
        Assert.Contains("200,000", total.GetProperty("limits")[0].GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.False(total.TryGetProperty("limited", out _));
        Assert.Contains("the total is before limits (at most 200,000 yuan a firm and year)", Table(), StringComparison.Ordinal);
        Assert.Contains("合计为限额前的数（每家企业每年最高20万元）", Table("--lang", "zh"), StringComparison.Ordinal);
    }

    /// <summary>2d: what is left of the firm's claims is its limit.</summary>
    [Fact]
    public void Listed_TheTotalIsWhatIsLeft()
    {
        JsonElement total = Bulk(Workers, "--limits", "listed", "--format", "json");
        Assert.Equal((248_000, 208_000, 0), (total.GetProperty("amount").GetInt32(), total.GetProperty("limited").GetProperty("amount").GetInt32(), total.GetProperty("limited").GetProperty("open").GetInt32()));
        Assert.Contains("208,000.00", Table("--limits", "listed"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheOrderOrThePayerDecidesIsOpen()
    {
        JsonElement unordered = Bulk(Workers, "--limits", "unordered", "--format", "json").GetProperty("limited");
        Assert.Equal((8_000, 300), (unordered.GetProperty("amount").GetInt32(), unordered.GetProperty("open").GetInt32()));
        JsonElement unknown = Bulk("id\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"{i}\n")), "--limits", "listed", "--format", "json").GetProperty("limited");
        Assert.True(unknown.GetProperty("open").GetInt32() > 0);
        Assert.True(unknown.GetProperty("amount").GetDecimal() <= 200_000);
    }

    /// <summary>2f: what the special account holds is stated once for all; half of it is less than what is claimed, and every claim is cut alike.</summary>
    [Fact]
    public void AFigureOfThePlaceIsStated()
    {
        string[] options = ["--limits", "listed", "--format", "json"];
        JsonElement cut = Bulk(Workers, [.. options, "--figure", "wanshi/account=248000"], "wanshi/on-the-job").GetProperty("limited");
        Assert.Equal((124_000m, 0), (cut.GetProperty("amount").GetDecimal(), cut.GetProperty("open").GetInt32()));
        JsonElement unknown = Bulk(Workers, options, "wanshi/on-the-job").GetProperty("limited");
        Assert.Equal((0m, 310), (unknown.GetProperty("amount").GetDecimal(), unknown.GetProperty("open").GetInt32()));
    }

    /// <summary>2b: a column of the firm's own figure, by its label: five of ten such staff, and all of four.</summary>
    [Fact]
    public void AFigureIsAColumn()
    {
        string workers = "id,单位,工资达标人数\n" + string.Concat(Enumerable.Range(1, 10).Select(i => $"{i},甲厂,{(i == 1 ? "10" : "")}\n")) + string.Concat(Enumerable.Range(11, 4).Select(i => $"{i},乙厂,4\n"));
        JsonElement left = Bulk(workers, ["--limits", "listed", "--format", "json"], "wanshi/backbone").GetProperty("limited");

        // Four a year of one occupation, which nobody states: the first four surely have a place, and who else has is open.
        Assert.Equal((40_000m, 10), (left.GetProperty("amount").GetDecimal(), left.GetProperty("open").GetInt32()));

        // With occupations of at most four a firm, five of the one firm and all four of the other are left.
        string named = "id,单位,工资达标人数,occupation\n" + string.Concat(Enumerable.Range(1, 10).Select(i => $"{i},甲厂,10,甲{i % 3}\n")) + string.Concat(Enumerable.Range(11, 4).Select(i => $"{i},乙厂,4,乙\n"));
        JsonElement known = Bulk(named, ["--limits", "listed", "--format", "json"], "wanshi/backbone").GetProperty("limited");
        Assert.Equal((90_000m, 0), (known.GetProperty("amount").GetDecimal(), known.GetProperty("open").GetInt32()));
    }

    /// <summary>Two rows that state a figure of one firm differently are refused, with the row.</summary>
    [Fact]
    public void AFigureOfOneFirmIsOneNumber()
    {
        CliResult refused = Result("id,单位,工资达标人数\n1,甲厂,10\n2,甲厂,9\n", ["--limits", "listed"], "wanshi/backbone");
        Assert.NotEqual(0, refused.Code);
        Assert.Contains("workers.csv: line 3, column 工资达标人数 (wanshi/staff): expected the same figure", refused.Error, StringComparison.Ordinal);
    }

    /// <summary>An amount that an unknown fact leaves open is told beside the total in the table, too.</summary>
    [Fact]
    public void OpenAmountsStandInTheTable()
    {
        CliResult told = Run(
            ["bulk", File("id,lanshi/outlay\n1,5000\n2,\n3,7833.33\n", "open.csv"), "--in", "339901", "--on", "2025-06-30", "--provision", "lanshi/apprentice-aid", "--rulebook", File(Markdown.Blocks("docs/rules/money.md", "json")[0], "lanshi.json"), "--out", Path.Combine(Folder, "result.csv")]);
        Assert.Contains("7,700.00", told.Table, StringComparison.Ordinal);
        Assert.Contains("and 1 of open amount", told.Table, StringComparison.Ordinal);
    }

    /// <summary>2g: ranks by a column of points: of 40 eight get 100,000, twelve 60,000 and twenty 30,000.</summary>
    [Fact]
    public void PointsAreAColumn()
    {
        string workers = "id,积分\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"{i},{100 - i}\n"));
        JsonElement left = Bulk(workers, ["--limits", "unordered", "--format", "json"], "wanshi/talent-award").GetProperty("limited");
        Assert.Equal((2_120_000m, 0), (left.GetProperty("amount").GetDecimal(), left.GetProperty("open").GetInt32()));
        Assert.Equal(40, Bulk("id\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"{i}\n")), ["--limits", "listed", "--format", "json"], "wanshi/talent-award").GetProperty("limited").GetProperty("open").GetInt32());
    }

    /// <summary>Whoever has more points is served first, whatever the order of the rows.</summary>
    [Fact]
    public void PointsMayBeTheOrder()
    {
        string workers = "id,单位,points\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"{i},甲厂,{i}\n"));
        Assert.Equal(200_000, Bulk(workers, "--limits", "points", "--format", "json").GetProperty("limited").GetProperty("amount").GetInt32());
        Assert.Equal(0, Bulk(workers, "--limits", "points", "--format", "json").GetProperty("limited").GetProperty("open").GetInt32());
    }

    [Theory]
    [InlineData("id,积分\n1,many\n", "points", "a number from 0")]
    [InlineData("id,专账资金\n1,-3\n", "wanshi/account", "a number from 0")]
    [InlineData("id,专账资金量\n1,3\n", "column 2", "专账资金")]
    public void BadNumbersAreRefusedWithTheirPlace(string workers, string place, string expectation)
    {
        CliResult refused = Result(workers, ["--limits", "listed"], Aid);
        Assert.NotEqual(0, refused.Code);
        Assert.Contains(place, refused.Error, StringComparison.Ordinal);
        Assert.Contains(expectation, refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--limits", "--figure", "wanshi/account=5")]
    [InlineData("--limits", "--split", "in-order")]
    [InlineData("--figure", "--limits", "listed", "--figure", "wanshi/acount=5")]
    [InlineData("--figure", "--limits", "listed", "--figure", "wanshi/account=-5")]
    [InlineData("--figure", "--limits", "listed", "--figure", "wanshi/account=5", "--figure", "wanshi/account=6")]
    public void WhatLimitsDoNotAskForIsRefused(string named, params string[] options)
    {
        CliResult refused = Result(Workers, options, Aid);
        Assert.NotEqual(0, refused.Code);
        Assert.Contains(named, refused.Error, StringComparison.Ordinal);
    }

    /// <summary>Of two benefits that use up one limit both must be asked for, where what is left of it is asked; without limits each may be asked for alone.</summary>
    [Fact]
    public void HalfOfALimitIsRefused()
    {
        string book = Markdown.Blocks("docs/rules/limits.md", "json")[0].Replace("\"provisions\": [ \"wanshi/hire-aid\" ], \"by\": [ \"payer\" ], \"over\": \"year\", \"yuan\": 200000", "\"provisions\": [ \"wanshi/hire-aid\", \"wanshi/home-aid\" ], \"by\": [ \"payer\" ], \"over\": \"year\", \"yuan\": 200000", StringComparison.Ordinal);
        CliResult Ask(params string[] options) => Run(
            ["bulk", File(Workers, "workers.csv"), "--in", "339902", "--on", "2025-06-30", "--rulebook", File(book, "wanshi.json"), "--out", Path.Combine(Folder, "result.csv"), .. options]);
        CliResult refused = Ask("--limits", "listed", "--provision", Aid);
        Assert.Equal(2, refused.Code);
        Assert.Contains("--provision: expected wanshi/home-aid beside it", refused.Error, StringComparison.Ordinal);
        Assert.Contains("共用限额的 wanshi/home-aid", Ask("--limits", "listed", "--provision", Aid, "--lang", "zh").Error, StringComparison.Ordinal);
        Assert.Equal([0, 0, 0], new[] { Ask("--provision", Aid), Ask("--limits", "listed", "--provision", Aid, "--provision", "wanshi/home-aid"), Ask("--limits", "listed") }.Select(r => r.Code));
    }

    private JsonElement Bulk(string workers, params string[] options) => Bulk(workers, options, Aid);

    private JsonElement Bulk(string workers, string[] options, string benefit) =>
        Result(workers, options, benefit).Json.GetProperty("perProvision").EnumerateArray().Single(p => p.GetProperty("id").GetString() == benefit);

    // The lines of a table may be broken anywhere.
    private string Table(params string[] options) => string.Join(' ', Result(Workers, options, Aid).Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Replace("） ", "）", StringComparison.Ordinal);

    private CliResult Result(string workers, string[] options, string benefit) => Run(
        ["bulk", File(workers, "workers.csv"), "--in", "339902", "--on", "2025-06-30", "--provision", benefit, "--rulebook", File(Markdown.Blocks("docs/rules/limits.md", "json")[0], "wanshi.json"), "--out", Path.Combine(Folder, "result.csv"), .. options]);
}
