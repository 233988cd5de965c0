using System.Net;
using System.Text.RegularExpressions;
using SkillTalent.Web.Officer;

namespace SkillTalent.Web.Tests;

/// <summary>A rulebook of somebody's own: broken, good, hostile.</summary>
public sealed class OfficerTests(Site site) : IClassFixture<Site>
{
    private static string City() => Regex.Match(Repository.Read("docs/adding-a-city.md"), "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [Fact]
    public async Task AGoodRulebook_BecomesPagesAndIsRun()
    {
        string page = await site.FormAsync("/officer", HttpStatusCode.OK, ("rulebook", City()));

        Assert.Equal("", Html.Fault(page));
        Assert.Contains("yunhe/residence-allowance", page, StringComparison.Ordinal);
        Assert.Contains("✓", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABrokenRulebook_IsToldWithItsLine()
    {
        string broken = City().Replace("\"basis\": \"official\"", "\"basis\": \"poem\"", StringComparison.Ordinal);
        int line = broken[..broken.IndexOf("\"poem\"", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        string page = await site.FormAsync("/officer", HttpStatusCode.BadRequest, ("rulebook", broken));

        Assert.Contains($"第{line}行", page, StringComparison.Ordinal);
        Assert.Contains("<mark>", page, StringComparison.Ordinal);
        Assert.Contains("poem", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("{\n\n  x", 3)]
    [InlineData("{ \"id\": 5 }", 1)]
    [InlineData("[]", 1)]
    public async Task WhatIsNoRulebook_IsRefused(string text, int? line)
    {
        string page = await site.FormAsync("/en/officer", HttpStatusCode.BadRequest, ("rulebook", text));

        if (line is not null)
            Assert.Contains($"Line {line}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostileText_StaysText()
    {
        const string Hostile = "</textarea><script>alert(1)</script><img src=x onerror=alert(1)>\\\"'";
        string book = City().Replace("\"en\": \"Residence allowance\"", $"\"en\": \"{Hostile}\"", StringComparison.Ordinal);
        string page = await site.FormAsync("/en/officer", HttpStatusCode.OK, ("rulebook", City().Replace("\"note\"", "\"note\"", StringComparison.Ordinal)), ("ignored", Hostile));
        string hostile = await (await site.SendFormAsync("/en/officer", ("rulebook", Regex.Replace(book, "\"en\": \"[^\"]*\"", _ => $"\"en\": \"{Hostile}\"")))).Content.ReadAsStringAsync();
        string search = await site.PageAsync("/rules?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));
        string asked = await site.FormAsync("/check/result", HttpStatusCode.OK, ("case", """{ "occupation": "<script>alert(1)</script>\"'" }"""), ("in", "330800"), ("on", "2024-01-01"));

        foreach (string one in (string[])[page, hostile, search, asked])
        {
            Assert.DoesNotContain("<script>", one, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", one, StringComparison.OrdinalIgnoreCase);
            Assert.Equal("", Html.Fault(one));
        }

        Assert.Contains("&lt;script&gt;", hostile, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWorkerIsRunUnderTheRulebookItself()
    {
        string page = await site.FormAsync(
            "/en/officer", HttpStatusCode.OK, ("rulebook", City()), ("worker", "{ \"birth\": \"1990-05-01\" }"), ("in", "339900"), ("on", "2025-03-01"), ("decision", "yunhe/residence-allowance"));

        Assert.Contains("This worker", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$", 1)]
    [InlineData("$.a", 2)]
    [InlineData("$.list[1]", 4)]
    [InlineData("$.list[1].b", 5)]
    [InlineData("$.list[1].missing", 4)]
    public void APlaceHasItsLine(string path, int line) =>
        Assert.Equal(line, JsonPlaces.LineOf("{\n \"a\": 1,\n \"list\": [ 0,\n {\n \"b\": 2 } ] }", path));
}
