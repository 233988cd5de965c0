using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;

namespace SkillTalent.Benchmarks.Growth;

/// <summary>
/// How the cost of each stage grows with the size of a book or a worker: what it costs beyond the cost of one at 4, 16 and 64 times, fitted as
/// a power. <c>-- --growth</c>
/// </summary>
internal static class GrowthRun
{
    private const string InBulk = "in bulk";

    private static readonly int[] Times = [4, 16, 64];
    private static readonly LocalDate On = new(2024, 7, 14);
    private static readonly string[] Stages = ["load", "first question", "question", "projection", "first bulk", "bulk", "least change", "plan", "check"];

    // All is compiled fully at its first call, and nothing is collected beside: else the compiler's own time, and code that it has not come to
    // yet, would be measured with the first sizes and not with the last.
    private static readonly (string Name, string Value)[] Settings = [("DOTNET_TieredCompilation", "0"), ("DOTNET_gcConcurrent", "0")];

    /// <summary>
    /// Measures all, or what a name begins with, and prints the table; all of it is written to a file, where one is named. By the name "in bulk"
    /// the rows and decisions are measured alone.
    /// </summary>
    public static int Run(string? only, string? file)
    {
        if (Array.Exists(Settings, s => Environment.GetEnvironmentVariable(s.Name) != s.Value))
        {
            return RunSettled();
        }

        if (only == InBulk)
        {
            Console.WriteLine(BulkGrowth.Table());
            return 0;
        }

        GrowthShape[] shapes = [.. GrowthBooks.All.Where(s => only is null || s.Name.StartsWith(only, StringComparison.Ordinal))];
        foreach (GrowthShape shape in shapes)
        {
            _ = Costs(shape, shape.Base, out _);
        }

        var table = new StringBuilder();
        var figures = new StringBuilder();
        Tell(table, Head("at once"));
        _ = figures.Append(Head("times"));
        foreach (GrowthShape shape in shapes)
        {
            GrowthCost[] one = Costs(shape, 1, out _);
            bool[] truncated = [];
            GrowthCost[][] costs = [.. Times.Select(t => Costs(shape, shape.Base * t, out truncated))];
            GrowthFit[] fits = [.. one.Select((o, s) => new GrowthFit(o, Times, [.. costs.Select(c => c[s])]))];
            Tell(table, Row(shape.Name, shape.Base, fits.Select((f, s) => f.Told + (truncated[s] ? ", truncated" : ""))));
            _ = figures.Append(Row(shape.Name, 0, one.Select(o => o.ToldWithNoise)));
            for (int t = 0; t < Times.Length; t++)
            {
                _ = figures.Append(Row("", Times[t], costs[t].Select(c => c.ToldWithNoise)));
            }
        }

        if (file is not null)
        {
            File.WriteAllText(file, GrowthPage.Of(table.ToString(), figures.ToString(), BulkGrowth.Table()));
        }
        else
        {
            Console.WriteLine();
            Console.Write(figures);
        }

        return 0;
    }

    private static int RunSettled()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, Environment.GetCommandLineArgs()[1..]);
        foreach ((string name, string value) in Settings)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string Head(string what) =>
        $"| what grows | {what} | {string.Join(" | ", Stages)} |\n| --- | ---: |{string.Concat(Stages.Select(_ => " ---: |"))}\n";

    private static string Row(string name, int number, IEnumerable<string> cells) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {(number == 0 ? "one" : number)} | {string.Join(" | ", cells)} |\n");

    private static void Tell(StringBuilder table, string line)
    {
        Console.Write(line);
        _ = table.Append(line);
    }

    private static GrowthCost[] Costs(GrowthShape shape, int size, out bool[] truncated)
    {
        byte[] book = Encoding.UTF8.GetBytes(shape.Book(size));
        Worker worker = WorkerJson.Parse(shape.Worker(size));
        Worker[] workers = [.. Enumerable.Repeat(worker, 16)];
        PolicyCatalog Load() => PolicyCatalog.BuiltIn.With(new MemoryStream(book), "grow");

        PolicyCatalog catalog = Load();
        SkillPolicy policy = catalog.For(GrowthBooks.City, On);
        Assessment answer = policy.Assess(worker);
        CompiledPolicy compiled = policy.Compile();
        Population population = compiled.Project(workers);
        BulkResult result = compiled.Run(population);
        CareerPlanner planner = policy.Planner();
        var target = PlanTarget.Of(SkillLevel.SeniorTechnician);
        var options = new CheckOptions { Rulebooks = ["grow"], Place = GrowthBooks.City };
        CheckReport? report = null;
        GrowthCost check = GrowthCost.Of(() => report = RulebookChecker.Check(catalog, options));
        truncated = new bool[Stages.Length];
        truncated[^3] = !answer[shape.Decision].LeastChanges().IsComplete;
        truncated[^2] = !planner.Plan(worker, target).IsEarliest;
        truncated[^1] = report!.Unasked > 0 || report.Findings.Any(f => f.Code == CheckCode.CellBudget);
        return
        [
            GrowthCost.Of(() => Load()),
            GrowthCost.OfEach(Load, c => Outcomes(c.For(GrowthBooks.City, On).Assess(worker))),
            GrowthCost.Of(() => Outcomes(policy.Assess(worker))),
            GrowthCost.Of(() => compiled.Project(workers)),
            GrowthCost.Of(() => policy.Compile().Run(population)),
            GrowthCost.Of(() => compiled.Run(population, result)),
            GrowthCost.Of(() => answer[shape.Decision].LeastChanges()),
            GrowthCost.Of(() => planner.Plan(worker, target)),
            check,
        ];
    }

    // Decisions are made when they are asked for.
    private static int Outcomes(Assessment assessment) => assessment.Decisions.Count(d => d.Outcome == Outcome.Eligible);
}
