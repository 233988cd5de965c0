using System.Diagnostics;
using System.Globalization;
using NodaTime;
using SkillTalent.Parquet;

namespace SkillTalent.Benchmarks;

/// <summary>
/// A made-up nation under everything that Quzhou's rulebooks say, on two threads: blocks of columns that stay in memory and are gone through in
/// turn until all rows are decided, then a Parquet file of four million rows read as often as it takes. <c>-- --nation 220000000</c>; a folder of
/// rulebooks may follow, such as the frozen ones of an earlier version.
/// </summary>
internal static class NationRun
{
    private const int BlockRows = 1_000_000;
    private const int Blocks = 16;
    private const int FileRows = 4_000_000;
    private const int Threads = 2;

    public static int Run(long rows, string? folder)
    {
        PolicyCatalog catalog = ParquetRun.Catalog(folder);
        CompiledPolicy policy = catalog.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile();
        Say($"{rows:#,0} rows, {policy.Decisions.Count} decisions, {policy.Columns.Count} columns, {Threads} threads; rulebooks {catalog.DataVersion}");
        Resident(policy, rows);
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".parquet");
        try
        {
            ParquetRun.Write(path, policy, FileRows);
            FromParquet(policy, path, rows);
        }
        finally
        {
            File.Delete(path);
        }

        return 0;
    }

    private static void Resident(CompiledPolicy policy, long rows)
    {
        Population[] blocks = [.. Enumerable.Range(0, Blocks).Select(i => RandomPopulation.Of(policy, BlockRows, seed: i + 1))];
        var options = new BulkOptions { Threads = Threads };
        BulkResult result = policy.Run(blocks[0], options);
        Measure("blocks in memory, gone through in turn", rows, BlockRows, i =>
        {
            policy.Run(blocks[i % Blocks], result, options);
            return result.Decisions.Sum(d => d.Eligible);
        });
    }

    private static void FromParquet(CompiledPolicy policy, string path, long rows)
    {
        var options = new ParquetOptions { Threads = Threads };
        _ = policy.CountParquet(path, options);
        Measure("from Parquet", rows, FileRows, _ => policy.CountParquet(path, options).Decisions.Sum(d => d.Eligible));
    }

    private static void Measure(string what, long rows, int step, Func<int, long> run)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        long eligible = 0;
        int times = 0;
        for (long done = 0; done < rows; done += step)
        {
            eligible += run(times++);
        }

        Say($"{what}: {watch.Elapsed.TotalSeconds:0.0} seconds, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} of CPU, {(long)times * step:#,0} rows, {eligible:#,0} answers \"eligible\"; at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB so far");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
