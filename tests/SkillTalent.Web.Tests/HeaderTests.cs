using System.Text.RegularExpressions;

namespace SkillTalent.Web.Tests;

/// <summary>What every page tells the browser: nothing from elsewhere, nothing inline, no frame around it.</summary>
public sealed class HeaderTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/rules")]
    [InlineData("/rules/quzhou/technician-allowance")]
    [InlineData("/check")]
    [InlineData("/compare")]
    [InlineData("/officer")]
    [InlineData("/nothing")]
    public async Task APageKeepsToItself(string address)
    {
        using HttpResponseMessage response = await site.GetAsync(address);
        string page = await response.Content.ReadAsStringAsync();
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
        Assert.Equal("", Html.Fault(page));
        Assert.DoesNotContain(Regex.Matches(page, "(?:href|src|action)=\"([^\"]*)\"").Select(m => m.Groups[1].Value), a => !a.StartsWith('/') && !a.StartsWith('#'));
    }

    [Fact]
    public async Task TheInteractivePage_ReachesNobodyButThisProgram()
    {
        using HttpResponseMessage response = await site.GetAsync("/api/docs/");

        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_MayBeKeptForEver()
    {
        string style = Regex.Match(await site.PageAsync("/"), "/assets/site\\.[0-9a-f]+\\.css").Value;
        using HttpResponseMessage response = await site.GetAsync(style);

        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
    }
}
