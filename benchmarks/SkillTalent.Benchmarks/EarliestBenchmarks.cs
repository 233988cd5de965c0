using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SkillTalent.Benchmarks;

/// <summary>The months in which people become eligible, over ready columns, beside yes or no on the day, for every level and title of the nation that the columns can tell.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EarliestBenchmarks
{
    private readonly LocalDate _on = new(2024, 6, 30);
    private CompiledPolicy _policy = null!;
    private Population _population = null!;
    private BulkResult _result = null!;
    private string[] _decisions = [];

    /// <summary>Rows.</summary>
    [Params(1_000_000)]
    public int Rows { get; set; }

    /// <summary>How many months after the current one.</summary>
    [Params(12)]
    public int Months { get; set; }

    /// <summary>Makes the columns once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        SkillPolicy policy = SkillPolicy.For(Places.China, _on, new PolicyOptions { Edition = "2023" });
        _decisions = [.. policy.Compile().Decisions.Where(d => d.StartsWith("cn/level/", StringComparison.Ordinal) || d.StartsWith("cn/title/engineering/", StringComparison.Ordinal)).Take(9)];
        _policy = policy.Compile(_decisions);
        _population = RandomPopulation.TellingDays(_policy, Rows);
        _result = _policy.Run(_population);
    }

    /// <summary>Yes or no on the day.</summary>
    [Benchmark(Baseline = true)]
    public long YesOrNo()
    {
        _policy.Run(_population, _result);
        return _result.Decisions.Sum(d => d.Eligible);
    }

    /// <summary>The month of each who becomes eligible.</summary>
    [Benchmark]
    public long ByMonth() => _decisions.Sum(d => _policy.EarliestByMonth(_population, d, Months).LaterOrNever);

    /// <summary>Who loses it within ninety days.</summary>
    [Benchmark]
    public int Closing() => _policy.ClosingWithin(_population, 90).Count;
}
