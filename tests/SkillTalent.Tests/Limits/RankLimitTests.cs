using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Limits;

/// <summary>Who stands on a ranked list: each person once, and whoever drew before, too.</summary>
public class RankLimitTests
{
    private static readonly LimitOptions Down = new() { RankRounding = LimitRounding.Down };

    /// <summary>What was drawn before keeps its rank: the others are paid as if it were claimed now.</summary>
    [Fact]
    public void WhatWasDrawnKeepsItsRank()
    {
        SkillPolicy policy = Policy((20, 1000), (30, 600), (50, 300));
        Grant[] grants = [Of("a", 95), Of("b", 90), Of("c", 80), Of("d", 70), Of("e", 60)];
        decimal?[] all = [.. policy.Limit(grants, Down).Grants.Select(g => g.Left)];
        Assert.Equal([1000, 600, 300, 300, 300], all);

        Grant[] drawn = [grants[0] with { Amount = 1000, Drawn = true }, .. grants[1..]];
        LimitedGrants limited = policy.Limit(drawn, Down);
        Assert.Equal(all, limited.Grants.Select(g => g.Left));
        Assert.Equal((1500m, (decimal?)1000m), (limited.Total, limited.Uses.Single().Drawn));
        Assert.Equal(all[1..], policy.Limit([drawn[0], .. drawn[1..].Reverse()], Down).Grants.Skip(1).Reverse().Select(g => g.Left));
    }

    /// <summary>Where nobody says with how many points it was drawn, it may stand before any of the others or behind them.</summary>
    [Fact]
    public void WhatWasDrawnWithoutPointsMayHaveAnyRank()
    {
        LimitedGrants open = Policy((50, 800), (50, 300)).Limit([Of("a", null) with { Drawn = true, Amount = 800 }, Of("b", 90), Of("c", 80), Of("d", 70)], Down);
        Assert.Equal([(800, 800), (800, 800), (300, 800), (300, 300)], open.Grants.Select(g => (g.Least, g.Most!.Value)));
        Assert.Contains("not stated", open.Grants[2].ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>A person has one rank, that of the most points, and is not tied with themselves; each of their grants is paid by it.</summary>
    [Theory]
    [InlineData(95)]
    [InlineData(75)]
    public void APersonHasOneRank(int second)
    {
        SkillPolicy policy = Policy((50, 800), (50, 300));
        LimitedGrants limited = policy.Limit([Of("a", 95), Of("a", second), Of("b", 90), Of("c", 80), Of("d", 70)], Down);
        Assert.Equal([800, 800, 800, 300, 300], limited.Grants.Select(g => g.Left!.Value));

        // What the person drew before is of the same rank.
        limited = policy.Limit([Of("a", 95) with { Amount = 800, Drawn = true }, Of("a", second), Of("b", 90), Of("c", 80), Of("d", 70)], Down);
        Assert.Equal([800, 800, 800, 300, 300], limited.Grants.Select(g => g.Left!.Value));
    }

    /// <summary>A grant of which nobody says whose it is may be a better one of anybody, and then the list is shorter.</summary>
    [Fact]
    public void AGrantWithoutANameMayBeThatOfAnother()
    {
        LimitedGrants open = Policy((50, 800), (50, 300)).Limit([Of("a", 95), Of("b", 90), Of("", 85) with { Who = null }, Of("c", 80)], Down);
        Assert.Equal([(800, 800), (300, 800), (300, 800), (300, 300)], open.Grants.Select(g => (g.Least, g.Most!.Value)));

        // Alone on the list it is the first, whoever it is.
        Assert.Equal(800, Policy((100, 800)).Limit([Of("", 5) with { Who = null }]).Total);
    }

    /// <summary>Which of those who are tied stands first is open; what they come to together is not.</summary>
    [Fact]
    public void WhatThoseWhoAreTiedComeToTogetherIsTold()
    {
        SkillPolicy policy = Policy((50, 800), (50, 300));
        LimitedGrants limited = policy.Limit([Of("a", 5), Of("b", 5), Of("c", 5)], new LimitOptions { RankRounding = LimitRounding.Up });
        Assert.Equal((3, (decimal?)1900m), (limited.Open, limited.Uses.Single().Left));
        Assert.Equal((1400m, (decimal?)1900m), Told(policy.Limit([Of("a", 5), Of("b", 5), Of("c", 5)])));

        // Of claims that differ it depends on who is first: 500 and 300 at least, 700 and 300 at most.
        LimitedGrants claimed = policy.Limit([Of("a", 5) with { Amount = 500 }, Of("b", 5) with { Amount = 700 }]);
        Assert.Equal((800m, (decimal?)1000m), Told(claimed));
        Assert.Equal((decimal?)1200m, claimed.Uses.Single().Claimed);

        static (decimal, decimal?) Told(LimitedGrants limited) => (limited.Uses.Single().LeftLeast, limited.Uses.Single().LeftMost);
    }

    /// <summary>Only those who are tied are told so; whose rank rounding decides is told that.</summary>
    [Fact]
    public void ATieIsToldOfThoseAlone()
    {
        LimitedGrants limited = Policy((20, 900), (30, 500), (50, 300)).Limit([Of("a", 9), Of("b", 8), Of("c", 7), Of("d", 7)]);
        Assert.Contains("rounded is not published", limited.Grants[0].ReasonText(Language.English), StringComparison.Ordinal);
        Policy((50, 900), (50, 300)).Limit([Of("a", 9), Of("b", 7), Of("c", 7)]).Grants.Skip(1).ToList()
            .ForEach(g => Assert.Contains("tied", g.ReasonText(Language.English), StringComparison.Ordinal));
    }

    /// <summary>What is paid by rank claims nothing of its own: the sum of the claims is not known, and not 0.</summary>
    [Fact]
    public void AClaimThatIsNotKnownIsNotToldAsNothing()
    {
        SkillPolicy policy = Policy((50, 800), (50, 300));
        Assert.Null(policy.Limit([Of("a", 9), Of("b", 8) with { Amount = 100 }]).Uses.Single().Claimed);
        Assert.Equal(200, policy.Limit([Of("a", 9) with { Amount = 100 }, Of("b", 8) with { Amount = 100 }]).Uses.Single().Claimed);
    }

    /// <summary>Whatever order those who are tied come in, each gets what the list of people says, and the total is that of some such order.</summary>
    [Law(300)]
    public void ItIsTheListOfPeople(Draw draw)
    {
        (int Percent, int Yuan)[] shares = draw.Of<(int, int)[]>([(50, 800), (50, 300)], [(20, 1000), (30, 600), (50, 0)], [(34, 90), (66, 10)]);
        Grant[] grants = [.. Enumerable.Range(0, draw.Int(1, 6)).Select(_ => Of($"p{draw.Int(0, 3)}", draw.Int(0, 3)) with { Amount = draw.Chance(50) ? null : draw.Int(1, 900), Drawn = draw.Chance(25) })];
        string[] people = [.. grants.Select(g => g.Who!).Distinct()];
        var points = people.ToDictionary(p => p, p => grants.Where(g => g.Who == p).Max(g => g.Points!.Value));
        decimal[][] possible = [.. Orders(people).Where(o => o.Zip(o.Skip(1)).All(n => points[n.First] >= points[n.Second]))
            .Select(o => grants.Select(g => g.Drawn ? 0 : Math.Min(g.Amount ?? decimal.MaxValue, Pay(Array.IndexOf(o, g.Who) + 1))).ToArray())];

        LimitedGrants limited = Policy(shares).Limit(grants, Down);
        for (int i = 0; i < grants.Length; i++)
        {
            if (!grants[i].Drawn)
                Assert.Equal((possible.Min(p => p[i]), (decimal?)possible.Max(p => p[i])), (limited.Grants[i].Least, limited.Grants[i].Most));
        }

        LimitUse use = limited.Uses.Single();
        (decimal least, decimal most) = (possible.Min(p => p.Sum()), possible.Max(p => p.Sum()));
        Assert.True(use.LeftLeast <= least && use.LeftMost >= most, $"{use.LeftLeast}–{use.LeftMost} and not {least}–{most}");
        if (people.Length == grants.Length && !grants.Any(g => g.Drawn))
            Assert.Equal((least, (decimal?)most), (use.LeftLeast, use.LeftMost));

        decimal Pay(int rank)
        {
            int upTo = 0;
            foreach ((int percent, int yuan) in shares)
            {
                upTo += percent;
                if (rank <= people.Length * upTo / 100)
                    return yuan;
            }

            return shares[^1].Yuan;
        }
    }

    private static IEnumerable<string[]> Orders(string[] people) => people.Length == 0 ? [[]]
        : people.SelectMany(first => Orders([.. people.Where(p => p != first)]).Select(rest => rest.Prepend(first).ToArray()));

    private static SkillPolicy Policy(params (int Percent, int Yuan)[] shares) => LimitBook.Policy(LimitBook.Limit(
        "ranks", $"\"over\": \"year\", \"ranks\": [ {string.Join(", ", shares.Select(s => $"{{ \"percent\": {s.Percent}, \"yuan\": {s.Yuan} }}"))} ]"));

    private static Grant Of(string who, decimal? points) => LimitBook.Of(who, null, points: points);
}
