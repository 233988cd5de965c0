using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SkillTalent.Benchmarks;

/// <summary>What an amount costs over columns: one that the rule states, one that is calculated from two facts, each kept row by row.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AmountBenchmarks
{
    private const string Rulebook =
        """
        { "id": "lanshi", "title": { "zh": "岚市（虚构）", "en": "Lanshi (made up)" }, "place": "339901",
          "places": [ { "code": "339901", "name": { "zh": "岚市", "en": "Lanshi" } } ],
          "facts": {
            "lanshi/lessons": { "kind": "number", "label": { "zh": "课时", "en": "lessons" } },
            "lanshi/rate": { "kind": "number", "label": { "zh": "标准", "en": "rate" } } },
          "provisions": [ { "id": "lanshi/aid", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
            "basis": "reported", "cite": [ { "document": "（虚构）" } ],
            "when": { "any": [ { "all": [ { "fact": "lanshi/lessons", "compare": { "atLeast": 20 } }, { "fact": "lanshi/rate", "compare": { "atLeast": 1 } } ] }, { "fact": "lanshi/lessons", "compare": { "atLeast": 60 } } ] },
            "amount": { "per": "once", "rows": [ ROW ] } } ] }
        """;

    private readonly BulkOptions _options = new() { KeepAmounts = true };
    private readonly (CompiledPolicy Policy, Population Population, BulkResult Result)[] _runs = new (CompiledPolicy, Population, BulkResult)[3];

    /// <summary>Rows.</summary>
    [Params(1_000_000)]
    public int Rows { get; set; }

    /// <summary>Makes the columns once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string[] rows =
        [
            """{ "yuan": 1000 }""",
            """{ "times": [ { "fact": "lanshi/lessons" }, { "fact": "lanshi/rate" } ], "atMost": { "yuan": 1000 } }""",
            """{ "percent": 62.5, "of": { "times": [ { "fact": "lanshi/lessons" }, { "fact": "lanshi/rate" } ] }, "atMost": { "yuan": 1000 }, "round": "yuan" }""",
        ];
        for (int i = 0; i < rows.Length; i++)
        {
            using var json = new MemoryStream(Encoding.UTF8.GetBytes(Rulebook.Replace("ROW", rows[i], StringComparison.Ordinal)));
            CompiledPolicy policy = PolicyCatalog.Of([("lanshi.json", json)]).For("339901", new LocalDate(2024, 6, 30)).Compile();
            Population population = RandomPopulation.Of(policy, Rows);
            _runs[i] = (policy, population, policy.Run(population, _options));
        }
    }

    /// <summary>The rule states the yuan.</summary>
    [Benchmark(Baseline = true)]
    public decimal Stated() => Run(0);

    /// <summary>A product of two facts, with a most.</summary>
    [Benchmark]
    public decimal Calculated() => Run(1);

    /// <summary>A percentage of a product, with a most, to whole yuan: it is divided.</summary>
    [Benchmark]
    public decimal Rounded() => Run(2);

    private decimal Run(int i)
    {
        (CompiledPolicy policy, Population population, BulkResult result) = _runs[i];
        policy.Run(population, result, _options);
        return result.Decisions[0].Amount;
    }
}
