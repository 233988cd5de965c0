using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SkillTalent.Benchmarks;

/// <summary>Everything that Quzhou's rulebooks say, nation and province included, over columns.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class WholePolicyBenchmarks
{
    private readonly BulkOptions _one = new() { KeepRows = true };
    private readonly BulkOptions _two = new() { KeepRows = true, Threads = 2 };
    private CompiledPolicy _policy = null!;
    private Population _population = null!;
    private BulkResult _result = null!;
    private BulkResult _resultTwo = null!;

    /// <summary>Rows.</summary>
    [Params(1_000_000)]
    public int Rows { get; set; }

    /// <summary>Makes the columns once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile();
        _population = RandomPopulation.Of(_policy, Rows);
        _result = _policy.Run(_population, _one);
        _resultTwo = _policy.Run(_population, _two);
        Console.WriteLine(
            $"// {_policy.Decisions.Count} decisions, {_policy.PathwayCount} pathways, {_policy.LeafCount} leaves, {_policy.Columns.Count} columns, {_population.BytesPerRow} bytes a row");
    }

    /// <summary>One thread.</summary>
    [Benchmark(Baseline = true)]
    public long OneThread()
    {
        _policy.Run(_population, _result, _one);
        return _result.Decisions[0].Eligible;
    }

    /// <summary>Two threads.</summary>
    [Benchmark]
    public long TwoThreads()
    {
        _policy.Run(_population, _resultTwo, _two);
        return _resultTwo.Decisions[0].Eligible;
    }
}
