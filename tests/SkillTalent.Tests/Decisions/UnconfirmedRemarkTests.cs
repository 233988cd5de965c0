namespace SkillTalent.Tests.Decisions;

/// <summary>What is left out as unconfirmed is shown, all of it.</summary>
public class UnconfirmedRemarkTests
{
    private static readonly PolicyCatalog Catalog = SmallPolicy.Of(
        ("C", """
            { 'id': 'x', 'effective': { 'from': '2020-01-01', 'kind': 'enacted' }, 'when': { 'all': [
                { 'fact': 'a', 'is': true, 'basis': 'unconfirmed' },
                { 'fact': 'day', 'elapsed': { 'atLeast': 'P1Y' }, 'basis': 'unconfirmed' },
                { 'fact': 'day', 'elapsed': { 'atLeast': 'P2Y' }, 'basis': 'unconfirmed' } ] },
              'amount': { 'per': 'once', 'rows': [
                { 'yuan': 3000, 'when': { 'fact': 'b', 'is': true }, 'basis': 'unconfirmed' },
                { 'yuan': 2000, 'when': { 'fact': 'b', 'is': true, 'basis': 'unconfirmed' } },
                { 'yuan': 1000 } ] } }
            """));

    [Fact]
    public void ARowWithoutItsCondition_IsNoRowForEverybody()
    {
        Decision decision = Catalog.Decide("x", "2023-01-01");

        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.Equal(1000, decision.Amount!.Adjusted);
    }

    [Fact]
    public void EveryPartThatIsLeftOutIsShown()
    {
        Decision decision = Catalog.Decide("x", "2023-01-01");

        Assert.Equal(
            ["left out as unconfirmed: fact", "left out as unconfirmed: at least 1 year since: fact", "left out as unconfirmed: at least 2 years since: fact"],
            decision.Warnings.Select(w => w.Text(Language.English)).Take(3));
        Assert.All(decision.Warnings, w => Assert.Equal(ReasonCode.UnconfirmedLeftOut, w.Code));
    }

    [Fact]
    public void OptedIn_TheBasisIsThatOfTheWeakestPartUsed()
    {
        var all = new PolicyOptions { IncludeUnconfirmed = true };
        const string Worker = "{ 'facts': { 'a': true, 'b': false, 'day': '2010-01-01' } }";

        Decision decision = Catalog.Decide("x", "2023-01-01", Worker, options: all);

        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.Equal(Basis.Unconfirmed, decision.Basis);
        Assert.Empty(decision.Warnings);
        Assert.Equal(Basis.Official, Catalog.Decide("x", "2023-01-01", Worker).Basis);
        Assert.Equal(Outcome.NotEligible, Catalog.Decide("x", "2023-01-01", "{ 'facts': { 'a': false } }", options: all).Outcome);
    }

    [Fact]
    public void AProvisionThatIsUnconfirmedIsNotThere()
    {
        PolicyCatalog catalog = SmallPolicy.Of(("C", "{ 'id': 'x', 'basis': 'unconfirmed' }"), ("C", "{ 'id': 'y' }"));

        Assert.False(catalog.For("C", new LocalDate(2023, 1, 1)).Assess(new SkillTalent.Worker()).TryGet("x", out _));
        Assert.Equal(Basis.Unconfirmed, catalog.Decide("x", "2023-01-01", options: new PolicyOptions { IncludeUnconfirmed = true }).Basis);
    }
}
