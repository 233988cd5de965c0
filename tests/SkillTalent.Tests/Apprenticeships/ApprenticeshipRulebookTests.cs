namespace SkillTalent.Tests.Apprenticeships;

/// <summary>The rates that come with the package, against the dossier's table.</summary>
public class ApprenticeshipRulebookTests
{
    [Theory]
    [InlineData(Places.China, ApprenticeKind.Employee, "senior-worker", 5000, ValueBound.Floor)]
    [InlineData(Places.Zhejiang, ApprenticeKind.Employee, "senior-worker", 4000, ValueBound.Floor)]
    [InlineData(Places.Zhejiang, ApprenticeKind.Student, "senior-worker", 3000, ValueBound.Ceiling)]
    [InlineData(Places.Quzhou, ApprenticeKind.Employee, "senior-worker", 8000, ValueBound.Ceiling)]
    [InlineData(Places.Quzhou, ApprenticeKind.Student, "technician", 3000, ValueBound.Ceiling)]
    [InlineData(Places.Nantong, ApprenticeKind.Employee, "intermediate-worker", 4000, ValueBound.Exact)]
    [InlineData(Places.Nantong, ApprenticeKind.Employee, "senior-worker", 5000, ValueBound.Exact)]
    [InlineData(Places.Nantong, ApprenticeKind.Employee, "technician", 6000, ValueBound.Exact)]
    [InlineData(Places.Nantong, ApprenticeKind.Employee, "senior-technician", 8000, ValueBound.Exact)]
    public void TheRate(string place, ApprenticeKind kind, string goal, int yuan, ValueBound bound)
    {
        ApprenticeshipRate rate = Terms(place).RatesFor(kind, SkillLevel.Parse(goal))[0];
        Assert.Equal((yuan, bound), (rate.Yuan, rate.Bound));
    }

    [Fact]
    public void Zhejiang_TheNationsFloorStandsBesideItsOwn()
    {
        ApprenticeshipSettlement settled = ApprenticeshipSettlement.Compute(
            new ApprenticeClass(Places.Zhejiang, ApprenticeKind.Employee, SkillLevel.SeniorWorker, 1, 10, 10), Terms(Places.Zhejiang));
        Assert.Equal(40_000m, settled.Total);
        Assert.Equal(5000m, Assert.Single(settled.OuterRates).Yuan);
        Assert.Single(Terms(Places.Quzhou).RatesFor(ApprenticeKind.Employee, SkillLevel.SeniorWorker));
    }

    [Theory]
    [InlineData(Places.China)]
    [InlineData(Places.Nantong)]
    public void NoRateForStudentsIsPublished(string place) =>
        Assert.Empty(Terms(place).RatesFor(ApprenticeKind.Student, SkillLevel.SeniorWorker));

    [Fact]
    public void TheNationsTermsHoldEverywhere()
    {
        ApprenticeshipTerms terms = Terms(Places.Quzhou);
        Assert.Equal((1m, 2m, 3m, 1m), (terms.LeastYears, terms.UsualYears, terms.MostYears, terms.LeastContractYears));
        Assert.Equal(
            [SkillLevel.IntermediateWorker, SkillLevel.SeniorWorker, SkillLevel.Technician, SkillLevel.SeniorTechnician],
            terms.Goals!.OrderBy(g => g.Rank));
        Assert.Equal((0.5m, null), (terms.PrepayShare, terms.PrepayYears));
        Assert.Equal((0.5m, 1m), (Terms(Places.Nantong).PrepayShare, Terms(Places.Nantong).PrepayYears));
    }

    private static ApprenticeshipTerms Terms(string place) =>
        ApprenticeshipParameters.ToTerms(SkillPolicy.For(place, new LocalDate(2023, 12, 31)).Provisions);
}
