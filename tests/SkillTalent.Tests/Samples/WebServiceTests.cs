using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SkillTalent.Samples.WebService;

namespace SkillTalent.Tests.Samples;

/// <summary>Starts samples/WebService on a free port and asks it.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync of IAsyncLifetime.")]
public sealed class WebServiceTests : IAsyncLifetime
{
    private readonly LogKeeper _log = new();
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        _app = PolicyService.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Trace", "--Logging:Console:LogLevel:Default", "None", "--environment", "Production"]);
        _app.Services.GetRequiredService<ILoggerFactory>().AddProvider(_log);
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app!.DisposeAsync();
        _log.Dispose();
    }

    [Fact]
    public async Task Assess_AnswersWithReasonAndDocument()
    {
        (HttpStatusCode status, JsonElement answer) = await PostAsync("/assess?in=330800&on=2023-08-01&lang=en", Sample("samples/Quickstart/Data/technician.json"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("330800", answer.GetProperty("jurisdiction").GetString());
        JsonElement allowance = Decision(answer, "quzhou/technician-allowance");
        Assert.Equal("eligible", allowance.GetProperty("outcome").GetString());
        Assert.Equal("benefit", allowance.GetProperty("kind").GetString());
        Assert.Equal(5000m, allowance.GetProperty("amount").GetDecimal());
        Assert.Equal("yuan/year", allowance.GetProperty("unit").GetString());
        Assert.Equal("衢市人社函〔2023〕91号", allowance.GetProperty("citations")[0].GetProperty("document").GetString());
    }

    [Theory]
    [InlineData("""{ "birth": "1990-13-01", "occupation": "焊工" }""", "$.birth")]
    [InlineData("""{ "identity": "330800199001011234" }""", "$.identity")]
    [InlineData("""{ "birth": """, "line 1, byte 12")]
    [InlineData("", "line 1, byte 1")]
    public async Task BadInput_IsAProblemWithThePlace(string worker, string path)
    {
        (HttpStatusCode status, JsonElement problem) = await PostAsync("/assess?in=330800&on=2023-08-01", worker);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(path, problem.GetProperty("path").GetString());
        Assert.NotEqual("", problem.GetProperty("expected").GetString());
        Assert.DoesNotContain("330800199001011234", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/assess?in=330800&on=2023-02-30", "on")]
    [InlineData("/assess?in=nowhere&on=2023-08-01", "in")]
    [InlineData("/assess?on=2023-08-01&lang=fr", "lang")]
    public async Task ABadQuestion_IsAProblemToo(string question, string path)
    {
        (HttpStatusCode status, JsonElement problem) = await PostAsync(question, "{ }");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(path, problem.GetProperty("path").GetString());
    }

    [Fact]
    public async Task WithoutTheDay_TheFrameworkRefuses()
    {
        (HttpStatusCode status, JsonElement problem) = await PostAsync("/assess?in=330800", "{ }");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Levy_ComputesTheLedger()
    {
        (HttpStatusCode status, JsonElement answer) = await PostAsync("/levy", Sample("samples/LevyCredit/Data/ledger.json"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(answer.GetProperty("periods").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Levy_RefusesAPlaceThatNobodyDeclares()
    {
        (HttpStatusCode status, JsonElement problem) = await PostAsync(
            "/levy", """{ "in": "nowhere", "periods": [ { "period": "2023", "taxPaid": 1 } ] }""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("$.in", problem.GetProperty("path").GetString());
    }

    [Fact]
    public async Task Rulebook_ListsItsProvisions()
    {
        JsonElement answer = await GetAsync("/rulebook/quzhou?lang=zh", HttpStatusCode.OK);

        Assert.Equal("衢州市", answer.GetProperty("title").GetString());
        Assert.Contains(answer.GetProperty("provisions").EnumerateArray(), p => p.GetProperty("id").GetString() == "quzhou/technician-allowance");
        _ = await GetAsync("/rulebook/nothing", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task OpenApi_NamesEveryRoute()
    {
        JsonElement paths = (await GetAsync("/openapi/v1.json", HttpStatusCode.OK)).GetProperty("paths");

        Assert.Equal(["/assess", "/levy", "/rulebook/{id}"], paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.True(paths.GetProperty("/assess").GetProperty("post").GetProperty("responses").TryGetProperty("400", out _));
    }

    [Fact]
    public async Task NothingOfAWorkerReachesALog()
    {
        const string Good = """{ "birth": "1987-11-23", "occupation": "陶瓷烧成工" }""";
        const string Bad = """{ "birth": "1987-11-23", "occupation": "陶瓷烧成工", "name": "张三" }""";

        (HttpStatusCode good, _) = await PostAsync("/assess?in=330800&on=2023-08-01", Good);
        (HttpStatusCode bad, _) = await PostAsync("/assess?in=330800&on=2023-08-01", Bad);
        string log = _log.Text();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (good, bad));
        Assert.Contains("/assess", log, StringComparison.Ordinal);
        foreach (string personal in (string[])["1987", "陶瓷烧成工", "张三"])
            Assert.DoesNotContain(personal, log, StringComparison.Ordinal);
    }

    private static JsonElement Decision(JsonElement answer, string id) =>
        answer.GetProperty("decisions").EnumerateArray().Single(d => d.GetProperty("provision").GetString() == id);

    private static string Sample(string path) => Repository.Read(path);

    private async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await ReadAsync(response));
    }

    private async Task<JsonElement> GetAsync(string path, HttpStatusCode expected)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(expected, response.StatusCode);
        return await ReadAsync(response);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    private sealed class LogKeeper : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public string Text() => string.Join('\n', _lines);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            _lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
