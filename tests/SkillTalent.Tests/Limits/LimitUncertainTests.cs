using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Limits;

/// <summary>A grant of which it is not known that there is anything to grant: the answer with it, and without it, lies in what is told.</summary>
public class LimitUncertainTests
{
    private static readonly LimitOptions Listed = new() { Order = LimitOrder.Listed, Split = LimitSplit.InOrder };

    /// <summary>One place, or 100 yuan: who may take it first leaves the other open, and whoever comes after the other gets nothing.</summary>
    [Theory]
    [InlineData("people", "\"people\": 1")]
    [InlineData("money", "\"yuan\": 100")]
    public void WhoMayBeFirstLeavesTheNextOpen(string kind, string most)
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit(kind, $"\"over\": \"lifetime\", {most}"));
        Grant perhaps = LimitBook.Of("a", 100) with { Uncertain = true };
        LimitedGrants open = policy.Limit([perhaps, LimitBook.Of("b", 100)], Listed);
        Assert.Equal([(0, 100), (0, 100)], open.Grants.Select(g => (g.Least, g.Most!.Value)));
        Assert.Equal((0m, 2), (open.Total, open.Open));
        Assert.Equal([100, 0], policy.Limit([LimitBook.Of("b", 100), perhaps], Listed).Grants.Select(g => g.Left!.Value));

        // What may have been drawn may have used it up.
        Assert.Equal((0, 100), policy.Limit([perhaps with { Drawn = true }, LimitBook.Of("b", 100)], Listed).Grants.Select(g => (g.Least, g.Most!.Value)).Last());
    }

    /// <summary>Somebody of whom it is not known does not make up the number, and does not stand on the list of ranks.</summary>
    [Fact]
    public void WhoMayNotBeThereIsNotCountedAsSure()
    {
        Grant perhaps = LimitBook.Of("a", 100, points: 9) with { Uncertain = true };
        SkillPolicy least = LimitBook.Policy(LimitBook.Limit("at-least", "\"over\": \"lifetime\", \"people\": 2"));
        Assert.Null(least.Limit([perhaps, LimitBook.Of("b", 100)]).Grants[1].Left);
        Assert.Equal(100, least.Limit([perhaps, LimitBook.Of("b", 100), LimitBook.Of("c", 100)]).Grants[1].Left);

        SkillPolicy ranks = LimitBook.Policy(LimitBook.Limit("ranks", "\"over\": \"lifetime\", \"ranks\": [ { \"percent\": 50, \"yuan\": 900 }, { \"percent\": 50, \"yuan\": 0 } ]"));
        LimitedGrants ranked = ranks.Limit([perhaps with { Amount = null }, LimitBook.Of("b", null, points: 8), LimitBook.Of("c", null, points: 7)], new LimitOptions { RankRounding = LimitRounding.Down });
        Assert.Equal([(0, 900), (0, 900), (0, 0)], ranked.Grants.Select(g => (g.Least, g.Most!.Value)));
    }

    /// <summary>Where nothing is limited it is open by itself, and in no sum.</summary>
    [Fact]
    public void WithoutALimitItIsOpenByItself()
    {
        LimitedGrants limited = LimitBook.Policy(LimitBook.Limit("people", "\"over\": \"lifetime\", \"people\": 9")).Limit([new Grant("my/other") { Amount = 100, Uncertain = true }]);
        Assert.Equal((0m, 100m, null), (limited.Grants[0].Least, limited.Grants[0].Most, limited.Grants[0].Claimed));
        Assert.Equal((0m, 1), (limited.Total, limited.Open));
    }

    [Law(400)]
    public void WithItAndWithoutItLiesInTheRange(Draw draw)
    {
        SkillPolicy policy = LimitLaws.Policy(draw);
        Grant[] grants = LimitLaws.Grants(draw);
        LimitOptions options = LimitLaws.Options(draw);
        bool[] perhaps = [.. grants.Select(_ => draw.Chance(30))];
        int[] there = [.. Enumerable.Range(0, grants.Length).Where(i => !perhaps[i] || draw.Chance(50))];
        LimitedGrants open = policy.Limit(grants.Select((g, i) => g with { Uncertain = perhaps[i] }), options);
        LimitedGrants full = policy.Limit(there.Select(i => grants[i]), options);
        for (int i = 0; i < there.Length; i++)
        {
            LimitedGrant told = open.Grants[there[i]];
            Assert.True(
                told.Least <= full.Grants[i].Least && (told.Most is not { } most || most >= full.Grants[i].Most),
                $"{there[i]}: {full.Grants[i].Least}–{full.Grants[i].Most} not in {told.Least}–{told.Most}");
        }

        Assert.All(open.Grants.Where(g => g.Grant.Uncertain), g => Assert.Equal(0, g.Least));
    }
}
