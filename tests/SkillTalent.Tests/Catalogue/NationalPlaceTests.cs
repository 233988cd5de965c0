using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Catalogue;

/// <summary>The provinces and prefecture-level units of China: known to all rulebooks, asked about without rules of their own.</summary>
public class NationalPlaceTests
{
    private static readonly LocalDate On = new(2025, 6, 1);

    [Fact]
    public void TheListIsWhole()
    {
        IReadOnlyList<Place> all = PolicyCatalog.BuiltIn.AllPlaces;
        Assert.Equal(34, NationalPlaces.All.Count(p => p.Within == "CN"));
        Assert.Equal(333, NationalPlaces.All.Count(p => p.Within != "CN"));
        Assert.All(NationalPlaces.All, p => Assert.Matches("^[0-9]{4}00$", p.Code));
        Assert.All(NationalPlaces.All.Where(p => p.Within != "CN"), p => Assert.NotNull(NationalPlaces.Find(p.Within!)));
        Assert.Equal(all.Count, all.Select(p => p.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(PolicyCatalog.BuiltIn.Places.Keys, code => Assert.Contains(all, p => p.Code == code));
        Assert.True(PolicyCatalog.BuiltIn.Places.Count < 80, "places without rules are not among those that rulebooks declare");
    }

    [Theory]
    [InlineData("410100", "郑州", "Zhengzhou", "410000")]
    [InlineData("220200", "吉林市", "Jilin City", "220000")]
    [InlineData("222400", "延边朝鲜族自治州", "Yanbian", "220000")]
    [InlineData("650000", "新疆", "Xinjiang", "CN")]
    [InlineData("150000", "内蒙古", "Inner Mongolia", "CN")]
    [InlineData("820000", "澳门", "Macao", "CN")]
    public void APlaceHasItsNames(string code, string zh, string en, string within)
    {
        Place place = PolicyCatalog.BuiltIn.FindPlace(code)!;
        Assert.Equal((zh, en, within), (place.Name.Zh, place.Name.En, place.Within));
    }

    /// <summary>Of a place without rules the nation's are told, and that is said.</summary>
    [Fact]
    public void APlaceWithoutRulesHasTheNations()
    {
        SkillPolicy policy = PolicyCatalog.BuiltIn.For("410100", On);
        Assert.Equal(["410100"], policy.WithoutRules.Select(p => p.Code).Except(["410000"]));
        Assert.All(policy.Provisions, p => Assert.Contains(p.Place, new[] { "CN", "410000" }));
        Assert.Empty(PolicyCatalog.BuiltIn.For("330800", On).WithoutRules);
        Assert.Equal(["341500"], PolicyCatalog.BuiltIn.For("341500", On).WithoutRules.Select(p => p.Code).Except(["340000"]));
    }

    /// <summary>Whatever can be asked of a place with rules can be asked of one without.</summary>
    [Fact]
    public void APlaceWithoutRulesIsAskedLikeAnyOther()
    {
        Assessment assessment = PolicyCatalog.BuiltIn.For("410100", On).Assess(WorkerJson.Parse("{}"));
        Assert.Equal("certificates", assessment.Summary.NextQuestions(1)[0].Path);
        Assert.NotEmpty(assessment.NextQuestions(3));
        Assert.NotEmpty(WorkerForm.Of(PolicyCatalog.BuiltIn, "410100").Lists);
        Assert.NotEmpty(assessment.ToJson(Language.Chinese));
    }

    /// <summary>A city's rulebook needs to declare neither itself nor its province; two may both do so and agree.</summary>
    [Fact]
    public void TwoCitiesDoNotClashOverAProvince()
    {
        PolicyCatalog catalog = With(("zz", "410100", ""), ("ly", "410300", Place("410000", "河南", "CN") + "," + Place("410300", "洛阳市", "410000")), ("kf", "410200", Place("410000", "河南省", "CN")));
        foreach ((string code, string book) in new[] { ("410100", "zz"), ("410300", "ly"), ("410200", "kf") })
        {
            SkillPolicy policy = catalog.For(code, On);
            Assert.Contains(policy.Provisions, p => p.Id == book + "/aid");
            Assert.DoesNotContain(policy.Provisions, p => p.Id.EndsWith("/aid", StringComparison.Ordinal) && p.Rulebook != book && p.Place != "CN" && p.Place != "410000");
            Assert.Equal(["410000"], policy.WithoutRules.Select(p => p.Code).Union(["410000"], StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("410000", "河北", "CN", "河南省")]
    [InlineData("410300", "洛阳", "420000", "410000")]
    [InlineData("410300", "洛阳", null, "410000")]
    [InlineData("410300", "郑州", "410000", "洛阳市")]
    public void WhatContradictsTheListIsRefused(string code, string zh, string? within, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => With(("x", "410300", Place(code, zh, within))));
        Assert.Contains(expectation, refused.Message, StringComparison.Ordinal);
        Assert.Contains("x.json", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("expected the name", refused.Text(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>What the list does not have, such as a county, is declared as before, and once.</summary>
    [Fact]
    public void ACountyIsDeclared()
    {
        Assert.NotNull(With(("x", "410381", Place("410381", "偃师", "410300"))).FindPlace("410300"));
        _ = Assert.Throws<InputFormatException>(() => With(("x", "410381", Place("410381", "偃师", "410300")), ("y", "410381", Place("410381", "偃师", "410300"))));
    }

    /// <summary>Rulebooks that do not know the nation know no list either.</summary>
    [Fact]
    public void WithoutTheNationThereIsNoList()
    {
        PolicyCatalog own = MoneyBook.Catalog(MoneyBook.Benefit("""{ "yuan": 1 }"""));
        Assert.Null(own.FindPlace("410100"));
        Assert.False(own.TryFor("410100", On, null, out _));
        Assert.Equal(2, own.AllPlaces.Count);
    }

    private static string Place(string code, string zh, string? within) =>
        $$"""{ "code": "{{code}}", "name": { "zh": "{{zh}}", "en": "Place" }{{(within is null ? "" : $", \"within\": \"{within}\"")}} }""";

    private static PolicyCatalog With(params (string Id, string Place, string Places)[] books) => PolicyCatalog.BuiltIn.With([.. books.Select(b => (b.Id + ".json", MoneyBook.Stream($$"""
        { "id": "{{b.Id}}", "title": { "zh": "市", "en": "city" }, "place": "{{b.Place}}", "places": [ {{b.Places}} ],
          "provisions": [ {{MoneyBook.Benefit("""{ "yuan": 1 }""", b.Id + "/aid")}} ] }
        """)))]);
}
