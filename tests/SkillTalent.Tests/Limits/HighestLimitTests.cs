namespace SkillTalent.Tests.Limits;

/// <summary>The highest grant of a group alone, beside what was drawn and beside what is not known.</summary>
public class HighestLimitTests
{
    private static readonly SkillPolicy Policy = LimitBook.Policy(LimitBook.Limit("highest", "\"by\": [ \"household\" ], \"over\": \"lifetime\""));

    /// <summary>A claim that is higher than each grant drawn before is open, however many there were; one that is higher than none is refused.</summary>
    [Theory]
    [InlineData(150, 150, 100)]
    [InlineData(150, 150, 100, 100)]
    [InlineData(150, 150, 100, 100, 140)]
    [InlineData(150, 0, 100, 150)]
    [InlineData(100, 0, 100, 20)]
    public void ItIsTheHighestDrawnThatCounts(int claim, int most, params int[] drawn)
    {
        LimitedGrants limited = Policy.Limit([Of("c", claim), .. drawn.Select(d => Of("a", d) with { Drawn = true })]);
        Assert.Equal((0m, (decimal?)most), (limited.Grants[0].Least, limited.Grants[0].Most));
        Assert.Equal((0m, (decimal?)most, (decimal?)drawn.Sum()), (limited.Uses.Single().LeftLeast, limited.Uses.Single().LeftMost, limited.Uses.Single().Drawn));
        if (most > 0)
            Assert.Contains("drawn", limited.Grants[0].ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>Two that are tied are told so, also where somebody of whom it is not known whether they belong to them claims less, or as much.</summary>
    [Theory]
    [InlineData(150, "tied")]
    [InlineData(160, "tied")]
    [InlineData(170, "not stated")]
    public void ATieIsToldAsOneWhereWhatIsUnknownIsNotHigher(int unknown, string why)
    {
        LimitedGrants limited = Policy.Limit([Of("d", 160), Of("e", 160), Of("h", unknown) with { Household = null }]);
        Assert.All(limited.Grants.Take(2), g => Assert.Contains(why, g.ReasonText(Language.English), StringComparison.Ordinal));
        Assert.Equal(unknown <= 160, Policy.Limit([Of("a", 100) with { Drawn = true }, Of("d", 160), Of("h", unknown) with { Household = null }]).Grants[1].ReasonText(Language.English).Contains("drawn before", StringComparison.Ordinal));
        Assert.Equal(unknown > 160, limited.Grants[2].Left == unknown);
        if (limited.Grants[2].IsOpen)
            Assert.Contains("not stated", limited.Grants[2].ReasonText(Language.English), StringComparison.Ordinal);
    }

    private static Grant Of(string who, decimal amount) => LimitBook.Of(who, amount) with { Household = "1" };
}
