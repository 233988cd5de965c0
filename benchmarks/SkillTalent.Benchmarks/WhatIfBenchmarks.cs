using BenchmarkDotNet.Attributes;
using NodaTime;

namespace SkillTalent.Benchmarks;

/// <summary>An amendment laid over a policy: what it does not touch is shared.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class WhatIfBenchmarks
{
    private const string Json = """
        { "title": { "zh": "提高津贴", "en": "a higher allowance" },
          "amend": [ { "provision": "quzhou/technician-allowance", "rows": [ { "row": 1, "yuan": 12000 }, { "row": 2, "yuan": 6000 } ] } ] }
        """;

    private readonly SkillPolicy _quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
    private readonly PolicyAmendment _raise = PolicyAmendment.Parse(Json);

    /// <summary>The amended policy.</summary>
    [Benchmark]
    public SkillPolicy Amend() => _quzhou.Amend(_raise);

    /// <summary>The same from the text of the amendment.</summary>
    [Benchmark]
    public SkillPolicy ReadAndAmend() => _quzhou.Amend(PolicyAmendment.Parse(Json));
}
