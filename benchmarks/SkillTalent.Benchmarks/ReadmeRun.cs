using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace SkillTalent.Benchmarks;

/// <summary>The three lines of the README's "how fast", measured on this machine within half a minute: <c>-- --readme</c>. Medians; one thread where nothing else is said.</summary>
internal static class ReadmeRun
{
    private const int Rows = 1_000_000;
    private const int Workers = 2_000;
    private const int Months = 12;

    private static readonly LocalDate On = new(2023, 7, 14);

    public static int Run()
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, On);
        Worker worker = WorkerJson.Parse(OneByOneBenchmarks.Json);
        CareerPlanner planner = policy.Planner();
        PlanTarget target = PlanTarget.Of(SkillLevel.SeniorTechnician);
        double assess = MedianMilliseconds(41, () => Repeat(Workers, () => policy.Assess(worker).Decisions.Count)) / Workers;
        double plan = MedianMilliseconds(21, () => Repeat(Workers / 10, () => planner.Plan(worker, target).Steps.Count)) / (Workers / 10);
        Say($"one worker: everything that Quzhou's rulebooks say in {assess * 1000:0.0} microseconds; a career plan in {plan * 1000:0} microseconds");

        CompiledPolicy compiled = policy.Compile();
        Population population = RandomPopulation.Of(compiled, Rows);
        BulkResult result = compiled.Run(population);
        double one = MedianMilliseconds(21, () => Run(compiled, population, result, 1));
        double two = MedianMilliseconds(21, () => Run(compiled, population, result, 2));
        Say($"a million workers in columns: {compiled.Decisions.Count} decisions in {one:0.0} milliseconds, {two:0.0} on two threads");

        string[] levels = [.. compiled.Decisions.Where(d => d.StartsWith("cn/level/", StringComparison.Ordinal) || d.StartsWith("cn/title/engineering/", StringComparison.Ordinal)).Take(9)];
        CompiledPolicy few = policy.Compile(levels);
        Population days = RandomPopulation.TellingDays(few, Rows);
        double months = MedianMilliseconds(7, () => levels.Sum(id => few.EarliestByMonth(days, id, Months).LaterOrNever));
        Say($"the months of the coming year in which a million workers become eligible: {levels.Length} decisions in {months:0} milliseconds");
        return 0;
    }

    private static long Run(CompiledPolicy policy, Population population, BulkResult result, int threads)
    {
        policy.Run(population, result, new BulkOptions { Threads = threads });
        return result.Decisions[0].Eligible;
    }

    private static long Repeat(int times, Func<int> work)
    {
        long sum = 0;
        for (int i = 0; i < times; i++)
        {
            sum += work();
        }

        return sum;
    }

    private static double MedianMilliseconds(int runs, Func<long> work)
    {
        // Half a second first: what runs often is compiled again, and better.
        long begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin).TotalSeconds < 0.5)
        {
            _ = work();
        }

        double[] times = new double[runs];
        for (int i = 0; i < runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            _ = work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[runs / 2];
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
