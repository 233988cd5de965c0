using Microsoft.Playwright;
using SkillTalent.Web.Tests;

namespace SkillTalent.Browser.Tests;

/// <summary>Every kind of page, at two widths, in both languages, in light and dark: nothing serious stands in anybody's way.</summary>
public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    private const int Phone = 360;
    private const int Desk = 1440;

    [Theory]
    [InlineData("home", "/")]
    [InlineData("search", "/rules?q=%E6%8A%80%E5%B8%88&in=330800")]
    [InlineData("rule", "/rules/quzhou/technician-allowance")]
    [InlineData("level", "/rules/cn/level/2018/2-1?on=2022-01-01")]
    [InlineData("history", "/rules/cn/skill-upgrade-subsidy/senior-worker?on=2024-01-01")]
    [InlineData("start", "/check")]
    [InlineData("compare", "/compare?in=330800&on=2024-01-01&and-in=330700&and-on=2024-01-01")]
    [InlineData("amendment", "/compare/amendment")]
    [InlineData("officer", "/officer")]
    [InlineData("about", "/about")]
    [InlineData("not-found", "/rules/nothing")]
    public async Task APageIsReadableByEverybody(string name, string path)
    {
        foreach ((int width, bool dark, string root) in ((int, bool, string)[])[(Phone, false, ""), (Phone, true, "/en"), (Desk, false, "/en"), (Desk, true, "")])
        {
            await using Window window = await browser.OpenAsync(width, dark);
            await window.GoAsync(root + (root.Length > 0 && path == "/" ? "" : path));
            await window.LookAsync($"{name}-{width}-{(dark ? "dark" : "light")}-{(root.Length > 0 ? "en" : "zh")}");
        }
    }

    [Fact]
    public async Task ThePageOfTheApi_Works()
    {
        await using Window window = await browser.OpenAsync();
        await window.GoAsync("/api/docs/");
        await Assertions.Expect(window.Page.GetByText("/api/assess").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 30_000 });
        await window.LookAsync("api", accessible: false);
    }

    [Fact]
    public async Task TheKeyboardIsEnough()
    {
        await using Window window = await browser.OpenAsync();
        await window.GoAsync("/");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await window.Page.EvaluateAsync<string>("() => document.activeElement.className"));
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("q", await window.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await window.Page.Keyboard.TypeAsync("技师 津贴");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".results li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TheResultPrintsOnOneSheet()
    {
        await using Window window = await browser.OpenAsync();
        await Journeys.ResultAsync(window, "");
        byte[] pdf = await window.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        Directory.CreateDirectory(Repository.PathOf("artifacts/screenshots"));
        await File.WriteAllBytesAsync(Repository.PathOf("artifacts/screenshots/result.pdf"), pdf);

        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), "/Type /Page\\b"));
    }
}
