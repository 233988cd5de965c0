using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace SkillTalent.Web.Tests;

/// <summary>
/// The service and the library for long, with hostile clients among the others: no answer changes, and memory stays flat. Run on demand:
/// <c>SKILLTALENT_SOAK_SECONDS=3600 dotnet test -c Release tests/SkillTalent.Web.Tests --filter Soak</c> writes
/// <c>benchmarks/results/soak.md</c>; without the variable some seconds show that nothing fails. How long normal clients wait is told and not asserted.
/// </summary>
[Collection(nameof(RunAlone))]
public sealed class SoakTests(QuietSite site) : IClassFixture<QuietSite>
{
    private const int Normal = 6;
    private const int Hostile = 10;
    private const int Stretches = 6;

    // What one collection leaves to the next, and connections that are being closed.
    private const long MostGrowth = 32 * 1024 * 1024;

    // Bodies of megabytes, the clients' and the server's, are in buffers that are kept for the next.
    private const long MostInAll = 768L * 1024 * 1024;

    private static readonly string Worker = Repository.Read("samples/Quickstart/Data/welder.json");
    private static readonly LocalDate On = new(2024, 1, 1);

    [Fact]
    public async Task NoAnswerChanges_AndMemoryStaysFlat()
    {
        int? asked = int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_SOAK_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : null;
        var each = TimeSpan.FromSeconds((asked ?? 6) / (double)(Stretches + 1));
        string assessed = await AssessAsync();
        string library = Library();
        var faults = new ConcurrentQueue<string>();
        var table = new StringBuilder();
        var lives = new List<long>();
        var longest = new List<double>();

        // The first stretch has no hostile clients: what normal ones wait then is what the others are compared with.
        for (int stretch = 0; stretch <= Stretches; stretch++)
        {
            using var over = new CancellationTokenSource(each);
            var times = new ConcurrentBag<double>();
            int busy = 0;
            int refused = 0;
            Task[] clients =
            [
                .. Enumerable.Range(0, Normal).Select(_ => Task.Run(async () => Interlocked.Add(ref busy, await AskAsync(assessed, times, faults, over.Token)))),
                Task.Run(() => AskLibrary(library, faults, over.Token)),
                .. stretch == 0 ? [] : Enumerable.Range(0, Hostile).Select(i => Task.Run(async () => Interlocked.Add(ref refused, await new HostileClient(site, i).RunAsync(over.Token)))),
            ];
            await Task.WhenAll(clients);

            Assert.True(faults.IsEmpty, string.Join('\n', faults.Take(5)));
            double[] sorted = [.. times.Order()];
            Assert.NotEmpty(sorted);
            longest.Add(sorted[(int)Math.Min(sorted.Length - 1, 0.99 * sorted.Length)]);
            lives.Add(GC.GetTotalMemory(forceFullCollection: true));
            _ = table.Append(CultureInfo.InvariantCulture, $"| {(stretch == 0 ? "none" : Hostile.ToString(CultureInfo.InvariantCulture))} | {sorted.Length} | {sorted[sorted.Length / 2]:0.0} | {longest[^1]:0.0} | {busy} | {refused} | {lives[^1] / 1e6:0.0} |\n");
        }

        Assert.InRange(lives.Max(), 0, MostInAll);
        if (asked is not null)
        {
            // The first half fills the buffers; after that nothing is added.
            Assert.InRange(lives[^1], 0, lives.Take((Stretches + 1) / 2).Max() + MostGrowth);
            await File.WriteAllTextAsync(Repository.PathOf("benchmarks/results/soak.md"), $"""
                # A soak with hostile clients

                {Normal} normal clients of the web program, one thread that asks the library, and {Hostile} hostile clients (slow bodies, broken, deep and enormous ones, connections
                that are dropped, rulebooks that are none), all in one process on {Environment.ProcessorCount} processors, for {asked} s; no answer to a normal client changed. Written by
                `SKILLTALENT_SOAK_SECONDS={asked} dotnet test -c Release tests/SkillTalent.Web.Tests --filter Soak`. What lives is measured after a full collection.
                What hostile clients send is made once, and whoever is refused for what was sent waits a quarter of a second (`RefusalSeconds`).

                | hostile clients | answers to normal ones | median, ms | p99, ms | told to come again | hostile requests ended | lives, MB |
                | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                {table}
                """);
        }
    }

    private async Task<string> AssessAsync()
    {
        using var content = new StringContent(Worker, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await site.Client.PostAsync(new Uri("/api/assess?in=330800&on=2024-01-01", UriKind.Relative), content);
        return response.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests ? "" : await response.Content.ReadAsStringAsync();
    }

    // How often the service was too busy to answer.
    private async Task<int> AskAsync(string expected, ConcurrentBag<double> times, ConcurrentQueue<string> faults, CancellationToken over)
    {
        int busy = 0;
        do
        {
            long start = Stopwatch.GetTimestamp();
            string answer = await AssessAsync();
            if (answer.Length == 0)
            {
                busy++;
            }
            else
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (answer != expected)
                    faults.Enqueue("another answer: " + answer);
            }
        }
        while (!over.IsCancellationRequested);
        return busy;
    }

    private static void AskLibrary(string expected, ConcurrentQueue<string> faults, CancellationToken over)
    {
        do
        {
            string answer = Library();
            if (answer != expected)
                faults.Enqueue("another answer of the library: " + answer);
        }
        while (!over.IsCancellationRequested);
    }

    // A stranger's rulebook beside it, confined to its own place, changes nothing here.
    private static string Library()
    {
        var stranger = new RulebookInput("stranger.json", new MemoryStream(Encoding.UTF8.GetBytes("""
            { "id": "stranger", "title": { "zh": "外", "en": "stranger" }, "place": "339900", "places": [ { "code": "339900", "name": { "zh": "虚构市", "en": "Made up" }, "within": "330000" } ],
              "provisions": [ { "id": "stranger/none", "kind": "benefit", "withdraws": [ "quzhou/technician-allowance" ], "title": { "zh": "撤销", "en": "withdrawal" },
                "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "official", "cite": [ { "document": "文件（虚构）" } ] } ] }
            """))) { ConfinedTo = "339900" };
        PolicyCatalog catalog;
        try
        {
            catalog = PolicyCatalog.BuiltIn.With([stranger]);
        }
        catch (InputFormatException)
        {
            catalog = PolicyCatalog.BuiltIn;
        }

        Assessment assessment = catalog.For(Places.Quzhou, On).Assess(WorkerJson.Parse(Worker));
        return string.Join('\n', assessment.Decisions.Select(d => $"{d.Id} {d.Outcome} {d.Earliest} {d.Amount?.Adjusted}"));
    }
}
