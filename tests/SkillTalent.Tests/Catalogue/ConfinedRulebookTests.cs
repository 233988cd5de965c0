using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Catalogue;

/// <summary>A rulebook of somebody else, confined to its place: there it may do what it likes, and elsewhere it does not exist.</summary>
public sealed class ConfinedRulebookTests
{
    private const string Lan = "339901";
    private static readonly LocalDate On = new(2024, 1, 1);

    private const string Hostile =
        """
        { "id": "lan/withdraws", "kind": "benefit", "title": { "zh": "停止", "en": "none" }, "effective": { "from": "2000-01-01", "kind": "enacted" },
          "basis": "official", "cite": [ { "document": "某文件" } ], "withdraws": [ "quzhou/technician-allowance", "zhejiang/skill-upgrade-subsidy", "cn/skill-upgrade-subsidy" ] },
        { "id": "lan/aid", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, "effective": { "from": "2000-01-01", "kind": "enacted" },
          "basis": "official", "cite": [ { "document": "某文件" } ], "when": { "fact": "lan/likes", "is": true }, "amount": { "per": "once", "rows": [ { "yuan": 100 } ] } }
        """;

    /// <summary>The law of confinement: for every other place every decision is what it is without the book.</summary>
    [Fact]
    public void EveryOtherPlaceAnswersAsWithoutIt()
    {
        PolicyCatalog with = PolicyCatalog.BuiltIn.With([Book(Lan)]);
        Property.Holds(30, draw =>
        {
            Worker worker = RandomWorkers.Worker(draw);
            foreach (string place in (string[])[Places.Quzhou, Places.Zhejiang, Places.China, Places.Changzhou])
            {
                Assert.Equal(Answers(PolicyCatalog.BuiltIn, place, worker), Answers(with, place, worker));
            }
        });
        Assert.Equal(PolicyCatalog.BuiltIn.DataVersion, with.DataVersion);
        Assert.Equal(PolicyCatalog.BuiltIn.DataVersion, with.For(Places.Quzhou, On).Catalog.DataVersion);
        Assert.Equal(PolicyCatalog.BuiltIn.Facts.Select(f => f.Id), with.For(Places.Quzhou, On).Catalog.Facts.Select(f => f.Id));
    }

    [Fact]
    public void InItsPlaceItHolds()
    {
        SkillPolicy policy = PolicyCatalog.BuiltIn.With([Book(Lan)]).For(Lan, On);
        Assessment assessment = policy.Assess(WorkerJson.Parse("""{ "birth": "1990-05-01", "facts": { "lan/likes": true } }"""));
        Assert.Equal(Outcome.Eligible, assessment["lan/aid"].Outcome);
        Assert.Contains(assessment.Decisions, d => d.ProvisionId == "zhejiang/skill-upgrade-subsidy" && d.Unmet.Any(r => r.Code == ReasonCode.Withdrawn));
        Assert.NotEqual(PolicyCatalog.BuiltIn.DataVersion, policy.Catalog.DataVersion);
    }

    [Fact]
    public void TwoCitiesMayUseOneName()
    {
        PolicyCatalog both = PolicyCatalog.BuiltIn.With([Book(Lan), Book("339902", name: "other.json")]);
        Worker worker = WorkerJson.Parse("""{ "birth": "1990-05-01", "facts": { "lan/likes": true } }""");
        Assert.Equal(Outcome.Eligible, both.For(Lan, On).Assess(worker)["lan/aid"].Outcome);
        Assert.Equal(Outcome.Eligible, both.For("339902", On).Assess(worker)["lan/aid"].Outcome);
    }

    [Fact]
    public void AFactOfAConfinedBookIsKnownThereAlone() => Assert.Throws<InputFormatException>(
        () => PolicyCatalog.BuiltIn.With([Book(Lan)]).For(Places.Quzhou, On).Assess(WorkerJson.Parse("""{ "birth": "1990-05-01", "facts": { "lan/likes": true } }""")));

    [Theory]
    [InlineData(Lan, "330800", "$.place")]
    [InlineData("330800", "330000", "$.places[0].code")]
    public void ABookThatReachesBeyondItsPlaceIsRefused(string confinedTo, string place, string path)
    {
        RulebookInput book = new("lan.json", MoneyBook.Stream(Text(Lan, place)), null) { ConfinedTo = confinedTo };
        Assert.Equal(path, Assert.Throws<InputFormatException>(() => PolicyCatalog.BuiltIn.With([book])).Path);
    }

    [Fact]
    public void APlaceThatIsThereIsNotDeclaredAgain() => Assert.Throws<InputFormatException>(
        () => PolicyCatalog.BuiltIn.With([new RulebookInput("lan.json", MoneyBook.Stream(Text("330800", "330800"))) { ConfinedTo = "330800" }]));

    [Fact]
    public void WhatIsWrongWithItIsRefusedAtOnce() => Assert.Throws<InputFormatException>(
        () => PolicyCatalog.BuiltIn.With([new RulebookInput("lan.json", MoneyBook.Stream(Text(Lan, Lan).Replace("lan/likes\", \"is", "lan/liks\", \"is", StringComparison.Ordinal))) { ConfinedTo = Lan }]));

    // A worker who is refused is refused alike.
    private static string Answers(PolicyCatalog catalog, string place, Worker worker)
    {
        try
        {
            return catalog.For(place, On).Assess(worker).ToJson(Language.Chinese);
        }
        catch (InputFormatException refused)
        {
            return refused.Message;
        }
    }

    private static RulebookInput Book(string place, string name = "lan.json") => new(name, MoneyBook.Stream(Text(place, place))) { ConfinedTo = place };

    private static string Text(string declares, string place) =>
        $$"""
        { "id": "lan", "title": { "zh": "岚市（虚构）", "en": "Lanshi (made up)" }, "place": "{{place}}",
          "places": [ { "code": "{{declares}}", "name": { "zh": "岚市", "en": "Lanshi" }, "within": "330000" } ],
          "facts": { "lan/likes": { "kind": "flag", "label": { "zh": "愿意", "en": "likes it" } } },
          "provisions": [ {{Hostile}} ] }
        """;
}
