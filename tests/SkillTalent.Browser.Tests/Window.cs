using System.Text.Json;
using Microsoft.Playwright;
using SkillTalent.Web.Tests;

namespace SkillTalent.Browser.Tests;

/// <summary>A window of the browser, and everything that went wrong in it.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];
    private readonly string _address;

    internal Window(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        _address = address;
        Page = page;
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                _faults.Add($"reaches {request.Url}");
        };
        page.Console += (_, message) =>
        {
            // A refusal is a page with a status of its own, which the browser mentions.
            if (message.Type == "error" && !message.Text.Contains("responded with a status of 40", StringComparison.Ordinal))
                _faults.Add(message.Text);
        };
        page.PageError += (_, error) => _faults.Add(error);
    }

    public IPage Page { get; }

    public async Task GoAsync(string path) => _ = await Page.GotoAsync(_address + path);

    /// <summary>Looks at the page: keeps a picture, and fails where it is wider than the window, or where something on it cannot be used by everybody.</summary>
    public async Task LookAsync(string name, bool accessible = true)
    {
        string folder = Repository.PathOf("artifacts/screenshots");
        Directory.CreateDirectory(folder);
        _ = await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        Assert.Equal([], _faults);
        if (!accessible)
            return;

        int[] widths = await Page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, window.innerWidth]");
        Assert.True(widths[0] <= widths[1], $"{name}: the page is {widths[0]} wide in a window of {widths[1]}");

        // The policy of the pages lets no script in but their own; Chromium runs this one for the tests, outside of the policy.
        _ = await Page.EvaluateAsync(await File.ReadAllTextAsync(Browser.Axe));
        JsonElement found = await Page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => ({ id: v.id, impact: v.impact, where: v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? '')) }))");
        Assert.Equal("", string.Join('\n', found.EnumerateArray().Where(v => v.GetProperty("impact").GetString() is "serious" or "critical").Select(v => v.ToString())));
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
