using System.Net;

namespace SkillTalent.Web.Tests;

/// <summary>A case goes through every page; nothing of it may be in a log, an address, a cache or a refusal.</summary>
public sealed class PrivacyTests(Site site) : IClassFixture<Site>
{
    private const string Worker = """{ "birth": "1987-11-23", "occupation": "陶瓷烧成工", "reference": "Zhang-4711", "certificates": [ { "level": "technician", "issued": "2013-02-19" } ] }""";

    private static readonly string[] Personal = ["1987", "陶瓷烧成工", "4711", "2013-02-19", "张三", Uri.EscapeDataString("陶瓷烧成工")];

    [Fact]
    public async Task NothingOfACaseIsLeftAnywhere()
    {
        string bad = Worker.Replace("\"reference\"", "\"name\": \"张三\", \"reference\"", StringComparison.Ordinal);
        (string Path, string Case)[] pages =
        [
            ("/check/questions", Worker), ("/check/result", Worker), ("/en/check/result", Worker), ("/check/file", Worker), ("/check/result", bad), ("/check/questions", Worker[..40]),
        ];
        foreach ((string path, string asked) in pages)
        {
            using HttpResponseMessage response = await site.SendFormAsync(path, ("case", asked), ("in", "330800"), ("on", "2024-01-01"));
            string body = await response.Content.ReadAsStringAsync();

            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.False(response.Headers.Contains("Set-Cookie"));
            if (response.StatusCode != HttpStatusCode.OK)
                Assert.DoesNotContain(Personal, p => body.Contains(p, StringComparison.Ordinal));

            // What a page links to, and where its forms go, has nothing of the case.
            foreach (System.Text.RegularExpressions.Match at in System.Text.RegularExpressions.Regex.Matches(body, "(?:href|src|action)=\"([^\"]*)\""))
                Assert.DoesNotContain(Personal, p => at.Groups[1].Value.Contains(p, StringComparison.Ordinal));
        }

        (HttpStatusCode good, _) = await site.JsonAsync("/api/assess?in=330800&on=2024-01-01", Worker);
        (HttpStatusCode refused, System.Text.Json.JsonElement problem) = await site.JsonAsync("/api/assess?in=330800&on=2024-01-01", bad);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (good, refused));
        Assert.DoesNotContain(Personal, p => problem.ToString().Contains(p, StringComparison.Ordinal));

        string log = site.Log;
        Assert.Contains("/check/result", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Personal, p => log.Contains(p, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheAddressOfAnAnswer_BeginsAnew()
    {
        using HttpResponseMessage response = await site.GetAsync("/en/check/result");

        Assert.Equal((HttpStatusCode.Found, "/en/check"), (response.StatusCode, response.Headers.Location?.ToString()));
    }
}
