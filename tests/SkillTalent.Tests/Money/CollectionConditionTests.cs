using NodaTime.Text;

namespace SkillTalent.Tests.Money;

/// <summary>
/// The worked examples of the collection of published rules that are about who is meant, each on both sides of its day or number: beside the built-in
/// rulebooks, with their facts.
/// </summary>
public class CollectionConditionTests
{
    private const string Guangdong = """
        { "all": [ { "fact": "birth", "elapsed": { "atLeast": "P16Y" } }, { "any": [
          { "all": [ { "fact": "sex", "in": [ "male" ] }, { "fact": "birth", "elapsed": { "under": "P61Y" } } ] },
          { "all": [ { "fact": "sex", "in": [ "female" ] }, { "fact": "birth", "elapsed": { "under": "P56Y" } } ] } ] } ] }
        """;

    private const string Xiamen = """
        { "all": [ { "any": [
            { "all": [ { "fact": "sex", "in": [ "male" ] }, { "fact": "birth", "elapsed": { "under": "P50Y" } } ] },
            { "all": [ { "fact": "sex", "in": [ "female" ] }, { "fact": "birth", "elapsed": { "under": "P40Y" } } ] } ] },
          { "any": [
            { "all": [ { "fact": "certificate.level", "in": [ "intermediate-worker" ] }, { "fact": "insurance.months-on-end", "compare": { "atLeast": 24 } } ] },
            { "all": [ { "fact": "certificate.level", "in": [ "senior-worker" ] }, { "fact": "insurance.months-on-end", "compare": { "atLeast": 12 } } ] },
            { "all": [ { "fact": "certificate.level", "in": [ "technician" ] }, { "fact": "insurance.months-on-end", "compare": { "atLeast": 3 } } ] },
            { "fact": "certificate.level", "in": [ "senior-technician" ] } ] } ] }
        """;

    private const string Newcomer = """{ "not": { "fact": "my/last-insured", "between": { "of": "my/hired", "from": "-P3Y", "to": "P0D" } } }""";
    private const string Yantai = """{ "fact": "my/first-insured", "elapsed": { "under": "P5Y" } }""";

    private const string HighLevel = "\"certificates\": [ { \"level\": \"senior-worker\", \"issued\": \"2015-06-30\" } ], \"insurance\": { \"monthsOnEnd\": 12 }";
    private const string TopLevel = "\"certificates\": [ { \"level\": \"senior-technician\", \"issued\": \"2015-06-30\" } ]";

    [Theory]
    [InlineData("7a", Guangdong, "\"birth\": \"1969-03-01\", \"sex\": \"female\"", "2025-02-28", true)]
    [InlineData("7a", Guangdong, "\"birth\": \"1969-03-01\", \"sex\": \"female\"", "2025-03-01", false)]
    [InlineData("7a, a man of that age", Guangdong, "\"birth\": \"1969-03-01\", \"sex\": \"male\"", "2025-03-01", true)]
    [InlineData("7a, not yet 16", Guangdong, "\"birth\": \"2009-03-01\", \"sex\": \"male\"", "2025-02-28", false)]
    [InlineData("7b", Xiamen, "\"birth\": \"1975-03-01\", \"sex\": \"male\", " + HighLevel, "2025-02-28", true)]
    [InlineData("7b", Xiamen, "\"birth\": \"1975-03-01\", \"sex\": \"male\", " + HighLevel, "2025-03-01", false)]
    [InlineData("7b, a woman of 41", Xiamen, "\"birth\": \"1984-01-01\", \"sex\": \"female\", " + TopLevel, "2025-02-28", false)]
    [InlineData("7b, a woman of 39", Xiamen, "\"birth\": \"1986-01-01\", \"sex\": \"female\", " + TopLevel, "2025-02-28", true)]
    [InlineData("7h, insured there more than three years before", Newcomer, "\"facts\": { \"my/last-insured\": \"2021-05-31\", \"my/hired\": \"2024-06-01\" }", "2024-07-01", true)]
    [InlineData("7h, within the three years", Newcomer, "\"facts\": { \"my/last-insured\": \"2021-06-15\", \"my/hired\": \"2024-06-01\" }", "2024-07-01", false)]
    [InlineData("6i, the last claim", Yantai, "\"facts\": { \"my/first-insured\": \"2020-03-01\" }", "2025-02-28", true)]
    [InlineData("6i, a month later", Yantai, "\"facts\": { \"my/first-insured\": \"2020-03-01\" }", "2025-03-01", false)]
    public void WhoIsMeant(string source, string when, string worker, string on, bool meant)
    {
        const string Facts = """
            "my/last-insured": { "kind": "date", "label": { "zh": "最后参保", "en": "last insured there" } }, "my/hired": { "kind": "date", "label": { "zh": "录用", "en": "hired" } },
            "my/first-insured": { "kind": "date", "label": { "zh": "首次参保", "en": "first insured" } }
            """;
        string json = $$"""
            { "id": "my", "title": { "zh": "我市", "en": "my city" }, "place": "999900", "places": [ { "code": "999900", "name": { "zh": "我市", "en": "my city" }, "within": "CN" } ],
              "facts": { {{Facts}} },
              "provisions": [ { "id": "my/aid", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, {{MoneyBook.Sourced("2020-01-01")}}, "when": {{when}}, "amount": { "per": "once", "rows": [ { "yuan": 1000 } ] } } ] }
            """;
        SkillPolicy policy = PolicyCatalog.BuiltIn.With(MoneyBook.Stream(json), "my.json").For("999900", LocalDatePattern.Iso.Parse(on).Value);
        Worker subject = WorkerJson.Parse($"{{ {worker} }}");
        Outcome expected = meant ? Outcome.Eligible : Outcome.NotEligible;

        Assert.True(policy.Assess(subject)["my/aid"].Outcome == expected, $"{source}: {policy.Assess(subject)["my/aid"].Explain(Language.English)}");
        CompiledPolicy compiled = policy.Compile("my/aid");
        Assert.Equal(expected, compiled.Run(compiled.Project([subject]))["my/aid"].OutcomeOf(0));
    }
}
