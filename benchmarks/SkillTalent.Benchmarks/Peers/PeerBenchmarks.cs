using BenchmarkDotNet.Attributes;

namespace SkillTalent.Benchmarks.Peers;

/// <summary>
/// The six pathways of one provision asked of the same made-up workers by this library and by rule engines for .NET. Every engine counts who has
/// a pathway; each is used as its own documentation has it, and its rules are made ready once. One thread.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PeerBenchmarks
{
    private IReadOnlyList<PlainWorker> _objects = [];
    private CompiledPolicy _policy = null!;
    private Population _columns = null!;
    private BulkResult _result = null!;
    private NRulesPathways _nrules = null!;
    private RulesEnginePathways _rulesEngine = null!;

    /// <summary>Workers.</summary>
    [Params(64_000)]
    public int Rows { get; set; }

    /// <summary>Makes the workers, and the rules ready.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var made = new SyntheticColumns(Rows);
        _objects = PlainWorker.From(made);
        _policy = SixPathways.Compile();
        _columns = SixPathways.Compact(_policy, made);
        _result = _policy.Run(_columns);
        _nrules = new NRulesPathways();
        _rulesEngine = new RulesEnginePathways();
        long eligible = Columns();
        if (eligible != Linq() || eligible != NRules() || eligible != RulesEngine())
        {
            throw new InvalidOperationException("The engines do not agree.");
        }
    }

    /// <summary>This library over columns, from the rulebook.</summary>
    [Benchmark(Baseline = true)]
    public long Columns()
    {
        _policy.Run(_columns, _result);
        return _result[SixPathways.Decision].Eligible;
    }

    /// <summary>LINQ over objects, the rule written in C#.</summary>
    [Benchmark]
    public long Linq() => SixPathwayKernels.Linq(_objects);

    /// <summary>NRules: a rule a pathway, workers as facts of one session.</summary>
    [Benchmark]
    public long NRules() => _nrules.Count(_objects);

    /// <summary>Microsoft RulesEngine: a workflow of six rules, asked of one worker after the other.</summary>
    [Benchmark]
    public long RulesEngine() => _rulesEngine.Count(_objects);
}
