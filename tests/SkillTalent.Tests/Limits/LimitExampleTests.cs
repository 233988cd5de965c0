namespace SkillTalent.Tests.Limits;

/// <summary>Published limits with their worked examples, to the fen. Numbers as in the collection of rules; who and when is made up.</summary>
public class LimitExampleTests
{
    private static readonly LimitOptions Listed = new() { Order = LimitOrder.Listed };
    private static readonly LimitOptions Silent = new();

    /// <summary>Dalian: under 5 staff who are paid twice the average all, 5 to 10 five, over 10 ten.</summary>
    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 5)]
    [InlineData(10, 5)]
    [InlineData(11, 10)]
    [InlineData(30, 10)]
    public void AQuotaByAFigureOfTheFirm(int staff, int places)
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("people", $$"""
            "by": [ "payer" ], "over": "year", "figure": {{LimitBook.Figure("staff")}}, "steps": [ { "to": 4 }, { "to": 10, "people": 5 }, { "people": 10 } ]
            """));
        Grant[] grants = [.. People(staff, 1000).Select((g, i) => i == 0 ? g with { Figures = Figure("staff", staff) } : g)];

        Assert.Equal(places * 1000, policy.Limit(grants, Listed).Total);
        LimitUse use = Assert.Single(policy.Limit(grants).Uses);
        Assert.Equal((places, (decimal?)staff, (decimal?)places, true), (use.Cap, use.Claimed, use.Left, use.CountsPeople));
        Assert.Equal(places == staff ? 0 : staff, policy.Limit(grants).Open);
    }

    /// <summary>Dezhou: at most 20 chief technicians a year, of one occupation at most 4.</summary>
    [Fact]
    public void AQuotaOfOneOccupationAndInAll()
    {
        SkillPolicy policy = LimitBook.Policy(
            LimitBook.Limit("people", "\"over\": \"year\", \"people\": 20", "my/all"),
            LimitBook.Limit("people", "\"by\": [ \"occupation\" ], \"over\": \"year\", \"people\": 4", "my/occupation"));
        Grant[] grants = [.. Enumerable.Range(0, 42).Select(i => LimitBook.Of($"p{i}", 8000, points: 100 - i) with { Occupation = $"o{i / 6}" })];
        LimitedGrants limited = policy.Limit(grants, new LimitOptions { Order = LimitOrder.Points });

        Assert.Equal((20 * 8000m, 0), (limited.Total, limited.Open));
        Assert.All(limited.Grants.GroupBy(g => g.Grant.Occupation), g => Assert.True(g.Count(x => x.Left > 0) <= 4));

        // The first four of each of the first five occupations.
        Assert.Equal(Enumerable.Range(0, 42).Select(i => i < 30 && i % 6 < 4), limited.Grants.Select(g => g.Left > 0));
        Assert.Contains("reason of my/occupation", limited.Grants[5].ReasonText(Language.English), StringComparison.Ordinal);

        // In another year all places are free again.
        Assert.Equal(8000, policy.Limit([.. grants.Take(30).Select(g => g with { Drawn = true }), LimitBook.Of("q", 8000, day: "2026-01-01") with { Occupation = "o0" }]).Total);
        Assert.Equal(0, policy.Limit([.. grants.Take(4).Select(g => g with { Drawn = true }), LimitBook.Of("q", 8000) with { Occupation = "o0" }]).Total);
    }

    /// <summary>Fuzhou: at most 200,000 a firm and year.</summary>
    [Fact]
    public void TheMostMoneyOfAFirmAndYear()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", "\"by\": [ \"payer\" ], \"over\": \"year\", \"yuan\": 200000, \"split\": \"in-order\""));
        Assert.Equal(170_000, policy.Limit([.. People(150, 800), .. People(100, 500, "q")]).Total);
        Assert.Equal(200_000, policy.Limit(People(300, 800), Listed).Total);

        // Of whom nobody says who comes first each is open, and the firm's total is told.
        LimitedGrants silent = policy.Limit(People(300, 800));
        Assert.Equal((0m, 300, (decimal?)200_000), (silent.Total, silent.Open, silent.Uses.Single().Left));
        Assert.Equal((0m, 800m), (silent.Grants[0].Least, silent.Grants[0].Most));

        // What was drawn in the same year counts, what was drawn before it does not.
        Grant drawn = LimitBook.Of("old", 150_000, day: "2025-01-31") with { Drawn = true };
        Assert.Equal(50_000, policy.Limit([drawn, .. People(300, 800)], Listed).Total);
        Assert.Equal(200_000, policy.Limit([drawn with { Day = new LocalDate(2024, 12, 31) }, .. People(300, 800)], Listed).Total);
    }

    /// <summary>Shenzhen Longhua: 400 a hire, at most 300,000 an agency.</summary>
    [Fact]
    public void TheMostMoneyOfAnAgency()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", "\"by\": [ \"payer\" ], \"over\": \"lifetime\", \"yuan\": 300000, \"split\": \"in-order\""));
        LimitedGrants limited = policy.Limit([.. People(800, 400), .. People(10, 400, "q", "another")], Listed);
        Assert.Equal([4_000, 300_000], limited.Uses.Select(u => u.Left!.Value).Order());
        Assert.Equal(304_000, limited.Total);
    }

    /// <summary>Suzhou: at most 1,200,000 in all; 400,000 of this year after 1,100,000.</summary>
    [Fact]
    public void TheMostMoneyOfALifetime()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", "\"by\": [ \"person\" ], \"over\": \"lifetime\", \"yuan\": 1200000, \"split\": \"in-order\""));
        LimitedGrant left = policy.Limit([LimitBook.Of("a", 1_100_000, day: "2023-01-01") with { Drawn = true }, LimitBook.Of("a", 400_000)]).Grants[1];
        Assert.Equal((100_000m, 300_000m), (left.Left, left.Cuts.Single().Cut));
        Assert.Contains("less 300,000 yuan", left.ReasonText(Language.English), StringComparison.Ordinal);
        Assert.Contains("扣减300,000元", left.ReasonText(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>Taizhou: claims of 1,500,000 on half of the special account, 1,200,000.</summary>
    [Fact]
    public void AProportionalCut()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", $$"""
            "over": "lifetime", "percent": 50, "figure": {{LimitBook.Figure("account")}}, "split": "proportional"
            """));
        Grant[] grants = [LimitBook.Of("a", 30_000), LimitBook.Of("b", 4_500), LimitBook.Of("c", 1_465_500)];
        LimitedGrants limited = policy.Limit(grants, new LimitOptions { Figures = Figure("account", 2_400_000) });
        Assert.Equal([24_000, 3_600, 1_172_400], limited.Grants.Select(g => g.Left!.Value));
        Assert.Equal((1_200_000m, 0m), (limited.Total, limited.Uses.Single().Remainder));

        // What the account holds is not stated: nothing is known of a share but that it is no more than is claimed.
        LimitedGrant open = policy.Limit(grants).Grants[0];
        Assert.Equal((true, 0m, 30_000m), (open.IsOpen, open.Least, open.Most));
        Assert.Contains("not stated: the account", open.ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>Each share is rounded down to the unit; what that leaves over is told.</summary>
    [Theory]
    [InlineData("", 66.66, 0.02)]
    [InlineData(", \"round\": \"yuan\"", 66, 2)]
    public void WhatRoundingLeavesOver(string round, decimal share, decimal left)
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", $"\"over\": \"year\", \"yuan\": 200, \"split\": \"proportional\"{round}"));
        LimitedGrants limited = policy.Limit(People(3, 100));
        Assert.All(limited.Grants, g => Assert.Equal(share, g.Left));
        Assert.Equal(left, limited.Uses.Single().Remainder);
    }

    /// <summary>Zhangjiagang: the first 20 % 100,000, the next 30 % 60,000, the last half 30,000.</summary>
    [Fact]
    public void WhatARankPays()
    {
        LimitedGrants limited = LimitBook.Policy(Ranks()).Limit(Ranked(40));
        Assert.Equal([100_000, 60_000, 60_000, 30_000], new[] { 8, 9, 20, 21 }.Select(r => limited.Grants[r - 1].Left!.Value));
        Assert.Equal((2_120_000m, 0), (limited.Total, limited.Open));
        Assert.Contains("60,000 yuan by the rank", limited.Grants[8].ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>20 % of 37 is 7.4, half of them 18.5: how that is rounded is not published.</summary>
    [Fact]
    public void ARankBetweenTwoSharesIsOpen()
    {
        LimitedGrants open = LimitBook.Policy(Ranks()).Limit(Ranked(37));
        Assert.Equal([8, 19], Enumerable.Range(1, 37).Where(r => open.Grants[r - 1].IsOpen));
        Assert.Equal((60_000m, 100_000m), (open.Grants[7].Least, open.Grants[7].Most));
        Assert.Contains("rounded is not published", open.Grants[7].ReasonText(Language.English), StringComparison.Ordinal);
        Assert.Equal(
            [(60_000m, 30_000m), (100_000m, 60_000m), (60_000m, 60_000m)],
            Enum.GetValues<LimitRounding>().Select(r => LimitBook.Policy(Ranks()).Limit(Ranked(37), new LimitOptions { RankRounding = r })).Select(l => (l.Grants[7].Left!.Value, l.Grants[18].Left!.Value)));
        Assert.Equal(60_000, LimitBook.Policy(Ranks(", \"rankRound\": \"down\"")).Limit(Ranked(37)).Grants[7].Left);
    }

    [Fact]
    public void ATieOfRanksIsToldAndNotBroken()
    {
        Grant[] tied = [.. Ranked(40).Select((g, i) => i is 7 or 8 ? g with { Points = 991.5m } : g)];
        LimitedGrants limited = LimitBook.Policy(Ranks()).Limit(tied);
        Assert.Equal((2, 60_000m, 100_000m), (limited.Open, limited.Grants[8].Least, limited.Grants[7].Most));
        Assert.Contains("tied", limited.Grants[7].ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>Mudanjiang: all people of a firm at most 10 % of its increase; how that is split is not published.</summary>
    [Fact]
    public void AShareOfAFigureOfTheFirm()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", $$"""
            "by": [ "payer" ], "over": "year", "percent": 10, "figure": {{LimitBook.Figure("increase")}}
            """));
        Grant[] grants = [.. People(3, 16_000).Select(g => g with { Figures = Figure("increase", 300_000) })];
        LimitedGrants silent = policy.Limit(grants, Listed);
        Assert.Equal(((decimal?)30_000, 0m, 3), (silent.Uses.Single().Left, silent.Total, silent.Open));
        Assert.Contains("split is not published", silent.Grants[0].ReasonText(Language.English), StringComparison.Ordinal);
        Assert.All(policy.Limit(grants, new LimitOptions { Split = LimitSplit.Proportional }).Grants, g => Assert.Equal(10_000, g.Left));
        Assert.Equal([16_000, 14_000, 0], policy.Limit(grants, Listed with { Split = LimitSplit.InOrder }).Grants.Select(g => g.Left!.Value));
    }

    /// <summary>Qingshen: a school is paid 1,000 each where at least 5 come at once.</summary>
    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5000)]
    public void NothingBelowSoManyPeople(int sent, int yuan)
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("at-least", "\"by\": [ \"payer\" ], \"over\": \"day\", \"people\": 5"));
        LimitedGrants limited = policy.Limit([.. People(sent, 1000), LimitBook.Of("late", 1000, day: "2025-07-01")], Silent);
        Assert.Equal((yuan, 0), (limited.Total, limited.Open));
    }

    /// <summary>Fenghua: both of a couple, added, at most the price.</summary>
    [Theory]
    [InlineData(1_000_000, 360_000, 160_000)]
    [InlineData(300_000, 300_000, null)]
    public void ACoupleTogetherAtMostThePrice(int price, int yuan, int? first)
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", $$"""
            "by": [ "household" ], "over": "lifetime", "percent": 100, "figure": {{LimitBook.Figure("price")}}
            """));
        LimitedGrants limited = policy.Limit([Spouse("a", 160_000) with { Figures = Figure("price", price) }, Spouse("b", 200_000)]);
        Assert.Equal(((decimal?)yuan, (decimal?)first), (limited.Uses.Single().Left, limited.Grants[0].Left));
        if (first is null)
            Assert.Equal((100_000m, 160_000m), (limited.Grants[0].Least, limited.Grants[0].Most));
    }

    /// <summary>Luoyang, Haikou: one grant a household, the higher. Somebody alone is cut by nobody.</summary>
    [Fact]
    public void TheHigherOfACouple()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("highest", "\"by\": [ \"household\" ], \"over\": \"lifetime\""));
        LimitedGrants limited = policy.Limit([Spouse("a", 30_000), Spouse("b", 50_000), Spouse("c", 20_000) with { Household = Grant.Alone }, Spouse("d", 10_000) with { Household = Grant.Alone }]);
        Assert.Equal([0, 50_000, 20_000, 10_000], limited.Grants.Select(g => g.Left!.Value));
        LimitedGrants tied = policy.Limit([Spouse("a", 50_000), Spouse("b", 50_000)]);
        Assert.Equal((2, (decimal?)50_000), (tied.Open, tied.Uses.Single().Left));

        // Of whom nobody knows the household, the other may be the spouse: the lower grant is open, the higher is not.
        Assert.Equal([false, true], policy.Limit([Spouse("a", 50_000), LimitBook.Of("b", 40_000)]).Grants.Select(g => g.IsOpen));
    }

    /// <summary>Somebody alone is a household of their own: all that one person is granted is of it, whatever others call theirs.</summary>
    [Fact]
    public void SomebodyAloneIsAHousehold()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("highest", "\"by\": [ \"household\" ], \"over\": \"lifetime\""));
        Grant Alone(string? who, decimal yuan) => LimitBook.Of("", yuan) with { Who = who, Household = Grant.Alone };
        LimitedGrants limited = policy.Limit([Alone("a", 30_000), Alone("a", 50_000), Alone("b", 20_000), Spouse("c", 10_000) with { Household = "-2" }, Spouse("d", 5_000) with { Household = "-b" }]);
        Assert.Equal([0, 50_000, 20_000, 10_000, 5_000], limited.Grants.Select(g => g.Left!.Value));
        Assert.Equal(["a", "b", "-2", "-b"], limited.Uses.Select(u => u.Key[0]).OrderBy(k => k!.StartsWith('-')));

        // Of whom nobody says who it is, it may be the other.
        Assert.Equal([(0, 30_000), (50_000, 50_000)], policy.Limit([Alone(null, 30_000), Alone("a", 50_000)]).Grants.Select(g => (g.Least, g.Most!.Value)));
    }

    /// <summary>What somebody alone drew before uses up what their household may draw.</summary>
    [Fact]
    public void WhatSomebodyAloneDrewBeforeCounts()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", "\"by\": [ \"household\" ], \"over\": \"lifetime\", \"yuan\": 1000"));
        Grant alone = LimitBook.Of("a", 800) with { Household = Grant.Alone };
        Assert.Equal([800, 200], policy.Limit([alone with { Drawn = true }, alone]).Grants.Select(g => g.Left!.Value));
        Assert.Equal([800, 800], policy.Limit([alone with { Drawn = true }, alone with { Who = "b" }]).Grants.Select(g => g.Left!.Value));
    }

    private static string Ranks(string more = "") => LimitBook.Limit("ranks", $$"""
        "over": "year", "ranks": [ { "percent": 20, "yuan": 100000 }, { "percent": 30, "yuan": 60000 }, { "percent": 50, "yuan": 30000 } ]{{more}}
        """);

    private static Grant[] Ranked(int people) => [.. Enumerable.Range(1, people).Select(r => LimitBook.Of($"p{r}", null, points: 1000 - r))];

    private static Grant[] People(int count, decimal yuan, string name = "p", string payer = "firm") => [.. Enumerable.Range(0, count).Select(i => LimitBook.Of($"{name}{i}", yuan, payer))];

    private static Grant Spouse(string who, decimal yuan) => LimitBook.Of(who, yuan) with { Household = "h" };

    private static Dictionary<string, decimal> Figure(string id, decimal value) => new(StringComparer.Ordinal) { [id] = value };
}
