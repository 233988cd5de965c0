using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SkillTalent.Benchmarks;

/// <summary>Plans and least changes, one worker at a time, under the built-in rulebooks.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PlanBenchmarks
{
    private const string Json = """
        { "birth": "1990-05-01", "occupation": "焊工", "employment": [ { "from": "2012-07-01" } ],
          "certificates": [ { "level": "senior-worker", "issued": "2021-06-30" } ], "titles": [], "education": [],
          "honours": [ "national-technical-expert" ], "contests": [],
          "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise", "appointedLevel": null } }
        """;

    private readonly Worker _expert = WorkerJson.Parse(Json);

    // Nothing is stated but birth and work: the longest way, with everything unknown that can be.
    private readonly Worker _beginner = WorkerJson.Parse("""{ "birth": "2004-05-01", "employment": [ { "from": "2023-07-01" } ] }""");
    private readonly PlanTarget _top = PlanTarget.Of(SkillLevel.SeniorTechnician);
    private readonly PlanTarget _chief = PlanTarget.Of(SkillLevel.ChiefTechnician);
    private readonly PlanTarget _title = PlanTarget.Parse("associate-senior");
    private SkillPolicy _quzhou = null!;
    private SkillPolicy _changzhou = null!;
    private CareerPlanner _inQuzhou = null!;
    private CareerPlanner _inChangzhou = null!;

    /// <summary>Loads the rulebooks once, and makes the models of the targets.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 2, 1));
        _changzhou = SkillPolicy.For(Places.Changzhou, new LocalDate(2024, 2, 1));
        _inQuzhou = _quzhou.Planner();
        _inChangzhou = _changzhou.Planner();
    }

    /// <summary>By a title and the ladder, with alternatives.</summary>
    [Benchmark(Baseline = true)]
    public CareerPlan TitleAndLadder() => _inQuzhou.Plan(_expert, _top);

    /// <summary>The longest way: from nothing to the top post, with what is unknown.</summary>
    [Benchmark]
    public CareerPlan FromNothingToTheTop() => _inChangzhou.Plan(_beginner, _chief);

    /// <summary>To a title, from nothing.</summary>
    [Benchmark]
    public CareerPlan FromNothingToATitle() => _inChangzhou.Plan(_beginner, _title);

    /// <summary>One plan with a planner of its own, as the command makes it.</summary>
    [Benchmark]
    public CareerPlan PlannerAndPlan() => _quzhou.Plan(_expert, _top);

    /// <summary>A plan in words.</summary>
    [Benchmark]
    public int PlanInWords() => _inQuzhou.Plan(_expert, _top).Explain(Language.Chinese).Length;

    /// <summary>What it would take for the city's allowance.</summary>
    [Benchmark]
    public int LeastChangesOfAllowance() => _quzhou.Assess(_expert)["quzhou/technician-allowance"].LeastChanges().Sets.Count;
}
