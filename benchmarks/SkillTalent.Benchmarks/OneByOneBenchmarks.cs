using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SkillTalent.Benchmarks;

/// <summary>One worker at a time: the whole policy, one decision with its reasons, the text, and what comes before.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class OneByOneBenchmarks
{
    internal const string Json = """
        { "birth": "1990-05-01", "occupation": "焊工",
          "employment": [ { "from": "2012-07-01", "to": "2016-03-31" }, { "from": "2016-04-01" } ],
          "certificates": [ { "level": "intermediate-worker", "issued": "2014-06-20" }, { "level": "senior-worker", "issued": "2018-06-30" } ],
          "titles": [], "honours": [], "contests": [],
          "education": [ { "level": "secondary-vocational", "school": "technical-school", "class": "intermediate", "graduated": "2012-06-30", "relatedMajor": true, "assessed": false } ],
          "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise", "appointedLevel": null } }
        """;

    // A year at work, with the certificate below: each of six ways to the next lacks something.
    private const string Beginner = """
        { "birth": "2005-05-01", "occupation": "焊工", "employment": [ { "from": "2023-07-01" } ],
          "certificates": [ { "level": "intermediate-worker", "issued": "2023-06-20" } ], "titles": [], "honours": [], "contests": [],
          "education": [ { "level": "secondary-vocational", "school": "technical-school", "class": "intermediate", "graduated": "2023-06-30", "relatedMajor": true, "assessed": false } ],
          "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise", "appointedLevel": null } }
        """;

    private readonly Worker _worker = WorkerJson.Parse(Json);
    private SkillPolicy _quzhou = null!;
    private SkillPolicy _frozen = null!;
    private CompiledPolicy _compiledFrozen = null!;
    private CompiledPolicy _compiled = null!;
    private Worker[] _thousand = [];
    private Decision _refused = null!;

    /// <summary>Loads the rulebooks once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        _compiled = _quzhou.Compile();
        _frozen = FrozenRulebooks.Read().For(Places.Quzhou, new LocalDate(2023, 7, 14));
        _compiledFrozen = _frozen.Compile();
        _thousand = [.. Enumerable.Repeat(_worker, 1000)];
        _refused = SkillPolicy.For(Places.China, new LocalDate(2024, 6, 1)).Assess(WorkerJson.Parse(Beginner)).Level(SkillLevel.SeniorWorker);
        if (_refused.Outcome != Outcome.NotEligible || _refused.Pathways.Count(p => p.Unmet.Count > 0) != 6)
        {
            throw new InvalidOperationException("The decision measured is one of six pathways, none of which is open.");
        }
    }

    /// <summary>One worker under everything that Quzhou's rulebooks say: outcomes of all decisions.</summary>
    [Benchmark(Baseline = true)]
    public int AssessWholePolicy() => _quzhou.Assess(_worker).Decisions.Count;

    /// <summary>The same with every decision looked at: they are made then.</summary>
    [Benchmark]
    public int AssessAndLookAtAll() => LookAtAll(_quzhou);

    /// <summary>Outcomes of all decisions under the rulebooks of 0.1.</summary>
    [Benchmark]
    public int AssessFrozen() => _frozen.Assess(_worker).Decisions.Count;

    /// <summary>The same with every decision looked at.</summary>
    [Benchmark]
    public int AssessFrozenAndLookAtAll() => LookAtAll(_frozen);

    /// <summary>One refused decision again, with the reason codes and arguments of every pathway.</summary>
    [Benchmark]
    public int DecideWithReasons()
    {
        Decision decision = _refused.Again();
        int told = 0;
        foreach (Reason reason in decision.Unmet)
        {
            told += reason.Code.Length + reason.Arguments.Count;
        }

        foreach (PathwayResult pathway in decision.Pathways)
        {
            foreach (Reason reason in pathway.Unmet)
            {
                told += reason.Code.Length + reason.Arguments.Count;
            }
        }

        return told;
    }

    /// <summary>The outcome alone.</summary>
    [Benchmark]
    public Outcome Decide() => _refused.Again().Outcome;

    /// <summary>The same rendered as text.</summary>
    [Benchmark]
    public int DecideAndRender() => _refused.Again().Explain(Language.Chinese).Length;

    /// <summary>Reading a worker.</summary>
    [Benchmark]
    public Worker ReadWorker() => WorkerJson.Parse(Json);

    /// <summary>Columns from a thousand workers, for everything that Quzhou's rulebooks ask.</summary>
    [Benchmark]
    public Population ProjectThousand() => _compiled.Project(_thousand);

    /// <summary>The same for everything that the rulebooks of 0.1 ask.</summary>
    [Benchmark]
    public Population ProjectThousandFrozen() => _compiledFrozen.Project(_thousand);

    /// <summary>Parsing and checking all built-in rulebooks to their last example, as those of a caller.</summary>
    [Benchmark]
    public int LoadRulebooks() => PolicyCatalog.LoadBuiltIn().Rulebooks.Count;

    /// <summary>The words of all built-in rulebooks without their provisions: what every program waits for.</summary>
    [Benchmark]
    public int LoadWords() => PolicyCatalog.ReadLazily().Rulebooks.Count;

    /// <summary>From nothing to what is in force in a place: what the first question of a program waits for.</summary>
    [Benchmark]
    public SkillPolicy LoadFirstPolicy() => PolicyCatalog.ReadLazily().For(Places.Quzhou, new LocalDate(2023, 8, 1));

    /// <summary>What is in force in a place on another day, from a loaded catalogue.</summary>
    [Benchmark]
    public SkillPolicy PolicyForDay() => SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 8, 1));

    private int LookAtAll(SkillPolicy policy)
    {
        int eligible = 0;
        foreach (Decision decision in policy.Assess(_worker).Decisions)
        {
            eligible += decision.Outcome == Outcome.Eligible ? 1 : 0;
        }

        return eligible;
    }
}
