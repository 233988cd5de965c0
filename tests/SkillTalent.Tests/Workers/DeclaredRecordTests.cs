namespace SkillTalent.Tests.Workers;

/// <summary>A city declares a kind of records of its own in JSON; workers carry them, and facts fold over them.</summary>
public class DeclaredRecordTests
{
    private const string Book =
        """
        {
          "id": "patent-city", "title": { "zh": "专利市", "en": "patent city" }, "place": "991000",
          "places": [ { "code": "991000", "name": { "zh": "专利市", "en": "Patent City" }, "within": "CN" } ],
          "records": {
            "patents": {
              "day": "granted",
              "members": {
                "granted": "date",
                "kind": { "codes": ["invention", "utility-model"] },
                "rank": { "choices": "rank" },
                "owners": "number",
                "own": "flag",
                "office": "text"
              }
            },
            "honours": { "members": { "code": { "codes": ["patent-star"] } } }
          },
          "facts": {
            "patent.first": { "kind": "date", "label": { "zh": "首个专利", "en": "first patent" }, "first": "patents", "where": { "kind": "invention", "owners": { "atMost": 2 } } },
            "patent.star": { "kind": "flag", "label": { "zh": "专利之星", "en": "patent star" }, "any": "honours", "where": { "code": "patent-star" } },
            "patent.count": { "kind": "number", "label": { "zh": "专利数", "en": "patents" }, "count": "patents" }
          },
          "provisions": [
            {
              "id": "patent-city/award", "kind": "benefit", "title": { "zh": "奖励", "en": "award" },
              "effective": { "from": "2020-01-01", "kind": "enacted" }, "basis": "official", "cite": [ { "document": "文" } ],
              "when": { "any": [ { "fact": "patent.first", "elapsed": { "atLeast": "P1Y" } }, { "fact": "patent.count", "compare": { "atLeast": 3 } } ] },
              "amount": { "per": "once", "rows": [ { "yuan": 1000 } ] }
            }
          ]
        }
        """;

    private static readonly PolicyCatalog Catalog = With(Book);

    [Theory]
    [InlineData("""{ "patents": [ { "granted": "2023-06-01", "kind": "invention", "owners": 2 } ] }""", Outcome.Eligible)]
    [InlineData("""{ "patents": [ { "granted": "2023-06-02", "kind": "invention", "owners": 2 } ] }""", Outcome.NotEligible)]
    [InlineData("""{ "patents": [ { "granted": "2023-06-01", "kind": "invention", "owners": 3 } ] }""", Outcome.NotEligible)]
    [InlineData("""{ "patents": [ { "granted": "2023-06-01", "kind": "invention" } ] }""", Outcome.Undetermined)]
    [InlineData("""{ "patents": [ ] }""", Outcome.NotEligible)]
    [InlineData("""{ }""", Outcome.Undetermined)]
    [InlineData("""{ "patents": [ { "granted": "2024-01-01", "own": true }, { "granted": "2024-01-01", "office": "CNIPA" }, { "granted": "2024-01-01", "rank": "assistant" } ] }""", Outcome.Eligible)]
    public void FactsFoldOverThem(string records, Outcome expected) => Assert.Equal(expected, Assess(records)["patent-city/award"].Outcome);

    [Fact]
    public void TheyAreSaidInCodeToo()
    {
        var worker = new Worker
        {
            Records = new Dictionary<string, IReadOnlyList<DeclaredRecord>>
            {
                ["patents"] = [new(new Dictionary<string, GivenFact> { ["granted"] = GivenFact.Of(new LocalDate(2023, 6, 1)), ["kind"] = GivenFact.Of("invention"), ["owners"] = GivenFact.Of(1m) })],
            },
        };

        Assert.Equal(Outcome.Eligible, Catalog.For("991000", new LocalDate(2024, 6, 1)).Assess(worker)["patent-city/award"].Outcome);
        Assert.Equal(worker, WorkerJson.Parse(WorkerJson.ToJson(worker)));
    }

    [Theory]
    [InlineData("""{ "patent": [ ] }""", "$.records.patent", "did you mean \"patents\"?")]
    [InlineData("""{ "patents": [ { "granted": "2023-06-01", "knd": "invention" } ] }""", "$.records.patents[0].knd", "did you mean \"kind\"?")]
    [InlineData("""{ "patents": [ { "granted": "2023-06-01", "kind": "inventon" } ] }""", "$.records.patents[0].kind", "did you mean \"invention\"?")]
    [InlineData("""{ "patents": [ { "kind": "invention" } ] }""", "$.records.patents[0]", "the day \"granted\"")]
    [InlineData("""{ "patents": [ { "granted": "2023-02-29" } ] }""", "$.records.patents[0].granted", "a day written 2024-06-30")]
    [InlineData("""{ "patents": [ { "granted": "2023-06-01", "owners": "2" } ] }""", "$.records.patents[0].owners", "a number")]
    [InlineData("""{ "patents": [ { "granted": "2023-06-01", "own": 1 } ] }""", "$.records.patents[0].own", "true or false")]
    [InlineData("""{ "patents": [ { "granted": "2023-06-01", "office": 1 } ] }""", "$.records.patents[0].office", "a text")]
    public void WhatIsNotDeclaredIsRefused(string records, string path, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Assess(records));

        Assert.Equal(("w.json", path), (refused.InputName, refused.Path));
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"day\": \"granted\"", "\"day\": \"kind\"", "$.records.patents.day")]
    [InlineData("\"day\": \"granted\",", "", "$.records.patents")]
    [InlineData("\"owners\": \"number\"", "\"owners\": \"count\"", "$.records.patents.members.owners")]
    [InlineData("\"choices\": \"rank\"", "\"choices\": \"rnk\"", "$.records.patents.members.rank.choices")]
    [InlineData("\"honours\": { \"members\": { \"code\"", "\"titles\": { \"members\": { \"rank\"", "$.records.titles.members.rank")]
    [InlineData("\"patent-star\" } }", "\"national-technical-exprt\" } }", "$.facts['patent.star'].where.code")]
    [InlineData("\"first\": \"patents\"", "\"first\": \"patent\"", "$.facts['patent.first'].first")]
    public void ADeclarationThatIsNoneIsRefused(string from, string to, string path)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => With(Book.Replace(from, to, StringComparison.Ordinal)));
        Assert.Equal(path, refused.Path);
    }

    // An honour that only a rule of the city speaks of is known where that rule is.
    [Fact]
    public void CodesThatAPlaceDeclaresOrTestsAreKnown()
    {
        Worker worker = WorkerJson.Parse("""{ "honours": [ "patent-star", "other" ] }""");

        _ = Catalog.For("CN", new LocalDate(2024, 6, 1)).Assess(worker);
        Assert.Throws<InputFormatException>(() => SkillPolicy.For(Places.China, new LocalDate(2024, 6, 1)).Assess(worker));
    }

    private static Assessment Assess(string records) =>
        Catalog.For("991000", new LocalDate(2024, 6, 1)).Assess(WorkerJson.Parse($$"""{ "records": {{records}} }""", "w.json"));

    private static PolicyCatalog With(string book) => PolicyCatalog.BuiltIn.With(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(book)), "patent.json");
}
