using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SkillTalent.Web.Tests;

namespace SkillTalent.Browser.Tests;

/// <summary>What people come for, step by step, with a script and without one.</summary>
public sealed class JourneyTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<int, bool, string> Ways() => new() { { 1440, true, "" }, { 360, true, "/en" }, { 360, false, "" }, { 1440, false, "/en" } };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task ARuleIsFoundAndRead(int width, bool script, string root)
    {
        await using Window window = await browser.OpenAsync(width, script: script);
        await window.GoAsync(root.Length > 0 ? root : "/");
        await window.Page.FillAsync("#q", root.Length > 0 ? "technician allowance quzhou" : "衢州 技师 津贴");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.ClickAsync(".results a[href*='quzhou/technician-allowance']");
        await Assertions.Expect(window.Page.Locator("article.rule").First).ToContainTextAsync("衢市人社函〔2023〕91号");
        await Assertions.Expect(window.Page.Locator(".timeline")).ToBeVisibleAsync();
        await window.Page.ClickAsync(".tongue a");
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", root.Length > 0 ? "zh-CN" : "en");
        await Assertions.Expect(window.Page.Locator("article.rule").First).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task AnInterviewComesToAPlan(int width, bool script, string root)
    {
        await using Window window = await browser.OpenAsync(width, script: script);
        string name = $"-{width}-{(script ? "script" : "plain")}-{(root.Length > 0 ? "en" : "zh")}";
        await window.GoAsync(root + "/check");
        _ = await window.Page.SelectOptionAsync("#in", "330800");
        await window.Page.FillAsync("#on", "2024-01-01");
        _ = await window.Page.SelectOptionAsync("#goal", "senior-technician");
        await window.Page.ClickAsync("main form button");
        await window.LookAsync("questions" + name, accessible: script);
        for (int i = 0; i < 40 && await window.Page.Locator("button[value=next]").CountAsync() > 0; i++)
        {
            await AnswerAsync(window.Page);
            await window.Page.ClickAsync("button[value=next]");
        }

        await window.Page.ClickAsync("button[value=result]");
        await Assertions.Expect(window.Page.Locator(".chart.plan")).ToBeVisibleAsync();
        Assert.DoesNotContain("1990", window.Page.Url, StringComparison.Ordinal);
        await window.LookAsync("interview-result" + name, accessible: script);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task AResultIsShown(int width, bool script, string root)
    {
        await using Window window = await browser.OpenAsync(width, dark: width == 360 && !script, script: script);
        await Journeys.ResultAsync(window, root);
        await window.Page.Locator("details.decision").First.Locator("summary").ClickAsync();
        await window.LookAsync($"result-{width}-{(script ? "script" : "plain")}-{(root.Length > 0 ? "en" : "zh")}", accessible: script);
        await window.Page.Locator(".tongue button").ClickAsync();
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", root.Length > 0 ? "zh-CN" : "en");
        await Assertions.Expect(window.Page.Locator("#summary")).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task ARulebookIsTried(int width, bool script, string root)
    {
        await using Window window = await browser.OpenAsync(width, script: script);
        string name = $"-{width}-{(script ? "script" : "plain")}-{(root.Length > 0 ? "en" : "zh")}";
        string city = Regex.Match(Repository.Read("docs/adding-a-city.md"), "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        await window.GoAsync(root + "/officer");
        await window.Page.FillAsync("#rulebook", city.Replace("\"basis\": \"official\"", "\"basis\": \"poem\"", StringComparison.Ordinal));
        await window.Page.ClickAsync("main form button");
        await Assertions.Expect(window.Page.Locator(".lines .here mark")).ToContainTextAsync("poem");
        await window.LookAsync("officer-broken" + name, accessible: script);
        await window.Page.FillAsync("#rulebook", city);
        await window.Page.Locator("main form").Last.Locator("button").ClickAsync();
        await Assertions.Expect(window.Page.Locator("#read")).ToContainTextAsync("yunhe", new LocatorAssertionsToContainTextOptions { Timeout = 30_000 });
        await window.LookAsync("officer-good" + name, accessible: script);
    }

    // What a welder with a technician's certificate would say; what he does not know stays blank.
    private static async Task AnswerAsync(IPage page)
    {
        if (await page.Locator("[id='a:birth']").CountAsync() > 0)
            await page.FillAsync("[id='a:birth']", "1990-05-01");

        if (await page.Locator("[id='r:certificates:level']").CountAsync() > 0)
        {
            _ = await page.SelectOptionAsync("[id='r:certificates:level']", "technician");
            await page.FillAsync("[id='r:certificates:issued']", "2020-06-30");
            await page.CheckAsync("#have-some");
        }
        else if (await page.Locator("[id='r:employment:from']").CountAsync() > 0)
        {
            await page.FillAsync("[id='r:employment:from']", "2010-07-01");
            await page.CheckAsync("#have-some");
        }
        else if (await page.Locator("#have-none").CountAsync() > 0)
        {
            await page.CheckAsync("#have-none");
        }
    }
}
