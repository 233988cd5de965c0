namespace SkillTalent.Tests.Limits;

/// <summary>What is unknown of one grant may decide what is left of another: draws that a law found, made small.</summary>
public class LimitUnknownTests
{
    private static readonly LimitOptions Listed = new() { Order = LimitOrder.Listed };

    /// <summary>
    /// One place a firm, and two grants of one person. Where the first of them is not of this firm, another is served before the second: the place
    /// of the first does not make the second sure.
    /// </summary>
    [Theory]
    [InlineData("firm", 100, 0, 100)]
    [InlineData("elsewhere", 100, 100, 0)]
    public void AFirstGrantThatMayBeElsewhereGivesNoPlaceToALaterOne(string payer, int first, int other, int second)
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("people", "\"by\": [ \"payer\" ], \"over\": \"lifetime\", \"people\": 1"));
        Grant[] grants = [LimitBook.Of("a", 100, payer), LimitBook.Of("b", 100), LimitBook.Of("a", 100)];
        Assert.Equal([first, other, second], policy.Limit(grants, Listed).Grants.Select(g => g.Left!.Value));

        LimitedGrants open = policy.Limit([grants[0] with { Payer = null }, .. grants[1..]], Listed);
        Assert.Equal([(0, 100), (0, 100), (0, 100)], open.Grants.Select(g => (g.Least, g.Most!.Value)));
    }

    /// <summary>As before, where a tie in a limit before decides whether the first grant counts.</summary>
    [Fact]
    public void AFirstGrantThatMayBeRefusedGivesNoPlaceToALaterOne()
    {
        SkillPolicy policy = LimitBook.Policy(
            LimitBook.Limit("highest", "\"by\": [ \"occupation\" ], \"over\": \"lifetime\"", "my/highest"),
            LimitBook.Limit("people", "\"over\": \"lifetime\", \"people\": 1"));
        LimitedGrants open = policy.Limit(
            [
                LimitBook.Of("a", 100) with { Occupation = "o" }, LimitBook.Of("b", 200) with { Occupation = "p" },
                LimitBook.Of("a", 300) with { Occupation = "q" }, LimitBook.Of("c", 100) with { Occupation = "o" },
            ],
            Listed);
        Assert.Equal([(0, 100), (0, 200), (0, 300), (0, 0)], open.Grants.Select(g => (g.Least, g.Most!.Value)));
    }

    /// <summary>Two places are enough for two people, whichever grant of one of them counts; and then there is none for a third.</summary>
    [Fact]
    public void SomebodyLookedAtTwiceIsCountedOnce()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("people", "\"by\": [ \"payer\" ], \"over\": \"lifetime\", \"people\": 2"));
        LimitedGrants limited = policy.Limit([LimitBook.Of("a", 100, null), LimitBook.Of("b", 100), LimitBook.Of("a", 100), LimitBook.Of("c", 100)], Listed);
        Assert.Equal([(100, 100), (100, 100), (100, 100), (0, 0)], limited.Grants.Select(g => (g.Least, g.Most!.Value)));
    }

    /// <summary>Whoever a grant without a name may be, it gives a place to nobody who is served before it; to whoever is served after it, it may.</summary>
    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    [InlineData(6, 100)]
    public void AGrantWithoutANameThatIsServedLaterGivesNoPlace(int points, int most)
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("people", "\"over\": \"lifetime\", \"people\": 2"));
        Grant[] grants = [LimitBook.Of("a", 100, points: 5), LimitBook.Of("b", 100, points: 5), LimitBook.Of("c", 100, points: 4), LimitBook.Of("", 100, points: points) with { Who = null }];
        LimitedGrants limited = policy.Limit(grants, new LimitOptions { Order = LimitOrder.Points });
        Assert.Equal((0, most), (limited.Grants[2].Least, limited.Grants[2].Most!.Value));

        // It may itself be that of somebody who has a place; or where all places were drawn before, of somebody who drew.
        Assert.Equal(points < 5, limited.Grants[3].IsOpen);
        Grant[] drawn = [.. grants[..2].Select(g => g with { Drawn = true }), .. grants[2..]];
        Assert.Equal([100, 100, 0, null], policy.Limit(drawn, new LimitOptions { Order = LimitOrder.Points }).Grants.Select(g => g.Left));
        Assert.True(policy.Limit([.. drawn[..1], drawn[1] with { Who = null }, .. grants[2..3]], new LimitOptions { Order = LimitOrder.Points }).Grants[2].IsOpen);
    }

    /// <summary>What is not cut is not rounded, so that a little less than what may be claimed may leave more.</summary>
    [Fact]
    public void AShareInWholeYuanOfAClaimThatIsNotKnown()
    {
        SkillPolicy policy = LimitBook.Policy(
            LimitBook.Limit("ranks", "\"over\": \"lifetime\", \"ranks\": [ { \"percent\": 50, \"yuan\": 100.51 }, { \"percent\": 50, \"yuan\": 100.50 } ]", "my/ranks"),
            LimitBook.Limit("money", "\"by\": [ \"payer\" ], \"over\": \"lifetime\", \"yuan\": 100.50, \"split\": \"proportional\", \"round\": \"yuan\""));
        Grant[] grants = [LimitBook.Of("a", null, "x", points: 2), LimitBook.Of("b", null, "y", points: 1)];
        Assert.Equal([100m, 100.50m], policy.Limit(grants).Grants.Select(g => g.Left!.Value));

        LimitedGrants open = policy.Limit([.. grants.Select(g => g with { Points = null })]);
        Assert.Equal([(100m, 100.50m), (100m, 100.50m)], open.Grants.Select(g => (g.Least, g.Most!.Value)));
    }

    /// <summary>A figure is the firm's: that the grant which states it was refused does not take it away.</summary>
    [Fact]
    public void AGrantThatWasRefusedStatesTheFigureAllTheSame()
    {
        SkillPolicy policy = LimitBook.Policy(
            LimitBook.Limit("highest", "\"by\": [ \"household\" ], \"over\": \"lifetime\"", "my/highest"),
            LimitBook.Limit("money", $"\"by\": [ \"payer\" ], \"over\": \"lifetime\", \"percent\": 100, \"figure\": {LimitBook.Figure("staff")}, \"split\": \"in-order\""));
        Grant[] grants = [LimitBook.Of("a", 50) with { Household = "h", Figures = new Dictionary<string, decimal> { ["staff"] = 70 } }, LimitBook.Of("b", 100) with { Household = "h" }];
        Assert.Equal([0, 70], policy.Limit(grants, Listed).Grants.Select(g => g.Left!.Value));
    }

    /// <summary>Somebody whom a limit before may have refused may not stand on the list of ranks, and then the next is first.</summary>
    [Theory]
    [InlineData("d", 0)]
    [InlineData("a", 900)]
    public void WhoMayBeRefusedMayNotBeRanked(string who, int left)
    {
        SkillPolicy policy = LimitBook.Policy(
            LimitBook.Limit("at-least", "\"by\": [ \"payer\" ], \"over\": \"lifetime\", \"people\": 2", "my/least"),
            LimitBook.Limit("ranks", "\"over\": \"lifetime\", \"ranks\": [ { \"percent\": 50, \"yuan\": 900 }, { \"percent\": 50, \"yuan\": 0 } ]"));
        Grant[] grants = [LimitBook.Of("a", null, "x", points: 9), LimitBook.Of(who, null, "x", points: 8), LimitBook.Of("b", null, "y", points: 7), LimitBook.Of("c", null, "y", points: 6)];
        Assert.Equal(left, policy.Limit(grants).Grants[2].Left);

        LimitedGrants open = policy.Limit([grants[0], grants[1] with { Who = null }, .. grants[2..]]);
        Assert.Equal([(0, 900), (0, 900), (0, 900), (0, 900)], open.Grants.Select(g => (g.Least, g.Most!.Value)));
    }
}
