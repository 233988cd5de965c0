using System.Net;
using System.Text.RegularExpressions;
using SkillTalent.Web.Rules;

namespace SkillTalent.Web.Tests;

/// <summary>Every provision of every built-in place has its page, in both languages and for each of its versions, and every link on the pages leads somewhere.</summary>
public sealed class CrawlTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Rulebooks() => [.. PolicyCatalog.BuiltIn.Rulebooks.Select(b => b.Id)];

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public async Task EveryProvisionHasItsPage(string rulebook)
    {
        Provision[] provisions = [.. PolicyCatalog.BuiltIn.Rulebooks.Single(b => b.Id == rulebook).Provisions];
        foreach (Provision provision in provisions.DistinctBy(p => (p.Id, p.Effective.From)))
        {
            string chinese = await site.PageAsync(RuleAddress.Of(provision));
            string english = await site.PageAsync("/en" + RuleAddress.Of(provision));

            Assert.Equal("", Html.Fault(chinese));
            Assert.Equal("", Html.Fault(english));
            Assert.Contains(Html.Encoded(provision.Title.Zh), chinese, StringComparison.Ordinal);
            Assert.Contains(Html.Encoded(provision.Title.En), english, StringComparison.Ordinal);
            foreach (Citation citation in provision.Citations)
                Assert.Contains(Html.Encoded(citation.Document), chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task EveryLinkLeadsSomewhere()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(["/", "/en", "/about", "/check", "/compare", "/officer", "/rules?in=330800", "/rules/quzhou/technician-allowance", "/rules/cn/level/2018/2-1"]);
        for (int left = 400; open.Count > 0 && left > 0; left--)
        {
            string address = open.Dequeue();
            if (!seen.Add(address))
                continue;

            using HttpResponseMessage response = await site.GetAsync(address);
            Assert.True((int)response.StatusCode < 400, $"{address}: {response.StatusCode}");
            string page = await response.Content.ReadAsStringAsync();
            foreach (Match link in Regex.Matches(page, "(?:href|src)=\"(/[^\"]*)\""))
                open.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value));
        }
    }

    [Fact]
    public async Task AnIdThatThereIsNot_IsNotFound()
    {
        _ = await site.PageAsync("/rules/nothing/at-all", HttpStatusCode.NotFound);
        _ = await site.PageAsync("/en/rules/quzhou/technician-allowance@1950-01-01", HttpStatusCode.NotFound);
        _ = await site.PageAsync("/nothing", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ASearch_FindsByWordsInBothLanguages()
    {
        foreach (string words in (string[])["技师 津贴 衢州", "technician allowance quzhou", "QUZHOU Technician", "衢市人社函〔2023〕91号"])
            Assert.Contains("quzhou/technician-allowance", await site.PageAsync("/rules?q=" + Uri.EscapeDataString(words)), StringComparison.Ordinal);

        Assert.Contains("0 rules", await site.PageAsync("/en/rules?q=xyzzy"), StringComparison.Ordinal);
        _ = await site.PageAsync("/rules?in=&on=&kind=&level=&document=&page=zero");
    }

    /// <summary>A filter that cannot be read is refused with its name, in the language of the page: all rules would be taken for the answer.</summary>
    [Theory]
    [InlineData("on=2024-02-30", "on")]
    [InlineData("on=2024/2/29", "on")]
    [InlineData("on=1899-01-01", "on")]
    [InlineData("kind=zzz", "kind")]
    [InlineData("level=zz", "level")]
    [InlineData("in=3308", "in")]
    public async Task AFilterThatIsNotUnderstood_IsRefused(string query, string name)
    {
        Assert.Contains($"{name}: expected ", await site.PageAsync("/en/rules?" + query, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        string chinese = await site.PageAsync("/rules?" + query, HttpStatusCode.BadRequest);
        Assert.Contains($"{name}：应为", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("one of", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("the code", chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStaleRule_IsMarked()
    {
        Provision stale = PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions).First(p => p.ConfirmedThrough is { Year: < 2100 } && p.Effective.To is null);

        Assert.Contains("class=\"tag stale\"", await site.PageAsync(RuleAddress.On(stale.Id, stale.ConfirmedThrough!.Value.PlusYears(1))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheHistory_NamesDaysAndDocuments()
    {
        string page = await site.PageAsync("/rules/cn/skill-upgrade-subsidy/senior-worker");

        Assert.Contains("class=\"timeline\"", page, StringComparison.Ordinal);
        Assert.Contains("<del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("✗", page, StringComparison.Ordinal);
        Assert.Contains("✓", page, StringComparison.Ordinal);
    }
}
