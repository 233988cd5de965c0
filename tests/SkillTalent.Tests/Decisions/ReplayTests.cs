using System.Text;

namespace SkillTalent.Tests.Decisions;

/// <summary>As known on a day: what is published later is not seen, wherever rulebooks date it.</summary>
public class ReplayTests
{
    private static readonly PolicyOptions Before = new() { AsKnownOn = new LocalDate(2024, 9, 12) };
    private static readonly PolicyOptions After = new() { AsKnownOn = new LocalDate(2024, 9, 13) };

    // Born in May 1966: sixty in May 2026 by the old rule, five months later by the decision that was published on 2024-09-13.
    [Fact]
    public void TheScheduleOfRetirement_OneByOneAndInColumns()
    {
        var worker = new Worker
        {
            Birth = new LocalDate(1966, 5, 1),
            Sex = Sex.Male,
            Certificates = [new Certificate(SkillLevel.Technician, new LocalDate(2015, 6, 10))],
            Post = new Post { Frontline = true, ShortageOccupation = true, Employer = EmployerKind.Enterprise, Kind = PostKind.Worker },
        };
        var on = new LocalDate(2026, 6, 1);

        Assert.Equal((Outcome.NotEligible, Outcome.Eligible, Outcome.Eligible), (Answer(Before), Answer(After), Answer(PolicyOptions.Default)));

        Outcome Answer(PolicyOptions options)
        {
            SkillPolicy policy = SkillPolicy.For(Places.Quzhou, on, options);
            Outcome one = policy.Assess(worker)["quzhou/technician-allowance"].Outcome;
            CompiledPolicy compiled = policy.Compile("quzhou/technician-allowance");
            BulkDecision bulk = compiled.Run(compiled.Project([worker])).Decisions[0];
            Assert.Equal((one == Outcome.Eligible ? 1 : 0, 0), (bulk.Eligible, bulk.Undetermined));
            return one;
        }
    }

    /// <summary>Before anything was published, what nobody dates is seen, and the question has an answer all the same, one by one and in columns.</summary>
    [Theory]
    [InlineData("1980-01-01")]
    [InlineData("0001-01-01")]
    public void BeforeAnythingWasPublished(string known)
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 1, 1), new PolicyOptions { AsKnownOn = Date(known) });
        var worker = new Worker { Birth = new LocalDate(1980, 1, 1), Certificates = [new Certificate(SkillLevel.Technician, new LocalDate(2015, 6, 10))] };
        Assert.NotEmpty(policy.Assess(worker).Decisions);
        CompiledPolicy compiled = policy.Compile();
        Assert.Equal(1, compiled.Run(compiled.Project([worker])).Rows);
    }

    [Theory]
    [InlineData("2022-12-31", Outcome.Undetermined)]
    [InlineData("2023-01-01", Outcome.Eligible)]
    public void ACertificateFromAbroad(string known, Outcome expected)
    {
        PolicyCatalog catalog = PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes("""
            { "id": "mine", "title": { "zh": "我", "en": "mine" }, "place": "CN", "foreignCertificates": [
              { "code": "abroad", "certificate": { "zh": "证", "en": "c" }, "level": "senior-worker", "published": "2023-01-01",
                "effective": { "from": "2018-01-01", "kind": "enacted" }, "basis": "reported", "cite": [ { "document": "D" } ] } ] }
            """)));
        var worker = new Worker
        {
            Employment = [new WorkSpell(new LocalDate(2010, 1, 1))],
            Certificates = [new Certificate(null, new LocalDate(2012, 1, 1)) { Foreign = "abroad" }],
            Education = [],
            Titles = [],
        };

        Assert.Equal(expected, catalog.For("CN", new LocalDate(2023, 6, 1), new PolicyOptions { AsKnownOn = Date(known) }).Assess(worker).Level(SkillLevel.Technician).Outcome);
    }

    // Without a day the newest terms are meant that were published by then.
    [Fact]
    public void TheTermsOfApprenticeClasses() =>
        Assert.NotNull(PolicyCatalog.BuiltIn.ApprenticeshipTerms("CN", options: new PolicyOptions { AsKnownOn = new LocalDate(2021, 12, 31) }));

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
