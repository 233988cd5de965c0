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

    private JsonElement Bulk(string workers, params string[] options) =>
        Result(workers, options).Json.GetProperty("perProvision").EnumerateArray().Single(p => p.GetProperty("id").GetString() == Aid);

    // The lines of a table may be broken anywhere.
    private string Table(params string[] options) => string.Join(' ', Result(Workers, options).Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Replace("） ", "）", StringComparison.Ordinal);

    private CliResult Result(string workers, string[] options) => Run(
        ["bulk", File(workers, "workers.csv"), "--in", "339902", "--on", "2025-06-30", "--provision", Aid, "--rulebook", File(Markdown.Blocks("docs/rules/limits.md", "json")[0], "wanshi.json"), "--out", Path.Combine(Folder, "result.csv"), .. options]);
}
