using BenchmarkDotNet.Attributes;

namespace SkillTalent.Benchmarks;

/// <summary>One provision of six pathways over columns: the rulebook's compiled program beside what could be written by hand.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class SixPathwayBenchmarks
{
    private SyntheticColumns _columns = null!;
    private ulong[] _eligible = null!;
    private IReadOnlyList<PlainWorker> _objects = [];
    private CompiledPolicy _policy = null!;
    private Population _compact = null!;
    private Population _days = null!;
    private Population _unknown = null!;
    private BulkResult _compactResult = null!;
    private BulkResult _daysResult = null!;
    private BulkResult _unknownResult = null!;
    private BulkResult _twoResult = null!;
    private readonly BulkOptions _two = new() { Threads = 2 };

    /// <summary>Rows.</summary>
    [Params(1_000_000, 20_000_000)]
    public int Rows { get; set; }

    /// <summary>Makes the columns once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _columns = new SyntheticColumns(Rows / 64 * 64);
        _eligible = new ulong[(Rows + 63) / 64];
        _objects = Rows <= 1_000_000 ? PlainWorker.From(_columns) : [];
        _policy = SixPathways.Compile();
        _compact = SixPathways.Compact(_policy, _columns);
        _days = SixPathways.Days(_policy, _columns);
        _unknown = SixPathways.Compact(_policy, _columns, unknown: true);
        _compactResult = _policy.Run(_compact);
        _daysResult = _policy.Run(_days);
        _unknownResult = _policy.Run(_unknown);
        _twoResult = _policy.Run(_compact, _two);
        long byHand = SixPathwayKernels.HandFused(_columns, _eligible);
        if (byHand != _compactResult[SixPathways.Decision].Eligible || byHand != _daysResult[SixPathways.Decision].Eligible
            || byHand != SixPathwayKernels.ScalarShortCircuit(_columns, _eligible) || byHand != SixPathwayKernels.ScalarBranchFree(_columns, _eligible))
        {
            throw new InvalidOperationException("The kernels do not agree with the rulebook.");
        }
    }

    /// <summary>The limit: 6.5 bytes a row are read.</summary>
    [Benchmark(Baseline = true)]
    public ulong PureRead() => SixPathwayKernels.PureRead(_columns);

    /// <summary>The compiled rulebook, compact layout, no unknowns.</summary>
    [Benchmark]
    public long CompiledCompact() => Run(_compact, _compactResult);

    /// <summary>The same with 5 % unknown in every column.</summary>
    [Benchmark]
    public long CompiledFivePercentUnknown() => Run(_unknown, _unknownResult);

    /// <summary>A vector kernel written by hand for this one rule.</summary>
    [Benchmark]
    public long HandFused() => SixPathwayKernels.HandFused(_columns, _eligible);

    /// <summary>A scalar loop without branches.</summary>
    [Benchmark]
    public long ScalarBranchFree() => SixPathwayKernels.ScalarBranchFree(_columns, _eligible);

    /// <summary>A scalar loop that stops early.</summary>
    [Benchmark]
    public long ScalarShortCircuit() => SixPathwayKernels.ScalarShortCircuit(_columns, _eligible);

    /// <summary>LINQ over objects in memory; at a million rows only.</summary>
    [Benchmark]
    public long LinqOverObjects() => SixPathwayKernels.Linq(_objects);

    /// <summary>The limit of the layout of days: 22 bytes a row are read.</summary>
    [Benchmark]
    public ulong PureReadDays() => SixPathwayKernels.PureReadDays(_columns);

    /// <summary>The compiled rulebook over days.</summary>
    [Benchmark]
    public long CompiledDays() => Run(_days, _daysResult);

    /// <summary>Compact, two threads.</summary>
    [Benchmark]
    public long CompiledTwoThreads()
    {
        _policy.Run(_compact, _twoResult, _two);
        return _twoResult[SixPathways.Decision].Eligible;
    }

    private long Run(Population population, BulkResult result)
    {
        _policy.Run(population, result);
        return result.Decisions[0].Eligible;
    }
}
