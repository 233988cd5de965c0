namespace SkillTalent.Tests.Levy;

/// <summary>The listing of production-education-integrated enterprises: rules over an enterprise's facts.</summary>
public class EnterpriseListingTests
{
    private const string Listing = "cn/levy/listing";
    private const string Certification = "cn/levy/certification";
    private const string Cancellation = "cn/levy/listing/cancellation";
    private const string Jiangsu = "jiangsu/levy/listing";

    private static readonly LocalDate Today = new(2024, 6, 30);

    private static readonly string[] Grounds =
        ["enterprise.false-statements", "enterprise.major-accident", "enterprise.infringed-students", "enterprise.dishonesty-list"];

    [Theory]
    [InlineData("enterprise.runs-school")]
    [InlineData("enterprise.runs-public-training")]
    [InlineData("enterprise.vocational-group")]
    [InlineData("enterprise.apprenticeship-pilot")]
    [InlineData("enterprise.one-plus-x-pilot")]
    [InlineData("enterprise.shared-patents-three-years")]
    [InlineData("enterprise.listing-condition-met")]
    public void OneConditionIsEnough(string condition)
    {
        Assert.Equal(Outcome.Eligible, Ask(Listing, (condition, true)));
        Assert.Equal(Outcome.Undetermined, Ask(Listing, (condition, false)));
    }

    [Theory]
    [InlineData("enterprise.interns-three-years", 60, 59)]
    [InlineData("enterprise.joint-specialties", 3, 2)]
    [InlineData("enterprise.shared-outlay-three-years", 1_000_000, 999_999.99)]
    public void TheUnconfirmedNumbersCountOnlyWhenAskedFor(string condition, double enough, double tooFew)
    {
        Assert.Equal(Outcome.Undetermined, Ask(Listing, (condition, (decimal)enough)));
        Assert.Equal(Outcome.Eligible, Ask(Listing, Unconfirmed, (condition, (decimal)enough)));
        Assert.Equal(Outcome.Undetermined, Ask(Listing, Unconfirmed, (condition, (decimal)tooFew)));
    }

    [Fact]
    public void WithoutTheOptInThatAConditionIsMetIsAFactOfItsOwn()
    {
        Assert.Equal(Outcome.Undetermined, Ask(Listing));
        (string, object)[] none = [.. NoneOfTheConditions, ("enterprise.listing-condition-met", false)];
        Assert.Equal(Outcome.NotEligible, Ask(Listing, none));
        Assert.Equal(Outcome.Undetermined, Ask(Listing, NoneOfTheConditions));
    }

    [Fact]
    public void EachGroundForCancellationShutsTheListingAndTheCertificate()
    {
        foreach (string ground in Grounds)
        {
            Assert.Equal(Outcome.Eligible, Ask(Cancellation, (ground, true)));
            Assert.Equal(Outcome.NotEligible, Ask(Listing, ("enterprise.runs-school", true), (ground, true)));
            Assert.Equal(Outcome.NotEligible, Ask(Certification, ("enterprise.certification-review-passed", true), ("enterprise.building-since", "2020-01-01"), (ground, true)));
        }

        Assert.Equal(Outcome.NotEligible, Ask(Cancellation));
    }

    [Theory]
    [InlineData("2019-06-30", Outcome.Eligible)]
    [InlineData("2019-07-01", Outcome.NotEligible)]
    [InlineData("2024-06-30", Outcome.NotEligible)]
    public void AfterACancellationThereIsNoNewApplicationForFiveYears(string cancelled, Outcome expected)
    {
        Assert.Equal(expected, Ask(Listing, ("enterprise.runs-school", true), ("enterprise.listing-cancelled", cancelled)));
        Assert.Equal(
            expected,
            Ask(Certification, ("enterprise.certification-review-passed", true), ("enterprise.building-since", "2019-06-30"), ("enterprise.listing-cancelled", cancelled)));
    }

    [Theory]
    [InlineData("2023-06-30", true, Outcome.Eligible)]
    [InlineData("2023-07-01", true, Outcome.NotEligible)]
    [InlineData("2023-06-30", false, Outcome.NotEligible)]
    [InlineData("2023-06-30", null, Outcome.Undetermined)]
    public void CertificationComesAfterAYearOfBuildingAndAReview(string since, bool? passed, Outcome expected)
    {
        (string, object)[] review = passed is { } p ? [("enterprise.certification-review-passed", p)] : [];
        Assert.Equal(expected, Ask(Certification, [.. review, ("enterprise.building-since", since)]));
    }

    [Theory]
    [InlineData("2019-06-30", true, 3, 50, Outcome.Eligible)]
    [InlineData("2019-07-01", true, 3, 50, Outcome.NotEligible)]
    [InlineData("2019-06-30", false, 3, 50, Outcome.NotEligible)]
    [InlineData("2019-06-30", true, 2, 50, Outcome.Undetermined)]
    [InlineData("2019-06-30", true, 3, 49, Outcome.Undetermined)]
    public void JiangsuAsksForFiveYearsForScaleAndForOneOfItsList(string since, bool aboveScale, int specialties, int trainees, Outcome expected)
    {
        (string, object)[] facts =
        [
            ("enterprise.operating-since", since), ("enterprise.above-scale", aboveScale),
            ("enterprise.joint-specialties", (decimal)specialties), ("enterprise.joint-specialty-trainees", (decimal)trainees),
            ("enterprise.joint-specialties-since", "2022-06-30"), ("enterprise.provincial-apprenticeship-pilot", false),
        ];
        foreach (string place in new[] { Places.Jiangsu, Places.Yancheng })
        {
            Assert.Equal(expected, Ask(Jiangsu, place, Today, PolicyOptions.Default, facts));
        }

        Outcome decided = expected == Outcome.Undetermined ? Outcome.NotEligible : expected;
        Assert.Equal(decided, Ask(Jiangsu, Places.Jiangsu, Today, PolicyOptions.Default, [.. facts, ("enterprise.jiangsu-listing-condition-met", false)]));
    }

    [Theory]
    [InlineData("2022-06-30", false, "2000-01-01", Outcome.Eligible)]
    [InlineData("2022-07-01", false, "2000-01-01", Outcome.NotEligible)]
    [InlineData("2022-07-01", true, "2021-06-30", Outcome.Eligible)]
    [InlineData("2022-07-01", true, "2021-07-01", Outcome.NotEligible)]
    public void InJiangsuCooperationLastsTwoYearsAndAPilotThree(string cooperating, bool pilot, string pilotSince, Outcome expected) => Assert.Equal(
        expected,
        Ask(
            Jiangsu,
            Places.Jiangsu,
            Today,
            PolicyOptions.Default,
            ("enterprise.operating-since", "2019-06-30"),
            ("enterprise.above-scale", true),
            ("enterprise.joint-specialties", 3m),
            ("enterprise.joint-specialty-trainees", 50m),
            ("enterprise.joint-specialties-since", cooperating),
            ("enterprise.provincial-apprenticeship-pilot", pilot),
            ("enterprise.pilot-school-since", pilotSince),
            ("enterprise.jiangsu-listing-condition-met", false)));

    [Fact]
    public void InJiangsuItsOwnListingStandsInTheNationsPlace()
    {
        Assert.DoesNotContain(Rules(Places.Changzhou, Today, PolicyOptions.Default), r => r.InForce && r.Name.Id == Listing);
        Assert.Contains(Rules(Places.Changzhou, Today, PolicyOptions.Default), r => r.InForce && r.Name.Id == Certification);
        Assert.Contains(Rules(Places.Quzhou, Today, PolicyOptions.Default), r => r.InForce && r.Name.Id == Listing);
        Assert.DoesNotContain(Rules(Places.Quzhou, Today, PolicyOptions.Default), r => r.Name.Id == Jiangsu);
    }

    [Theory]
    [InlineData("2019-04-03", Outcome.Eligible)]
    [InlineData("2019-04-02", Outcome.NotCovered)]
    public void TheRuleIsKnownFromItsPublication(string day, Outcome expected) =>
        Assert.Equal(expected, Ask(Listing, Places.China, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, PolicyOptions.Default, ("enterprise.runs-school", true)));

    [Fact]
    public void AWorkersAssessmentDoesNotSpeakOfEnterprises()
    {
        Assessment assessment = SkillPolicy.For(Places.Quzhou, Today).Assess(new Worker());
        Assert.DoesNotContain(assessment.Decisions, d => d.Id.Contains("/levy/", StringComparison.Ordinal));
    }

    private static PolicyOptions Unconfirmed => new() { IncludeUnconfirmed = true };

    private static (string, object)[] NoneOfTheConditions =>
    [
        ("enterprise.runs-school", false), ("enterprise.runs-public-training", false), ("enterprise.vocational-group", false),
        ("enterprise.apprenticeship-pilot", false), ("enterprise.one-plus-x-pilot", false), ("enterprise.shared-patents-three-years", false),
    ];

    private static Outcome Ask(string id, params (string Id, object Value)[] facts) => Ask(id, Places.China, Today, PolicyOptions.Default, facts);

    private static Outcome Ask(string id, PolicyOptions options, params (string Id, object Value)[] facts) => Ask(id, Places.China, Today, options, facts);

    private static Outcome Ask(string id, string place, LocalDate on, PolicyOptions options, params (string Id, object Value)[] facts)
    {
        SkillPolicy policy = SkillPolicy.For(place, on, options);
        DecisionRule rule = Assert.Single(policy.Rules, r => r.Name.Id == id);
        IReadOnlyDictionary<string, FactValue> given = WorkerSubject.Given(
            facts.ToDictionary(f => f.Id, f => Given(f.Value), StringComparer.Ordinal), "test", "$", policy.Catalog.Set.Vocabulary);
        var enterprise = new Subject([], [], null, given);
        return rule.Evaluate(FactSet.Project(enterprise, rule.Slots, [.. policy.Days]));
    }

    private static IReadOnlyList<DecisionRule> Rules(string place, LocalDate on, PolicyOptions options) => SkillPolicy.For(place, on, options).Rules;

    private static GivenFact Given(object value) => value switch
    {
        bool flag => GivenFact.Of(flag),
        decimal number => GivenFact.Of(number),
        _ => GivenFact.Of((string)value),
    };
}
