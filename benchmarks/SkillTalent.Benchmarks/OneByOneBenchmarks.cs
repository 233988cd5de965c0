using BenchmarkDotNet.Attributes;
using NodaTime;
using SkillTalent.Bulk;
using SkillTalent.Decisions;
using SkillTalent.Rules;
using SkillTalent.Workers;

namespace SkillTalent.Benchmarks;

/// <summary>One worker at a time: the whole policy, one decision with its reasons, the text, and what comes before.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class OneByOneBenchmarks
{
    private const string Json = """
        { "birth": "1990-05-01", "occupation": "焊工",
          "employment": [ { "from": "2012-07-01", "to": "2016-03-31" }, { "from": "2016-04-01" } ],
          "certificates": [ { "level": "intermediate-worker", "issued": "2014-06-20" }, { "level": "senior-worker", "issued": "2018-06-30" } ],
          "titles": [], "honours": [], "contests": [],
          "education": [ { "level": "secondary-vocational", "school": "technical-school", "class": "intermediate", "graduated": "2012-06-30", "relatedMajor": true, "assessed": false } ],
          "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise", "appointedLevel": null } }
        """;

    private readonly Worker _worker = WorkerJson.Parse(Json);
    private SkillPolicy _quzhou = null!;
    private CompiledPolicy _compiled = null!;
    private Worker[] _thousand = [];
    private Decision _refused = null!;

    /// <summary>Loads the rulebooks once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        _compiled = _quzhou.Compile();
        _thousand = [.. Enumerable.Repeat(_worker, 1000)];
        _refused = SkillPolicy.For(Places.China, new LocalDate(2016, 6, 1), new PolicyOptions { Edition = "2023" })
            .Assess(_worker).Level(SkillLevel.SeniorWorker);
    }

    /// <summary>One worker under everything that Quzhou's rulebooks say: outcomes of all decisions.</summary>
    [Benchmark(Baseline = true)]
    public int AssessWholePolicy() => _quzhou.Assess(_worker).Decisions.Count;

    /// <summary>One refused decision again, with the reason codes and arguments of every pathway.</summary>
    [Benchmark]
    public int DecideWithReasons() => _refused.Again().Unmet.Count;

    /// <summary>The same rendered as text.</summary>
    [Benchmark]
    public int DecideAndRender() => _refused.Again().Explain(Language.Chinese).Length;

    /// <summary>Reading a worker.</summary>
    [Benchmark]
    public Worker ReadWorker() => WorkerJson.Parse(Json);

    /// <summary>Columns from a thousand workers, for everything that Quzhou's rulebooks ask.</summary>
    [Benchmark]
    public Population ProjectThousand() => _compiled.Project(_thousand);

    /// <summary>Parsing and checking all built-in rulebooks.</summary>
    [Benchmark]
    public int LoadRulebooks() => PolicyCatalog.LoadBuiltIn().Rulebooks.Count;

    /// <summary>What is in force in a place on another day, from a loaded catalogue.</summary>
    [Benchmark]
    public SkillPolicy PolicyForDay() => SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 8, 1));
}
