using System.Text;

namespace SkillTalent.Tests.Workers;

/// <summary>A certificate from abroad counts at projection as the level that the catalogue of a place in the chain gives it.</summary>
public class ForeignProjectionTests
{
    private const string City = """
        { "id": "my", "title": { "zh": "我", "en": "mine" }, "place": "my-city",
          "places": [ { "code": "my-province", "name": { "zh": "省", "en": "province" }, "within": "CN" }, { "code": "my-city", "name": { "zh": "市", "en": "city" }, "within": "my-province" } ],
          "foreignCertificates": [
            { "code": "abroad", "place": "my-province", "certificate": { "zh": "证", "en": "c" }, "level": "senior-worker",
              "effective": { "from": "2022-01-01", "kind": "enacted" }, "basis": "reported", "cite": [ { "document": "P" } ] },
            { "code": "abroad", "place": "my-city", "certificate": { "zh": "证", "en": "c" }, "level": "technician", "occupation": "美容师",
              "effective": { "from": "2023-01-01", "to": "2023-12-31", "kind": "enacted", "after": "ended" }, "basis": "derived", "cite": [ { "document": "C" } ] },
            { "code": "said", "place": "my-city", "certificate": { "zh": "证", "en": "c" }, "level": "senior-technician",
              "effective": { "from": "2022-01-01", "kind": "enacted" }, "basis": "unconfirmed", "cite": [ { "document": "U" } ] } ] }
        """;

    private static readonly PolicyCatalog Catalog = PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes(City)), "my.json");

    /// <summary>The inner place's row wins while it holds, then the outer one's; five years after the certificate a senior worker may go on.</summary>
    [Theory]
    [InlineData("my-city", 2021, 12, 31, "undetermined")]
    [InlineData("my-city", 2022, 1, 1, "senior-worker")]
    [InlineData("my-city", 2022, 12, 31, "senior-worker")]
    [InlineData("my-city", 2023, 1, 1, "technician")]
    [InlineData("my-city", 2023, 12, 31, "technician")]
    [InlineData("my-city", 2024, 1, 1, "senior-worker")]
    [InlineData("my-province", 2023, 6, 30, "senior-worker")]
    [InlineData("CN", 2023, 6, 30, "undetermined")]
    [InlineData(Places.Quzhou, 2023, 6, 30, "undetermined")]
    public void TheLevelOfTheDayAndThePlace(string place, int year, int month, int day, string level)
    {
        SkillPolicy policy = Catalog.For(place, new LocalDate(year, month, day));
        Assessment assessment = policy.Assess(Holder("abroad"));
        Assert.Equal(level, policy.ForeignCertificates.TryGet("abroad", out ForeignCertificate? row) ? row.Level!.Code : "undetermined");
        Decision technician = assessment.Level(SkillLevel.Technician);
        Assert.Equal(level == "undetermined" ? Outcome.Undetermined : Outcome.Eligible, technician.Outcome);
        Assert.Equal(level == "technician", technician.Held);
    }

    [Fact]
    public void ThePackagesRows()
    {
        // Zhangzhou and Fujian are no places of the rulebooks: nothing follows here. The nation's row is unconfirmed.
        var on = new LocalDate(2025, 6, 30);
        Assert.Empty(SkillPolicy.For(Places.Quzhou, on).ForeignCertificates.Codes);
        Assert.Equal(["tw-technician-electronics"], SkillPolicy.For(Places.Changzhou, on).ForeignCertificates.Codes);
        foreach (string code in (string[])["tw-technician-b-beauty", "tw-technician-single-care", "tw-technician-electronics", "tw-technician-a"])
        {
            Assert.Equal(Outcome.Undetermined, SkillPolicy.For(Places.Changzhou, on).Assess(Holder(code)).Level(SkillLevel.SeniorTechnician).Outcome);
        }

        var optIn = new PolicyOptions { IncludeUnconfirmed = true };
        Decision decision = SkillPolicy.For(Places.Quzhou, on, optIn).Assess(Holder("tw-technician-a")).Level(SkillLevel.SeniorTechnician);
        Assert.True(decision.Held);
    }

    /// <summary>What the answer rests on includes the row: an allowance read off an official page rests on a derived mapping all the same.</summary>
    [Fact]
    public void TheDecisionCarriesTheRowsBasisAndDocuments()
    {
        Decision mapped = Catalog.For("my-city", new LocalDate(2023, 6, 30)).Assess(Holder("abroad")).Level(SkillLevel.SeniorTechnician);
        Assert.Equal((Outcome.Eligible, Basis.Derived), (mapped.Outcome, mapped.Basis));
        Assert.Contains(mapped.Citations, c => c.Document == "C");
        Decision own = Catalog.For("my-city", new LocalDate(2023, 6, 30)).Assess(Holder(null)).Level(SkillLevel.SeniorTechnician);
        Assert.DoesNotContain(own.Citations, c => c.Document == "C");
    }

    [Fact]
    public void AnUnconfirmedRowCountsOnlyIfAskedFor()
    {
        var on = new LocalDate(2023, 6, 30);
        Assert.False(Catalog.For("my-city", on).Assess(Holder("said")).Level(SkillLevel.SeniorTechnician).Held);
        Decision asked = Catalog.For("my-city", on, new PolicyOptions { IncludeUnconfirmed = true }).Assess(Holder("said")).Level(SkillLevel.SeniorTechnician);
        Assert.True(asked.Held);
    }

    [Fact]
    public void ALevelThatTheWorkerStatesIsKept()
    {
        var worker = new Worker { Certificates = [new Certificate(SkillLevel.JuniorWorker, new LocalDate(2020, 1, 1)) { Foreign = "abroad" }] };
        Assessment assessment = Catalog.For("my-city", new LocalDate(2023, 6, 30)).Assess(worker);
        Assert.True(assessment.Level(SkillLevel.JuniorWorker).Held);
        Assert.False(assessment.Level(SkillLevel.IntermediateWorker).Held);
    }

    [Fact]
    public void BulkAnswersTheSame()
    {
        Worker[] workers = [Holder("abroad"), Holder(null), Holder("said")];
        SkillPolicy policy = Catalog.For("my-city", new LocalDate(2023, 6, 30));
        CompiledPolicy compiled = policy.Compile();
        BulkResult result = compiled.Run(compiled.Project(workers));
        foreach (BulkDecision decision in result.Decisions)
        {
            Assert.Equal(workers.Select(w => policy.Assess(w)[decision.Id].Outcome), Enumerable.Range(0, workers.Length).Select(decision.OutcomeOf));
        }
    }

    /// <summary>What closes for the holder of a certificate from abroad closes in bulk, too.</summary>
    [Fact]
    public void BulkClosesOnTheSameDay()
    {
        const string Fresh = """
            { "id": "fresh", "title": { "zh": "新", "en": "fresh" }, "place": "my-city", "provisions": [
              { "id": "fresh/award", "kind": "recognition", "title": { "zh": "新", "en": "fresh" }, "effective": { "from": "2022-01-01", "kind": "enacted" },
                "basis": "reported", "cite": [ { "document": "F" } ], "when": { "fact": "cert.technician", "elapsed": { "within": "P12M" } } } ] }
            """;
        var on = new LocalDate(2023, 6, 30);
        Worker holder = Holder(null) with { Certificates = [new Certificate(null, on.PlusMonths(-11)) { Foreign = "abroad" }] };
        SkillPolicy policy = Catalog.With(new MemoryStream(Encoding.UTF8.GetBytes(Fresh)), "fresh.json").For("my-city", on);
        CompiledPolicy compiled = policy.Compile("fresh/award");

        BulkClosing closing = Assert.Single(compiled.ClosingWithin(compiled.Project([holder]), 100));
        Assert.Equal(new LocalDate(2023, 7, 30), closing.OpenUntil);
        Assert.Equal(policy.Assess(holder)["fresh/award"].OpenUntil, closing.OpenUntil);
    }

    [Fact]
    public void ACodeThatNoCatalogueKnowsIsRefused()
    {
        Worker worker = WorkerJson.Parse("""{ "certificates": [ { "level": "technician", "issued": "2020-01-01" }, { "foreign": "nowhere", "issued": "2020-01-01" } ] }""", "w.json");
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2025, 6, 30));
        InputFormatException refused = Assert.Throws<InputFormatException>(() => policy.Assess(worker));
        Assert.Equal(("w.json", "$.certificates[1].foreign"), (refused.InputName, refused.Path));
        Assert.StartsWith("the code of a certificate in the catalogue: tw-technician-a, ", refused.Expectation, StringComparison.Ordinal);
        Assert.Throws<InputFormatException>(() => policy.Compile().Project([worker]));
    }

    [Theory]
    [InlineData("\"place\": \"my-province\"", "\"place\": \"nowhere\"", "$.foreignCertificates[0].place", "a declared place")]
    [InlineData("\"code\": \"said\"", "\"code\": \"abroad\"", "$.foreignCertificates[2].code", "no other row")]
    public void AFaultOfACatalogueIsRefusedWithItsPlace(string what, string with, string path, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(
            () => PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes(City.Replace(what, with, StringComparison.Ordinal))), "my.json"));
        Assert.Equal(path, refused.Path);
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    private static Worker Holder(string? code) => new()
    {
        Birth = new LocalDate(1990, 1, 1),
        Employment = [new WorkSpell(new LocalDate(2010, 1, 1))],
        Certificates =
        [
            code is null
                ? new Certificate(SkillLevel.Technician, new LocalDate(2015, 1, 1))
                : new Certificate(null, new LocalDate(2015, 1, 1)) { Foreign = code },
        ],
        Titles = [],
        Education = [],
    };
}
