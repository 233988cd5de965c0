using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using SkillTalent.Web.Hosting;
using SkillTalent.Web.Tests;

namespace SkillTalent.Browser.Tests;

/// <summary>The program on a free port, and a browser that looks at it. Screenshots go to <c>artifacts/screenshots</c>.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync of IAsyncLifetime.")]
public sealed class Browser : IAsyncLifetime
{
    private const string Needs = "These tests need Chromium (Debian: apt-get install chromium; elsewhere its path in SKILLTALENT_CHROMIUM) and axe-core (npm install --prefix artifacts/browser axe-core).";

    private static readonly string[] Known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    /// <summary>The script that checks whether everybody can use a page.</summary>
    public static string Axe => Repository.PathOf("artifacts/browser/node_modules/axe-core/axe.min.js") is var path && File.Exists(path)
        ? path
        : throw new FileNotFoundException(Needs, path);

    public async Task InitializeAsync()
    {
        string chromium = Environment.GetEnvironmentVariable("SKILLTALENT_CHROMIUM") ?? Known.FirstOrDefault(File.Exists) ?? throw new FileNotFoundException(Needs);
        _app = WebProgram.Create(["--urls", "http://127.0.0.1:0", "--environment", "Production", "--Logging:LogLevel:Default", "None"]);
        await _app.StartAsync();
        Address = _app.Urls.Single();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
    }

    /// <summary>A new window that fails the test where the page reaches anybody else, or where the browser refuses something on it.</summary>
    public async Task<Window> OpenAsync(int width = 1440, bool dark = false, bool script = true)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            Locale = "zh-CN",
        });
        return new Window(context, await context.NewPageAsync(), Address);
    }
}
