using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SkillTalent.Web.Tests;

/// <summary>
/// Fifty clients at once, on this machine, over loopback. Run on demand, since it takes all processors:
/// <c>SKILLTALENT_LOAD=30 dotnet test -c Release tests/SkillTalent.Web.Tests --filter Load</c> (seconds for each row). It writes
/// <c>benchmarks/results/web.md</c>. Without the variable a second for each row shows that nothing fails.
/// </summary>
public sealed class LoadTests(QuietSite site) : IClassFixture<QuietSite>
{
    private const int Clients = 50;

    [Fact]
    public async Task NothingFailsUnderLoad()
    {
        int? asked = int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_LOAD"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : null;
        byte[] worker = Encoding.UTF8.GetBytes(Repository.Read("samples/Quickstart/Data/welder.json"));
        (string Name, Func<HttpRequestMessage> Request)[] rows =
        [
            ("POST /api/assess", () => Post("/api/assess?in=330800&on=2024-01-01", worker)),
            ("GET /rules/quzhou/technician-allowance", () => new HttpRequestMessage(HttpMethod.Get, "/rules/quzhou/technician-allowance")),
            ("GET /rules?q=技师 津贴&in=330800", () => new HttpRequestMessage(HttpMethod.Get, "/rules?q=" + Uri.EscapeDataString("技师 津贴") + "&in=330800")),
        ];
        var table = new StringBuilder();
        foreach ((string name, Func<HttpRequestMessage> request) in rows)
        {
            _ = await RunAsync(request, TimeSpan.FromSeconds(asked is null ? 0.3 : 5));
            long before = GC.GetTotalMemory(forceFullCollection: true);
            (double[] times, int failed) = await RunAsync(request, TimeSpan.FromSeconds(asked ?? 1));
            long after = GC.GetTotalMemory(forceFullCollection: true);

            Assert.Equal(0, failed);
            Assert.NotEmpty(times);
            _ = table.Append(CultureInfo.InvariantCulture, $"| `{name}` | {times.Length / (double)(asked ?? 1):#,0} | {At(times, 0.5):0.0} | {At(times, 0.99):0.0} | {times[^1]:0.0} | {failed} | {before / 1e6:0.0} → {after / 1e6:0.0} |\n");
        }

        if (asked is not null)
        {
            await File.WriteAllTextAsync(Repository.PathOf("benchmarks/results/web.md"), $"""
                # The web program under load

                {Clients} clients at once for {asked} s a row, over loopback, the clients in the same process as the program on {Environment.ProcessorCount} processors; written by
                `SKILLTALENT_LOAD={asked} dotnet test -c Release tests/SkillTalent.Web.Tests --filter Load`. The memory is what lives after a full collection.

                | request | a second | median, ms | p99, ms | longest, ms | failed | memory, MB |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                {table}
                """);
        }
    }

    private static HttpRequestMessage Post(string path, byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        return request;
    }

    private async Task<(double[] Times, int Failed)> RunAsync(Func<HttpRequestMessage> make, TimeSpan span)
    {
        long begin = Stopwatch.GetTimestamp();
        int failed = 0;
        List<double>[] all = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            var times = new List<double>();
            while (Stopwatch.GetElapsedTime(begin) < span)
            {
                using HttpRequestMessage request = make();
                long start = Stopwatch.GetTimestamp();
                using HttpResponseMessage response = await site.Client.SendAsync(request);
                await response.Content.CopyToAsync(Stream.Null);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (!response.IsSuccessStatusCode)
                    Interlocked.Increment(ref failed);
            }

            return times;
        })));
        return ([.. all.SelectMany(t => t).Order()], failed);
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, share * sorted.Length)];
}
