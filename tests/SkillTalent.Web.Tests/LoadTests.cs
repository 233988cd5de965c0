using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SkillTalent.Web.Tests;

/// <summary>
/// Fifty clients at once, on this machine, over loopback. Run on demand, since it takes all processors:
/// <c>SKILLTALENT_LOAD=30 dotnet test -c Release tests/SkillTalent.Web.Tests --filter Load</c> (seconds for each row) writes
/// <c>benchmarks/results/web.md</c>; <c>SKILLTALENT_SOAK=200000</c> (requests) writes <c>benchmarks/results/web-memory.md</c>. Without the
/// variables a second for each row, and some thousand requests, show that nothing fails.
/// </summary>
[Collection(nameof(RunAlone))]
public sealed class LoadTests(QuietSite site) : IClassFixture<QuietSite>
{
    private const int Clients = 50;

    // The runtime compiles what is asked often a second and a third time, and better: a program that runs for days is past that.
    private const int WarmUpSeconds = 20;
    private const int Stretches = 10;

    // What lives may differ by what one collection leaves to the next; an answer kept would be 126 KB of each.
    private const long MostGrowth = 24 * 1024 * 1024;

    private static readonly byte[] Worker = Encoding.UTF8.GetBytes(Repository.Read("samples/Quickstart/Data/welder.json"));

    private static readonly LoadRow[] Rows =
    [
        new("POST /api/assess", () => Post("/api/assess?in=330800&on=2024-01-01", Worker), "{\"jurisdiction\":\"330800\""),
        new("GET /rules/quzhou/technician-allowance", () => new HttpRequestMessage(HttpMethod.Get, "/rules/quzhou/technician-allowance"), "<!doctype html>"),
        new("GET /rules?q=技师 津贴&in=330800", () => new HttpRequestMessage(HttpMethod.Get, "/rules?q=" + Uri.EscapeDataString("技师 津贴") + "&in=330800"), "<!doctype html>"),
    ];

    [Fact]
    public async Task NothingFailsUnderLoad()
    {
        int? asked = Asked("SKILLTALENT_LOAD");
        var table = new StringBuilder();
        foreach (LoadRow row in Rows)
        {
            _ = await RunAsync([row], new LoadEnd(TimeSpan.FromSeconds(asked is null ? 0.3 : WarmUpSeconds)));
            long before = GC.GetTotalMemory(forceFullCollection: true);
            TimeSpan busy = Process.GetCurrentProcess().TotalProcessorTime;
            (double[] times, int failed) = await RunAsync([row], new LoadEnd(TimeSpan.FromSeconds(asked ?? 1)));
            double each = (Process.GetCurrentProcess().TotalProcessorTime - busy).TotalMilliseconds / Math.Max(1, times.Length);
            long after = GC.GetTotalMemory(forceFullCollection: true);

            Assert.Equal(0, failed);
            Assert.NotEmpty(times);
            _ = table.Append(CultureInfo.InvariantCulture, $"| `{row.Name}` | {times.Length / (double)(asked ?? 1):#,0} | {At(times, 0.5):0.0} | {At(times, 0.99):0.0} | {times[^1]:0.0} | {each:0.00} | {failed} | {before / 1e6:0.0} → {after / 1e6:0.0} |\n");
        }

        if (asked is not null)
        {
            await File.WriteAllTextAsync(Repository.PathOf("benchmarks/results/web.md"), $"""
                # The web program under load

                {Clients} clients at once for {asked} s a row, over loopback, the clients in the same process as the program on {Environment.ProcessorCount} processors; written by
                `SKILLTALENT_LOAD={asked} dotnet test -c Release tests/SkillTalent.Web.Tests --filter Load`. The time of the processors is that of the program and of the
                clients together; the memory is what lives after a full collection. Before each row the same is asked for {WarmUpSeconds} s, so that everything is compiled.

                | request | a second | median, ms | p99, ms | longest, ms | processors, ms each | failed | memory, MB |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                {table}
                """);
        }
    }

    [Fact]
    public async Task MemoryStaysFlatUnderLoad()
    {
        int? asked = Asked("SKILLTALENT_SOAK");
        int each = Math.Max(1, (asked ?? 3_000) / Stretches);
        var table = new StringBuilder();
        var lives = new List<long>();
        for (int i = 1; i <= Stretches; i++)
        {
            (double[] times, int failed) = await RunAsync(Rows, new LoadEnd(each));

            Assert.Equal(0, failed);
            Assert.Equal(each, times.Length);
            lives.Add(GC.GetTotalMemory(forceFullCollection: true));
            _ = table.Append(CultureInfo.InvariantCulture, $"| {i * each:#,0} | {lives[^1] / 1e6:0.0} | {Process.GetCurrentProcess().WorkingSet64 / 1e6:0} |\n");
        }

        // The first stretch fills what is made once: pages of rules, texts, pools.
        Assert.InRange(lives[^1], 0, lives[0] + MostGrowth);
        if (asked is not null)
        {
            await File.WriteAllTextAsync(Repository.PathOf("benchmarks/results/web-memory.md"), $"""
                # The memory of the web program

                {Clients} clients at once, assessment, rule page and search in turn, the clients in the same process as the program; written by
                `SKILLTALENT_SOAK={asked} dotnet test -c Release tests/SkillTalent.Web.Tests --filter Memory`. What lives is measured after a full collection.

                | requests | lives, MB | working set, MB |
                | ---: | ---: | ---: |
                {table}
                """);
        }
    }

    private static int? Asked(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : null;

    private static HttpRequestMessage Post(string path, byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        return request;
    }

    private async Task<(double[] Times, int Failed)> RunAsync(LoadRow[] rows, LoadEnd end)
    {
        int failed = 0;
        List<double>[] all = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            var times = new List<double>();
            byte[] buffer = new byte[256 * 1024];
            for (int i = client; end.IsAnotherWanted(); i++)
            {
                LoadRow row = rows[i % rows.Length];
                long start = Stopwatch.GetTimestamp();
                bool good = await AskAsync(row, buffer);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (!good)
                    Interlocked.Increment(ref failed);
            }

            return times;
        })));
        return ([.. all.SelectMany(t => t).Order()], failed);
    }

    // Whether the answer came, came whole, and begins as it should. It is read into what the client has: garbage of its own would be collected at
    // the cost of the program.
    private async Task<bool> AskAsync(LoadRow row, byte[] buffer)
    {
        using HttpRequestMessage request = row.Make();
        using HttpResponseMessage response = await site.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        int length = 0;
        for (int count = await body.ReadAsync(buffer.AsMemory(length)); count > 0; count = await body.ReadAsync(buffer.AsMemory(length)))
            length += count;
        return response.IsSuccessStatusCode && response.Content.Headers.ContentLength == length && buffer.AsSpan().StartsWith(row.Begins);
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
}
