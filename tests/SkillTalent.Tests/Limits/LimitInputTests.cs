using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Limits;

/// <summary>What cannot be a limit, or a grant, is refused with its place, in both languages.</summary>
public class LimitInputTests
{
    [Theory]
    [InlineData("money", "\"over\": \"year\"", "yuan")]
    [InlineData("money", "\"over\": \"year\", \"yuan\": 1, \"percent\": 2", "exactly one of")]
    [InlineData("money", "\"over\": \"year\", \"percent\": 2", "figure")]
    [InlineData("money", "\"over\": \"year\", \"yuan\": -1", "yuan from 0")]
    [InlineData("money", "\"over\": \"month\", \"yuan\": 1", "\"lifetime\"")]
    [InlineData("money", "\"yuan\": 1", "over")]
    [InlineData("money", "\"over\": \"year\", \"yuan\": 1, \"people\": 2", "people")]
    [InlineData("money", "\"over\": \"year\", \"yuan\": 1, \"by\": [ \"payer\", \"payer\" ]", "each only once")]
    [InlineData("money", "\"over\": \"year\", \"yuan\": 1, \"split\": \"in-order\", \"round\": \"yuan\"", "no \"round\"")]
    [InlineData("people", "\"over\": \"year\", \"figure\": FIGURE, \"steps\": [ { \"to\": 5 }, { \"to\": 5 }, { \"people\": 3 } ]", "ends after the one before")]
    [InlineData("people", "\"over\": \"year\", \"figure\": FIGURE, \"steps\": [ { \"to\": 5 } ]", "no \"to\" in the last step")]
    [InlineData("people", "\"over\": \"year\", \"figure\": FIGURE, \"steps\": [ { \"people\": 5 }, { \"people\": 6 } ]", "in every step but the last")]
    [InlineData("people", "\"over\": \"year\", \"people\": 5, \"figure\": FIGURE", "figure")]
    [InlineData("ranks", "\"over\": \"year\", \"ranks\": [ { \"percent\": 20, \"yuan\": 2 }, { \"percent\": 70, \"yuan\": 1 } ]", "come to 100")]
    [InlineData("ranks", "\"over\": \"year\", \"ranks\": [ { \"percent\": 20, \"yuan\": 1 }, { \"percent\": 80, \"yuan\": 2 } ]", "no more yuan")]
    [InlineData("ranks", "\"over\": \"year\", \"ranks\": [ { \"percent\": 0, \"yuan\": 1 }, { \"percent\": 100, \"yuan\": 1 } ]", "per cent above 0")]
    [InlineData("highest", "\"over\": \"year\", \"yuan\": 1", "yuan")]
    [InlineData("most", "\"over\": \"year\"", "\"money\"")]
    public void ALimitThatCannotBe(string kind, string members, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(
            () => LimitBook.Catalog(LimitBook.Limit(kind, members.Replace("FIGURE", LimitBook.Figure("staff"), StringComparison.Ordinal))));
        Assert.StartsWith("$.limits[0]", refused.Path, StringComparison.Ordinal);
        Assert.Contains(expectation, refused.Message, StringComparison.Ordinal);
        Assert.NotEqual(refused.Expectation, refused.ExpectationIn(Language.Chinese));
    }

    /// <summary>A kind that there is not is told as that, and not as a member that stands beside another kind.</summary>
    [Theory]
    [InlineData("persons", "\"people\": 2")]
    [InlineData("moneys", "\"yuan\": 2")]
    [InlineData("rank", "\"ranks\": [ { \"percent\": 100, \"yuan\": 2 } ]")]
    public void AKindThatThereIsNot(string kind, string members)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => LimitBook.Catalog(LimitBook.Limit(kind, $"\"over\": \"year\", {members}")));
        Assert.Equal("$.limits[0].kind", refused.Path);
        Assert.Contains("\"at-least\"", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A figure and points may be as many as any number of a list.</summary>
    [Fact]
    public void WhatALargeAccountHolds()
    {
        SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", $"\"over\": \"year\", \"percent\": 0.0001, \"figure\": {LimitBook.Figure("staff")}, \"split\": \"proportional\""));
        Grant grant = LimitBook.Of("a", 1_000_000_000, points: 1_000_000_000_000) with { Figures = new Dictionary<string, decimal> { ["staff"] = 1_000_000_000_000 } };
        Assert.Equal(1_000_000, policy.Limit([grant]).Total);
    }

    [Fact]
    public void ABenefitThatThereIsNot_AndTwoVersionsOfADay()
    {
        const string Own = "\"over\": \"year\", \"yuan\": 1";
        InputFormatException stranger = Assert.Throws<InputFormatException>(() => LimitBook.Catalog(LimitBook.Limit("money", Own, provisions: "\"my/aidd\"")));
        Assert.Contains("did you mean \"my/aid\"", stranger.Message, StringComparison.Ordinal);
        InputFormatException twice = Assert.Throws<InputFormatException>(() => LimitBook.Catalog(LimitBook.Limit("money", Own), LimitBook.Limit("money", Own)));
        Assert.Equal("$.limits[1].id", twice.Path);
    }

    [Fact]
    public void AGrantThatCannotBe()
    {
        Grant good = LimitBook.Of("a", 1);
        Refused("$[1].benefit", good with { Benefit = "my/aidd" });
        Refused("$[1].amount", good with { Amount = 0 });
        Refused("$[1].amount", good with { Amount = 1.005m });
        Refused("$[1].amount", good with { Amount = 2_000_000_000_000 });
        Refused("$[1].points", good with { Points = 2_000_000_000_000 });
        Refused("$[1].who", good with { Who = "" });
        Refused("$[1].payer", good with { Payer = "a\nb" });
        Refused("$[1].figures.staf", good with { Figures = new Dictionary<string, decimal> { ["staf"] = 1 } });
        Refused("$[1].figures.staff", good with { Figures = new Dictionary<string, decimal> { ["staff"] = -1 } });
        Refused("$[1].figures.staff", good with { Figures = new Dictionary<string, decimal> { ["staff"] = 1_000_000_000_001 } });
        Refused("$[1].figures.staff", good with { Figures = new Dictionary<string, decimal> { ["staff"] = 8 } }, good with { Figures = new Dictionary<string, decimal> { ["staff"] = 7 } });

        static void Refused(string path, Grant second, Grant? first = null)
        {
            SkillPolicy policy = LimitBook.Policy(LimitBook.Limit("money", $"\"over\": \"year\", \"percent\": 10, \"figure\": {LimitBook.Figure("staff")}"));
            InputFormatException refused = Assert.Throws<InputFormatException>(() => policy.Limit([first ?? LimitBook.Of("a", 1), second]));
            Assert.Equal(path, refused.Path);
            Assert.NotEqual(refused.Expectation, refused.ExpectationIn(Language.Chinese));
        }
    }

    /// <summary>A limit holds in its place, on its days.</summary>
    [Fact]
    public void ALimitHoldsOnItsDays()
    {
        PolicyCatalog catalog = LimitBook.Catalog(LimitBook.Limit("money", "\"over\": \"year\", \"yuan\": 1"));
        Grant[] grants = [LimitBook.Of("a", 5)];
        Assert.Equal(1, catalog.For(MoneyBook.City, LimitBook.On).Limit(grants).Total);
        Assert.Equal(5, catalog.For(MoneyBook.City, new LocalDate(2009, 12, 31)).Limit(grants).Total);
        Assert.Equal(5, catalog.For("999000", LimitBook.On).Limit(grants).Total);
        Assert.Equal(5, catalog.For(MoneyBook.City, LimitBook.On).Limit([grants[0] with { Benefit = "my/other" }]).Total);
    }
}
