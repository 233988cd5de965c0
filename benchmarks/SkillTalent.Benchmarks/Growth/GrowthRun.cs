using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;

namespace SkillTalent.Benchmarks.Growth;

/// <summary>
/// How the cost of each stage grows with the size of a book or a worker: what it costs beyond the cost of one at 4, 16 and 64 times, fitted as
/// a power. CPU time of the process, the least of several runs, so that other work on the machine weighs little. <c>-- --growth</c>
/// </summary>
internal static class GrowthRun
{
    private static readonly int[] Times = [4, 16, 64];
    private static readonly LocalDate On = new(2024, 7, 14);
    private static readonly string[] Stages = ["load", "first question", "question", "projection", "bulk", "least change", "plan", "check"];

    /// <summary>Measures all, or what a name begins with, and prints the table; all of it is written to a file, where one is named.</summary>
    public static int Run(string? only, string? file)
    {
        var table = new StringBuilder();
        Tell(table, "| what grows | at once | " + string.Join(" | ", Stages) + " |");
        Tell(table, "| --- | ---: |" + string.Concat(Stages.Select(_ => " ---: |")));
        foreach (GrowthShape shape in GrowthBooks.All.Where(s => only is null || s.Name.StartsWith(only, StringComparison.Ordinal)))
        {
            double[] one = Costs(shape, 1, out _);
            bool[] truncated = [];
            double[][] costs = [.. Times.Select(t => Costs(shape, shape.Base * t, out truncated))];
            Tell(table, string.Create(CultureInfo.InvariantCulture, $"| {shape.Name} | {shape.Base} | ")
                + string.Join(" | ", Enumerable.Range(0, Stages.Length).Select(s => Told(one[s], [.. costs.Select(c => c[s])]) + (truncated[s] ? ", truncated" : ""))) + " |");
        }

        if (file is not null)
        {
            File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"""
                # How the cost grows

                What each stage costs at 64 times the size in the second column, beyond what it costs at one, and the exponent that fits 4, 16 and 64 times:
                1.00 is in proportion, *flat* is less than half again. CPU time of the process, the least of up to five runs, on {Environment.ProcessorCount} processors.
                Load, first question, question, projection (16 workers) and bulk (16 workers) are to stay at 1.2 or below. Least changes, plan and check embed hard problems: they
                have a budget, and *truncated* tells that it ended before everything was looked at at 64 times.
                Written by `dotnet run -c Release --project benchmarks/SkillTalent.Benchmarks -- --growth`.

                {table}
                """));
        }

        return 0;
    }

    private static void Tell(StringBuilder table, string line)
    {
        Console.WriteLine(line);
        _ = table.Append(line).Append('\n');
    }

    private static double[] Costs(GrowthShape shape, int size, out bool[] truncated)
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
        double check = Least(() => report = RulebookChecker.Check(catalog, options), most: 1);
        truncated = new bool[Stages.Length];
        truncated[^3] = !answer[shape.Decision].LeastChanges().IsComplete;
        truncated[^2] = !planner.Plan(worker, target).IsEarliest;
        truncated[^1] = report!.Unasked > 0 || report.Findings.Any(f => f.Code == CheckCode.CellBudget);
        return
        [
            Least(() => Load()),
            LeastOfNew(Load, c => Outcomes(c.For(GrowthBooks.City, On).Assess(worker))),
            Least(() => Outcomes(policy.Assess(worker))),
            Least(() => compiled.Project(workers)),
            Least(() => compiled.Run(population, result)),
            Least(() => answer[shape.Decision].LeastChanges()),
            Least(() => planner.Plan(worker, target)),
            check,
        ];
    }

    // Decisions are made when they are asked for.
    private static int Outcomes(Assessment assessment) => assessment.Decisions.Count(d => d.Outcome == Outcome.Eligible);

    private static double LeastOfNew<T>(Func<T> make, Action<T> use)
    {
        double least = double.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            T made = make();
            least = Math.Min(least, Cpu(() => use(made), 1));
        }

        return least;
    }

    // As many times in a row as take a twentieth of a second, five times over.
    private static double Least(Action act, int most = int.MaxValue)
    {
        double once = Cpu(act, 1);
        int runs = (int)Math.Min(most, Math.Clamp(0.05 / Math.Max(once, 1e-7), 1, 100_000));
        return once > 1 ? once : Enumerable.Range(0, once > 0.2 ? 1 : 4).Select(_ => Cpu(act, runs)).Append(once).Min();
    }

    private static double Cpu(Action act, int runs)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        for (int i = 0; i < runs; i++)
        {
            act();
        }

        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds / runs;
    }

    // The cost at 64 times, and the exponent; none where what grows costs less than half of what does not.
    private static string Told(double one, double[] costs)
    {
        string cost = costs[^1] switch
        {
            < 1e-3 => string.Create(CultureInfo.InvariantCulture, $"{costs[^1] * 1e6:0.0} µs"),
            < 1 => string.Create(CultureInfo.InvariantCulture, $"{costs[^1] * 1e3:0.0} ms"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{costs[^1]:0.0} s"),
        };
        return costs[^1] < 1.5 * one ? cost + ", flat" : cost + string.Create(CultureInfo.InvariantCulture, $", {Exponent(one, costs):0.00}");
    }

    // The slope of a line through the logarithms, by least squares.
    private static double Exponent(double one, double[] costs)
    {
        double[] x = [.. Times.Select(t => Math.Log(t))];
        double[] y = [.. costs.Select(c => Math.Log(Math.Max(c - one, one / 100)))];
        double meanX = x.Average();
        double meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
