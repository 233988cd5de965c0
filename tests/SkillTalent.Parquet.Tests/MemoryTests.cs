using ParquetSharp;
using SkillTalent.Cli;

namespace SkillTalent.Parquet.Tests;

/// <summary>What a run over a large file holds while it runs: of the managed heap what is left after a full collection, and what the native reader has.</summary>
[Collection(nameof(RunAlone))]
public sealed class MemoryTests : TemporaryFolder
{
    private const string Allowance = "quzhou/technician-allowance";

    // The file is more than eight times as large.
    private const long Most = 10 << 20;

    private static readonly LocalDate On = new(2023, 7, 14);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ARun_HoldsAPartOfTheFile(int threads)
    {
        string path = Large();
        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, On).Compile(Allowance);
        var options = new ParquetOptions { Threads = threads, Progress = new Probe(out Func<(long Most, int Times)> held) };

        ParquetCounts counted = policy.CountParquet(path, options);
        ParquetCounts decided = policy.DecideParquet(path, PathOf("result.parquet"), options);

        Assert.Equal((LargeFile.Rows, LargeFile.Eligible), (counted.Rows, counted[Allowance].Eligible));
        Assert.Equal((LargeFile.Rows, LargeFile.Eligible), (decided.Rows, decided[Allowance].Eligible));
        Assert.InRange(held().Most, 0, Most);
        Assert.True(held().Times >= 8, $"looked at {held().Times} times");
    }

    // Whoever asks slowly is waited for: with the threads far ahead the whole file would be in memory.
    [Fact]
    public void Slices_WaitForWhoAsks()
    {
        string path = Large();
        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, On).Compile(Allowance);
        long before = Probe.Held();
        long rows = 0;
        foreach (ParquetSlice slice in ParquetWorkers.Open(path, policy, new ParquetOptions { Threads = 4 }).Slices())
        {
            Assert.Equal(LargeFile.Id((int)rows), slice.Ids[0]);
            if (rows == 0)
            {
                Thread.Sleep(TimeSpan.FromSeconds(1.5));
                Assert.InRange(Probe.Held() - before, 0, Most);
            }

            rows += slice.Rows;
        }

        Assert.Equal(LargeFile.Rows, rows);
    }

    /// <summary>
    /// The command goes on while it is looked at, so that a look counts what was made since the collection, too, the more the busier the machine is: half of the
    /// looks must be small. What kept the rows would hold half of the file in half of them.
    /// </summary>
    [Fact]
    public void TheCommand_HoldsAPartOfTheFile()
    {
        string path = Large();
        long before = Probe.Held();
        var looks = new List<long>();
        using var ended = new ManualResetEventSlim();
        var looking = new Thread(() =>
        {
            while (!ended.Wait(TimeSpan.FromMilliseconds(25)))
            {
                looks.Add(Probe.Held() - before);
            }
        });
        looking.Start();
        var error = new StringWriter();
        int code = CommandLine.Run(
            ["bulk", path, "--in", "330800", "--on", "2023-07-14", "--provision", Allowance, "--threads", "2", "--out", PathOf("result.csv")], new StringWriter(), error);
        ended.Set();
        looking.Join();

        Assert.True(code == 0, error.ToString());
        Assert.Equal(LargeFile.Rows + 1, File.ReadLines(PathOf("result.csv")).LongCount());
        Assert.StartsWith(LargeFile.Id((int)LargeFile.Rows - 1) + ",", File.ReadLines(PathOf("result.csv")).Last(), StringComparison.Ordinal);
        Assert.True(looks.Count >= 3, $"looked at {looks.Count} times");
        Assert.InRange(looks.Order().ElementAt(looks.Count / 2), 0, Most);
    }

    private string Large()
    {
        string path = PathOf("workers.parquet");
        LargeFile.Write(path);
        Assert.True(new FileInfo(path).Length > Most * 8, $"{new FileInfo(path).Length} bytes");
        return path;
    }

    /// <summary>Looks at what is held from time to time, while whoever reads goes on.</summary>
    private sealed class Probe : IProgress<long>
    {
        private const int Every = 50;

        private readonly long _before = Held();
        private readonly Lock _gate = new();
        private long _most;
        private int _reports;

        public Probe(out Func<(long Most, int Times)> held) => held = () => (_most, _reports / Every);

        /// <summary>Bytes of both heaps.</summary>
        public static long Held() => GC.GetTotalMemory(forceFullCollection: true) + MemoryPool.GetDefaultMemoryPool().BytesAllocated;

        public void Report(long value)
        {
            lock (_gate)
            {
                if (++_reports % Every == 0)
                {
                    _most = Math.Max(_most, Held() - _before);
                }
            }
        }
    }
}
