using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SkillTalent.Web.Hosting;

namespace SkillTalent.Web.Tests;

/// <summary>The whole program on a free port of this machine, with every line that it logs.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync of IAsyncLifetime.")]
public class Site : IAsyncLifetime
{
    private const int LargeBody = 1 << 20;

    private readonly LogKeeper _log = new();
    private WebApplication? _app;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public IServiceProvider Services => _app!.Services;

    public string Log => _log.Text();

    // Every line is read by the tests of privacy; under load the lines would be what grows.
    private protected virtual bool KeepsLog => true;

    // What else the program is started with: tests send more that is refused than any client, and do not wait for it.
    private protected virtual string[] Arguments => ["--SkillTalent:Limits:RefusalSeconds", "0"];

    private string[] Logging => KeepsLog ? ["--Logging:LogLevel:Default", "Trace", "--Logging:LogLevel:Microsoft.AspNetCore", "Trace"] : [];

    public async Task InitializeAsync()
    {
        _app = WebProgram.Create(["--urls", "http://127.0.0.1:0", "--environment", "Production", "--Logging:Console:LogLevel:Default", "None", .. Logging, .. Arguments]);
        if (KeepsLog)
        {
            _app.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
        }

        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        _log.Dispose();
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<string> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using HttpResponseMessage response = await GetAsync(path);
        Assert.True(expected == response.StatusCode, $"{path}: {response.StatusCode}");
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> FormAsync(string path, HttpStatusCode expected, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage response = await SendFormAsync(path, fields);
        Assert.True(expected == response.StatusCode, $"{path}: {response.StatusCode}");
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<HttpResponseMessage> SendFormAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await PostAsync(path, content);
    }

    public async Task<(HttpStatusCode Status, JsonElement Body)> JsonAsync(string path, string json, string type = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, type);
        using HttpResponseMessage response = await PostAsync(path, content);
        return (response.StatusCode, await ReadAsync(response));
    }

    public async Task<JsonElement> JsonAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using HttpResponseMessage response = await GetAsync(path);
        Assert.True(expected == response.StatusCode, $"{path}: {response.StatusCode}");
        return await ReadAsync(response);
    }

    // A large body waits to be asked for: it is refused by its length, and a client still at writing it may find the connection closed before it reads why.
    private async Task<HttpResponseMessage> PostAsync(string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.ExpectContinue = content.Headers.ContentLength > LargeBody;
        return await Client.SendAsync(request);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }
}
