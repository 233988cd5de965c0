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
    private readonly BulkOptions _counts = new() { KeepRows = false };
    private CompiledPolicy _policy = null!;
    private Population _population = null!;
    private BulkResult _result = null!;
    private BulkResult _resultTwo = null!;
    private BulkResult _counted = null!;

    /// <summary>Those of 0.1, on which speed is compared, and those of today.</summary>
    [Params("0.1", "today")]
    public string Rulebooks { get; set; } = "";

    /// <summary>Rows.</summary>
    [Params(1_000_000)]
    public int Rows { get; set; }

    /// <summary>Makes the columns once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        PolicyCatalog catalog = Rulebooks == "0.1" ? FrozenRulebooks.Read() : PolicyCatalog.BuiltIn;
        _policy = catalog.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile();
        _population = RandomPopulation.Of(_policy, Rows);
        _result = _policy.Run(_population, _one);
        _resultTwo = _policy.Run(_population, _two);
        _counted = _policy.Run(_population, _counts);
        Console.WriteLine(
            $"// {_policy.Decisions.Count} decisions, {_policy.PathwayCount} pathways, {_policy.LeafCount} leaves, {_policy.Columns.Count} columns, {_population.BytesPerRow} bytes a row");
    }

    /// <summary>The limit: all columns are read, and nothing is done.</summary>
    [Benchmark]
    public ulong PureRead() => SixPathwayKernels.PureRead(_population);

    /// <summary>One thread, counts alone.</summary>
    [Benchmark]
    public long CountsAlone()
    {
        _policy.Run(_population, _counted, _counts);
        return _counted.Decisions[0].Eligible;
    }

    /// <summary>One thread, who has which answer kept.</summary>
    [Benchmark(Baseline = true)]
    public long OneThread()
    {
        _policy.Run(_population, _result, _one);
        return _result.Decisions[0].Eligible;
    }

    /// <summary>The same on two threads.</summary>
    [Benchmark]
    public long TwoThreads()
    {
        _policy.Run(_population, _resultTwo, _two);
        return _resultTwo.Decisions[0].Eligible;
    }
}
