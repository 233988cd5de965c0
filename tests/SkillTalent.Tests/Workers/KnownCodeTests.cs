namespace SkillTalent.Tests.Workers;

/// <summary>Codes that no rulebook knows are refused where the worker meets the policy, with the nearest known one, from JSON and code alike.</summary>
public class KnownCodeTests
{
    private static readonly LocalDate On = new(2024, 6, 1);

    [Theory]
    [InlineData("""{ "honours": [ "jiangsu-artisan", "national-technical-exprt" ] }""", "$.honours[1].code", "national-technical-expert")]
    [InlineData("""{ "contests": [ { "tier": "citty", "year": 2023 } ] }""", "$.contests[0].tier", "city")]
    [InlineData("""{ "contests": [ { "tier": "city", "role": "stuff", "year": 2023 } ] }""", "$.contests[0].role", "staff")]
    [InlineData("""{ "certificates": [ { "level": "technician", "issued": "2020-01-01", "class": "manufacture" } ] }""", "$.certificates[0].class", "manufacturing")]
    [InlineData("""{ "claims": [ { "provision": "cn/skill-upgrade-subsidi", "date": "2020-01-01" } ] }""", "$.claims[0].provision", "cn/skill-upgrade-subsidy")]
    [InlineData("""{ "facts": { "unemployment-benefits": false } }""", "$.facts.unemployment-benefits", "unemployment-benefit")]
    public void AreRefused(string json, string path, string meant)
    {
        Worker worker = WorkerJson.Parse(json, "w.json");

        foreach (Action ask in (Action[])[() => SkillPolicy.For(Places.China, On).Assess(worker), () => SkillPolicy.For(Places.China, On).Compile().Project([worker])])
        {
            InputFormatException refused = Assert.Throws<InputFormatException>(ask);
            Assert.Equal(("w.json", path), (refused.InputName, refused.Path));
            Assert.Contains($"did you mean \"{meant}\"?", refused.Expectation, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{ "honours": [ "national-technical-expert", "other" ], "contests": [ { "tier": "city", "role": "staff", "year": 2023 }, { "tier": "other", "date": "2023-01-01" } ] }""")]
    [InlineData("""{ "claims": [ { "provision": "cn/skill-upgrade-subsidy", "date": "2020-01-01" }, { "provision": "cn/skill-upgrade-subsidy/senior-worker", "date": "2020-01-01" }, { "provision": "other", "date": "2020-01-01" } ] }""")]
    public void AreTaken(string json) => _ = SkillPolicy.For(Places.China, On).Assess(WorkerJson.Parse(json));

    [Fact]
    public void TheEmployersKindIsOneFact()
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, On);
        Worker both = new() { Post = new Post { Frontline = true, ShortageOccupation = true, Employer = EmployerKind.Enterprise }, Certificates = [new(SkillLevel.Technician, new(2020, 1, 1))] };
        Worker moved = both with { Post = both.Post with { Employer = null }, Employer = new Employer { Kind = EmployerKind.Enterprise } };

        Assert.Equal(Outcome.Eligible, policy.Assess(both)["quzhou/technician-allowance"].Outcome);
        Assert.Equal(Outcome.Eligible, policy.Assess(moved)["quzhou/technician-allowance"].Outcome);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => policy.Assess(both with { Employer = new Employer { Kind = EmployerKind.Government } }));
        Assert.Equal("$.employer.kind", refused.Path);
    }

    // What a record does not say is unknown, and not silently none (cases b4, b6 and b7 of an independent check).
    [Theory]
    [InlineData("", "", Outcome.NotEligible)]
    [InlineData("\"level\": \"senior-worker\", ", "", Outcome.Undetermined)]
    [InlineData("", "\"occupation\": \"焊工\", ", Outcome.Undetermined)]
    [InlineData("\"level\": \"senior-worker\", ", "\"occupation\": \"钳工\", ", Outcome.Eligible)]
    [InlineData("\"level\": \"junior-worker\", ", "\"occupation\": \"焊工\", ", Outcome.Eligible)]
    public void AClaimThatDoesNotSayItsLevelOrOccupation_LeavesItOpen(string level, string occupation, Outcome expected)
    {
        if (level.Length + occupation.Length == 0)
            (level, occupation) = ("\"level\": \"senior-worker\", ", "\"occupation\": \"焊工\", ");
        Worker worker = WorkerJson.Parse(
            $$"""
            { "occupation": "焊工", "birth": "1990-05-01", "employment": [ { "from": "2015-01-01" } ],
              "certificates": [ { "level": "senior-worker", "issued": "2024-03-01" } ], "titles": [], "education": [],
              "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise", "appointedLevel": null }, "insurance": { "since": "2015-01-01", "months": 100 },
              "claims": [ { "provision": "cn/skill-upgrade-subsidy", {{level}}{{occupation}}"date": "2020-01-01" } ], "facts": { "unemployment-benefit": false } }
            """);

        Assert.Equal(expected, SkillPolicy.For(Places.China, On).Assess(worker)["cn/skill-upgrade-subsidy/senior-worker"].Outcome);
    }

    [Theory]
    [InlineData(null, Outcome.Undetermined)]
    [InlineData(true, Outcome.Eligible)]
    [InlineData(false, Outcome.NotEligible)]
    public void WhetherOneStillStudies_IsUnknownUntilItIsSaid(bool? student, Outcome expected)
    {
        var worker = new Worker
        {
            Birth = new LocalDate(2003, 5, 1),
            Employment = [],
            Certificates = [new Certificate(SkillLevel.IntermediateWorker, new(2023, 6, 30))],
            Titles = [],
            Education = [new Education(EducationLevel.College, new(2025, 6, 30)) { School = SchoolKind.HigherVocationalCollege, RelatedMajor = true, Assessed = false, Student = student }],
        };

        Assert.Equal(expected, SkillPolicy.For(Places.China, new LocalDate(2024, 9, 1), new() { Edition = "2023" }).Assess(worker).Level(SkillLevel.SeniorWorker).Outcome);
    }
}
