using System.Text;
using SkillTalent.Tests.Snippets;

namespace SkillTalent.Tests.Limits;

/// <summary>Whose name stands for whom: of occupations, and of households that nobody states.</summary>
public class LimitNamesTests
{
    private static readonly LimitOptions Listed = new() { Order = LimitOrder.Listed };

    private static SkillPolicy Wanshi { get; } =
        PolicyCatalog.BuiltIn.With(new MemoryStream(Encoding.UTF8.GetBytes(Markdown.Blocks("docs/rules/limits.md", "json")[0])), "wanshi.json").For("339902", LimitBook.On);

    /// <summary>At most four a year of one occupation, which five write in four ways: the fifth has no place. One that no rulebook lists stands as it is.</summary>
    [Theory]
    [InlineData("焊工（电焊工）", 0)]
    [InlineData(" 焊工 ", 0)]
    [InlineData("架空电缆焊接辅助员", 10_000)]
    public void AnOccupationIsOneByWhicheverNameItIsWritten(string last, int left)
    {
        string[] names = ["焊工", "焊工", "焊工(电焊工)", "电焊工", last];
        LimitedGrants limited = Wanshi.Limit(names.Select((n, i) => Backbone($"w{i}", n)), Listed);
        Assert.Equal([10_000, 10_000, 10_000, 10_000, left], limited.Grants.Select(g => g.Left!.Value));
        Assert.Equal(last, limited.Grants[4].Grant.Occupation);
        Assert.Contains(limited.Uses, u => u.Limit == "wanshi/backbone-occupation" && u.Key[0] == "焊工");
    }

    /// <summary>Names that no rulebook lists are told apart, but not by a blank around them; a blank alone is no name.</summary>
    [Fact]
    public void ANameThatNobodyListsStandsAsItIs()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("people", "\"by\": [ \"occupation\" ], \"over\": \"lifetime\", \"people\": 1"));
        string[] names = ["甲工", "甲工 ", "乙工", " "];
        LimitedGrants limited = policy.Limit(names.Select((n, i) => LimitBook.Of($"w{i}", 100) with { Occupation = n }), Listed);
        Assert.Equal([100, 0, 100, null], limited.Grants.Select(g => g.Left));
    }

    /// <summary>Somebody who stands alone is touched by nobody of another name, whatever is not known of that one's household.</summary>
    [Fact]
    public void WhoStandsAloneIsNoStrangersHousehold()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("highest", "\"by\": [ \"household\" ], \"over\": \"lifetime\""));
        Grant alone = LimitBook.Of("c", 100) with { Household = Grant.Alone };
        Assert.Equal([100, 100], policy.Limit([alone, LimitBook.Of("e", 100)]).Grants.Select(g => g.Left!.Value));

        // Of their own other grant, of one that may be theirs, and of a household that is one, it is open as before.
        Assert.Equal([null, null], policy.Limit([alone, LimitBook.Of("c", 100)]).Grants.Select(g => g.Left));
        Assert.Equal([null, null], policy.Limit([alone, LimitBook.Of("e", 100) with { Who = null }]).Grants.Select(g => g.Left));
        Assert.Equal([null, null], policy.Limit([alone with { Household = "h" }, LimitBook.Of("e", 100)]).Grants.Select(g => g.Left));
    }

    /// <summary>Somebody alone of whom nobody says who it is is of no couple's household, but may be anybody else who stands alone.</summary>
    [Fact]
    public void WhoStandsAloneWithoutANameIsOfNoCouple()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("highest", "\"by\": [ \"household\" ], \"over\": \"lifetime\""));
        Grant nameless = LimitBook.Of("x", 50) with { Who = null, Household = Grant.Alone };
        Assert.Equal([100, 50], policy.Limit([LimitBook.Of("a", 100) with { Household = "h" }, nameless]).Grants.Select(g => g.Left!.Value));
        Assert.Null(policy.Limit([LimitBook.Of("a", 100) with { Household = Grant.Alone }, nameless]).Grants[1].Left);
    }

    private static Grant Backbone(string who, string occupation) => new("wanshi/backbone")
    {
        Who = who,
        Payer = who,
        Occupation = occupation,
        Day = LimitBook.On,
        Amount = 10_000,
        Figures = new Dictionary<string, decimal> { ["wanshi/staff"] = 4 },
    };
}
