using System.Globalization;
using NodaTime;

namespace SkillTalent.Benchmarks.Growth;

/// <summary>How the cost of each stage in bulk grows with the rows, and with the decisions, under everything that Quzhou's rulebooks say.</summary>
internal static class BulkGrowth
{
    private const int Rows = 4_096;
    private const int Decisions = 1;
    private const int Year = 365;

    private static readonly int[] Times = [4, 16, 64];
    private static readonly LocalDate On = new(2023, 7, 14);

    private static readonly (string Name, Func<CompiledPolicy, int, Action> Of)[] Stages =
    [
        ("columns from workers", Project),
        ("bulk", (policy, rows) => Bulk(policy, rows, threads: 1)),
        ("bulk on two threads", (policy, rows) => Bulk(policy, rows, threads: 2)),
        ("months of one decision", Months),
        ("closing within a year", Closing),
    ];

    /// <summary>The table.</summary>
    public static string Table()
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, On);
        CompiledPolicy whole = policy.Compile();
        string[] all = [.. whole.Decisions];
        return $"""
            | what grows | at once | {string.Join(" | ", Stages.Select(s => s.Name))} |
            | --- | ---: |{string.Concat(Stages.Select(_ => " ---: |"))}
            {Row("rows", Rows, (stage, size) => stage(whole, size))}
            {Row("decisions, of 65,536 rows", Decisions, (stage, size) => stage(policy.Compile(all[..size]), 65_536))}
            """;
    }

    private static string Row(string name, int once, Func<Func<CompiledPolicy, int, Action>, int, Action> of)
    {
        string[] cells = [.. Stages.Select(s => Cell(size => of(s.Of, size), once))];
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {once:#,0} | {string.Join(" | ", cells)} |");
    }

    private static string Cell(Func<int, Action> of, int once)
    {
        GrowthCost one = GrowthCost.Of(of(once));
        return new GrowthFit(one, Times, [.. Times.Select(t => GrowthCost.Of(of(once * t)))]).Told;
    }

    private static Action Project(CompiledPolicy policy, int rows)
    {
        Worker worker = WorkerJson.Parse(OneByOneBenchmarks.Json);
        Worker[] workers = [.. Enumerable.Repeat(worker, rows)];
        return () => policy.Project(workers);
    }

    private static Action Bulk(CompiledPolicy policy, int rows, int threads)
    {
        Population population = RandomPopulation.Of(policy, rows);
        var options = new BulkOptions { Threads = threads };
        BulkResult result = policy.Run(population, options);
        return () => policy.Run(population, result, options);
    }

    private static Action Months(CompiledPolicy policy, int rows)
    {
        Population population = RandomPopulation.TellingDays(policy, rows);
        string first = policy.Decisions[0];
        return () => policy.EarliestByMonth(population, first, 12);
    }

    private static Action Closing(CompiledPolicy policy, int rows)
    {
        Population population = RandomPopulation.TellingDays(policy, rows);
        IReadOnlyList<string> without = policy.WithoutClosingDays(population, Year);
        return () => policy.ClosingWithin(population, Year, except: without);
    }
}
