using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

public class LevyGroupTests
{
    [Fact]
    public void EachMemberUsesOnlyItsOwnCredit()
    {
        // One invests and owes nothing; the other owes and invests nothing: no credit crosses over.
        LevyGroupStatement group = LevyLedger.Compute(
            LevyTestRulebook.Parameters,
            [
                new LevyGroupMember("a", new LevyAccount([Entry("2023", 0, 100_000)], FirstListing)),
                new LevyGroupMember("b", new LevyAccount([Entry("2023", 1_000_000)], FirstListing)),
            ]);
        Assert.Equal(["a", "b"], group.Members.Select(m => m.Key));
        Assert.Equal(0m, group.Totals.Offset.Total);
        Assert.Equal(50_000m, group.Totals.Payable.Total);
        Assert.Equal(30_000m, group.CarriedOut);
    }

    [Fact]
    public void ANameStandsOnlyOnce()
    {
        var account = new LevyAccount([Entry("2023", 0)]);
        Assert.Throws<ArgumentException>(() => LevyLedger.Compute(
            LevyTestRulebook.Parameters, [new LevyGroupMember("a", account), new LevyGroupMember("a", account)]));
    }

    [Fact]
    public void ARefusalNamesTheMember()
    {
        var account = new LevyAccount([Entry("2023", 0, 0, 1)], FirstListing);
        LevyInputException refused = Assert.Throws<LevyInputException>(() => LevyLedger.Compute(LevyTestRulebook.Parameters, [new LevyGroupMember("b", account)]));
        Assert.Equal("b: periods[0].withdrawn", refused.Place);
    }

    [Fact]
    public void AGroupOfNobodyHasNothing() => Assert.Equal(LevyTotals.Zero, LevyLedger.Compute(LevyTestRulebook.Parameters, []).Totals);
}
