using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Limits;

/// <summary>What holds of limits, whatever the rules and the grants.</summary>
public class LimitLaws
{
    [Law(200)]
    public void WhatIsCutAndWhatIsLeftIsWhatWasClaimed(Draw draw)
    {
        LimitedGrants limited = Policy(draw).Limit(Grants(draw), Options(draw));
        foreach (LimitedGrant grant in limited.Grants)
        {
            Assert.True(grant.Least >= 0 && grant.Least <= (grant.Most ?? decimal.MaxValue), $"{grant.Least} {grant.Most}");
            if (grant.Left is { } left)
                Assert.True(grant.Cuts.Any(c => c.Cut is null) || grant.Claimed == left + grant.Cuts.Sum(c => c.Cut), "cuts");
            if (grant.Claimed is { } claimed)
                Assert.True(grant.Most <= claimed, "more than claimed");
            if (grant.Grant.Drawn)
                Assert.Equal(grant.Claimed, grant.Left);
        }

        Assert.Equal(limited.Grants.Where(g => !g.Grant.Drawn && !g.IsOpen).Sum(g => g.Left!.Value), limited.Total);
        Assert.Equal(limited.Grants.Count(g => !g.Grant.Drawn && g.IsOpen), limited.Open);
    }

    [Law(200)]
    public void NobodyGetsMoreThanTheLimitOfTheirOwnYear(Draw draw)
    {
        decimal most = draw.Int(1, 4000);
        string split = draw.Of("", ", \"split\": \"in-order\"", ", \"split\": \"proportional\"");
        LimitedGrants limited = LimitBook.Policy(LimitBook.Limit("money", $"\"by\": [ \"payer\" ], \"over\": \"year\", \"yuan\": {most}{split}")).Limit(Grants(draw), Options(draw));
        foreach (var group in limited.Grants.Where(g => g.Grant is { Benefit: MoneyBook.Aid }).GroupBy(g => (g.Grant.Payer, g.Grant.Day!.Value.Year)))
        {
            decimal drawn = group.Where(g => g.Grant.Drawn).Sum(g => g.Left!.Value);
            Assert.True(group.Where(g => !g.Grant.Drawn).Sum(g => g.Least) <= Math.Max(0, most - drawn), "above the limit");
        }

        Assert.All(limited.Uses, u => Assert.True(u.LeftMost + u.Remainder <= Math.Max(0, most - (u.Drawn ?? 0)), "told above the limit"));
    }

    [Law(200)]
    public void NoMorePeopleThanTheQuota(Draw draw)
    {
        int most = draw.Int(1, 5);
        LimitedGrants limited = LimitBook.Policy(LimitBook.Limit("people", $"\"by\": [ \"payer\" ], \"over\": \"year\", \"people\": {most}")).Limit(Grants(draw), Options(draw));
        Assert.All(
            limited.Grants.Where(g => g.Grant is { Benefit: MoneyBook.Aid } && g.Least > 0).GroupBy(g => (g.Grant.Payer, g.Grant.Day!.Value.Year)),
            g => Assert.True(g.Select(x => x.Grant.Who).Distinct().Count() <= Math.Max(most, g.Where(x => x.Grant.Drawn).Select(x => x.Grant.Who).Distinct().Count()), "quota"));
    }

    /// <summary>Only an order that is stated, and is not that of the list, tells grants apart.</summary>
    [Law(200)]
    public void TheOrderOfTheListChangesNothing(Draw draw)
    {
        SkillPolicy policy = Policy(draw);
        Grant[] grants = Grants(draw);
        LimitOptions options = Options(draw);
        options = options with { Order = options.Order == LimitOrder.Listed ? null : options.Order };
        int[] shuffled = [.. draw.Shuffled(Enumerable.Range(0, grants.Length))];
        LimitedGrants one = policy.Limit(grants, options);
        LimitedGrants other = policy.Limit(shuffled.Select(i => grants[i]), options);
        for (int i = 0; i < shuffled.Length; i++)
            Assert.Equal(Told(one.Grants[shuffled[i]]), Told(other.Grants[i]));
    }

    /// <summary>Whatever is left unsaid, the answer lies in the range that is told without it.</summary>
    [Law(400)]
    public void FillingInWhatIsUnknownStaysInTheRange(Draw draw)
    {
        SkillPolicy policy = Policy(draw);
        Grant[] grants = Grants(draw);
        LimitOptions options = Options(draw);
        bool ranked = policy.Limits.Any(l => l.Kind == LimitKind.Ranks);
        if (policy.Limits.Any(l => l.Figure is not null))
            grants = [.. grants.Select(g => draw.Chance(15) ? g with { Figures = new Dictionary<string, decimal> { ["staff"] = 7 } } : g)];

        Grant[] hidden = [.. grants.Select(g => draw.Chance(75) ? g : draw.Int(0, 6) switch
        {
            0 => g with { Who = null },
            1 => g with { Payer = null },
            2 => g with { Occupation = null },
            3 => g with { Household = null },
            4 => g with { Day = null },
            5 when !ranked => g with { Amount = null },
            _ => g with { Points = null },
        })];
        LimitOptions silent = draw.Chance(50) ? options : options with { Order = null };
        LimitedGrants full = policy.Limit(grants, options);
        LimitedGrants open = policy.Limit(hidden, silent);
        for (int i = 0; i < grants.Length; i++)
        {
            Assert.True(
                open.Grants[i].Least <= full.Grants[i].Least && (open.Grants[i].Most is not { } most || most >= full.Grants[i].Most),
                $"{i}: {Told(full.Grants[i])} not in {Told(open.Grants[i])} of {hidden[i]}");
        }
    }

    /// <summary>True where grants are served in the order of the list: whoever comes last takes nothing from those before.</summary>
    [Law(200)]
    public void OneMoreGrantAtTheEndTakesNothingAway(Draw draw)
    {
        SkillPolicy policy = Policy(draw, "money", "people");
        Grant[] grants = Grants(draw);
        var options = new LimitOptions { Order = LimitOrder.Listed, Split = LimitSplit.InOrder, Figures = Figures(draw) };
        LimitedGrants less = policy.Limit(grants[..^1], options);
        LimitedGrants more = policy.Limit(grants[..^1].Append(grants[^1] with { Drawn = false }), options);
        Assert.Equal(less.Grants.Select(Told), more.Grants.Take(grants.Length - 1).Select(Told));
        Assert.True(more.Total >= less.Total);
    }

    private static (decimal, decimal?) Told(LimitedGrant grant) => (grant.Least, grant.Most);

    internal static SkillPolicy Policy(Draw draw, params string[] kinds) => LimitBook.Policy(
        [.. Enumerable.Range(0, draw.Int(1, 3)).Select(i => Limit(draw, i, draw.Of(kinds.Length > 0 ? kinds : ["money", "shared", "people", "people", "at-least", "highest", "ranks"])))]);

    private static string Limit(Draw draw, int number, string kind)
    {
        string[] scopes = [.. new[] { "person", "household", "payer", "occupation" }.Where(_ => draw.Chance(30)).Select(s => $"\"{s}\"")];
        string by = scopes.Length == 0 ? "" : $"\"by\": [ {string.Join(", ", scopes)} ], ";
        string own = kind switch
        {
            "money" or "shared" => draw.Of($"\"yuan\": {draw.Int(0, 6000)}", $"\"percent\": {draw.Int(0, 100)}, \"figure\": {LimitBook.Figure("staff")}")
                + (kind == "money" ? draw.Of("", ", \"split\": \"in-order\"") : draw.Of(", \"split\": \"proportional\"", ", \"split\": \"proportional\", \"round\": \"yuan\"")),
            "people" => draw.Of($"\"people\": {draw.Int(0, 6)}", $"\"figure\": {LimitBook.Figure("staff")}, \"steps\": [ {{ \"to\": 2 }}, {{ \"to\": 5, \"people\": 2 }}, {{ \"people\": 4 }} ]"),
            "at-least" => $"\"people\": {draw.Int(1, 4)}",
            "ranks" => "\"ranks\": [ { \"percent\": 20, \"yuan\": 900 }, { \"percent\": 30, \"yuan\": 500 }, { \"percent\": 50, \"yuan\": 0 } ]",
            _ => "",
        };
        string over = $"\"over\": \"{draw.Of("year", "lifetime", "day")}\"";
        return LimitBook.Limit(kind == "shared" ? "money" : kind, $"{by}{over}{(own.Length == 0 ? "" : ", " + own)}", $"my/limit{number}");
    }

    internal static LimitOptions Options(Draw draw) => new()
    {
        Order = draw.Of<LimitOrder?>(null, LimitOrder.Day, LimitOrder.Points, LimitOrder.Listed),
        Split = draw.Of<LimitSplit?>(null, LimitSplit.InOrder),
        RankRounding = draw.Of<LimitRounding?>(null, LimitRounding.Down, LimitRounding.Up, LimitRounding.Nearest),
        Figures = Figures(draw),
    };

    private static Dictionary<string, decimal> Figures(Draw draw) => new(StringComparer.Ordinal) { ["staff"] = draw.Int(0, 12) };

    internal static Grant[] Grants(Draw draw) => [.. Enumerable.Range(0, draw.Int(1, 12)).Select(_ => new Grant(draw.Of(MoneyBook.Aid, MoneyBook.Aid, "my/other"))
    {
        Who = $"w{draw.Int(0, 6)}",
        Payer = draw.Of("x", "y"),
        Occupation = draw.Of("o", "p"),
        Household = draw.Of("h", "i", Grant.Alone),
        Day = draw.Of(new LocalDate(2024, 12, 31), new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30)),
        Amount = draw.Int(1, 300_000) / 100m,
        Points = draw.Int(0, 4),
        Drawn = draw.Chance(20),
    })];
}
