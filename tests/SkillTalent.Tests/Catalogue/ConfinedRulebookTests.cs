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

    /// <summary>A place that a confined book took and an own book declares afterwards: refused when the own one is loaded, and the stranger's is named.</summary>
    [Fact]
    public void APlaceThatAConfinedBookDeclaredIsRefusedToAnOwnOneWhenItIsLoaded()
    {
        PolicyCatalog confined = PolicyCatalog.BuiltIn.With([Confined("taken.json", "330600", "330600", [Declared("330699", "330600")])]);
        InputFormatException refused = Assert.Throws<InputFormatException>(
            () => confined.With([new RulebookInput("own.json", MoneyBook.Stream(Small("own", "330699", [Declared("330699", "330000")], "own/fact")))]));
        Assert.Equal(("taken.json", "$.places[0].code"), (refused.InputName, refused.Path));
        Assert.Contains("'330699' is declared in own.json", refused.Expectation, StringComparison.Ordinal);
        Assert.True(confined.TryFor(Places.Quzhou, On, null, out _));
    }

    /// <summary>What an own book declares and a confined one declared before is refused when the own one is loaded, and not at a question about the stranger's place.</summary>
    [Fact]
    public void AFactOfAnOwnBookThatAConfinedOneHasIsRefusedWhenItIsLoaded() => Assert.Throws<InputFormatException>(
        () => PolicyCatalog.BuiltIn.With([Book(Lan)]).With([new RulebookInput("own.json", MoneyBook.Stream(Small("own", "330000", [], "lan/likes")))]));

    /// <summary>Two books that clash where both are seen are refused in either order.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AClashOfAnOuterAndAnInnerPlaceIsRefusedInEitherOrder(bool innerFirst)
    {
        RulebookInput outer = Confined("outer.json", "330600", "330600", [], "x/a");
        RulebookInput inner = Confined("inner.json", "330681", "330681", [Declared("330681", "330600")], "x/a");
        PolicyCatalog first = PolicyCatalog.BuiltIn.With([innerFirst ? inner : outer]);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => first.With([innerFirst ? outer : inner]));
        Assert.Equal("$.facts['x/a']", refused.Path);
    }

    /// <summary>A stranger cannot take the code of a place elsewhere, nor put its own place where its digits do not lie.</summary>
    [Theory]
    [InlineData("330600", "330600", "339900", "330600")]
    [InlineData("339901", "339901", "339901", "330600")]
    [InlineData("330600", "330600", "330700", "330600")]
    public void ACodeLiesWhereItsDigitsSay(string confinedTo, string place, string declares, string within)
    {
        RulebookInput book = Confined("taken.json", confinedTo, place, [Declared(declares, within)]);
        Assert.Equal("$.places[0].", Assert.Throws<InputFormatException>(() => PolicyCatalog.BuiltIn.With([book])).Path[..12]);
    }

    /// <summary>Of two strangers who declare one place without a code of the standard the later one is refused, when it is loaded, and the first is named.</summary>
    [Fact]
    public void OneCodeOfTwoStrangersIsRefusedToTheLater()
    {
        PolicyCatalog first = PolicyCatalog.BuiltIn.With([Confined("first.json", "330600", "330600", [Declared("park", "330600")])]);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => first.With([Confined("later.json", "330700", "330700", [Declared("park", "330700")], "later/fact")]));
        Assert.Equal(("later.json", "$.places[0].code"), (refused.InputName, refused.Path));
        Assert.Contains("first.json", refused.Expectation, StringComparison.Ordinal);
    }

    /// <summary>
    /// A stranger takes no word from another place, by a name, by a code that is a name, or by a name for a place of the national list; nor from another stranger who was there before. What is
    /// called otherwise is found.
    /// </summary>
    [Theory]
    [InlineData("339901", "郑州", "Zhengzhou", "郑州", "410100")]
    [InlineData("339901", "郑州市", "x", "郑州", "410100")]
    [InlineData("339901", "衢州", "x", "衢州", "330800")]
    [InlineData("339901", "x", "quzhou city", "Quzhou", "330800")]
    [InlineData("339901", "x", "Zhejiang", "Zhejiang", "330000")]
    [InlineData("郑州", "x", "x", "郑州", "410100")]
    [InlineData("Quzhou", "x", "x", "Quzhou", "330800")]
    [InlineData("衢州", "x", "x", "衢州市", "330800")]
    [InlineData("339901", "老城", "Old Town", "老城", "339902")]
    [InlineData("老城", "x", "x", "老城", "339902")]
    [InlineData("339901", "新城", "New Town", "new town", "339901")]
    [InlineData("new-town", "新城", "New Town", "new-town", "new-town")]
    public void AStrangerTakesNoName(string code, string zh, string en, string word, string means)
    {
        PolicyCatalog before = PolicyCatalog.BuiltIn.With([Confined("first.json", "339902", "339902", [Named("339902", "老城", "Old Town")])]);
        PolicyCatalog with = before.With([Confined("later.json", code, code, [Named(code, zh, en)], "later/fact")]);
        Assert.Equal(means, Assert.Single(with.FindPlaces(word)).Code);
        Assert.Equal(code, with.FindPlace(code)!.Code);
        if (means != code)
            Assert.Equal(before.FindPlaces(word), with.FindPlaces(word));
    }

    /// <summary>A ledger that names its place is computed as without the stranger's book.</summary>
    [Fact]
    public void ALedgerThatNamesItsPlaceIsThatOfThePlace()
    {
        const string Ledger = """{ "in": "郑州", "periods": [ { "period": "2021", "taxPaid": 1000000 } ] }""";
        const string Rate = """
            , "provisions": [ { "id": "cn/levy/rate", "kind": "parameter", "title": { "zh": "征收率", "en": "rate" }, "effective": { "from": "2000-01-01", "kind": "enacted" },
              "basis": "official", "cite": [ { "document": "某文件" } ], "unit": { "zh": "率", "en": "rate" }, "table": { "education": 0.3, "local": 0.2 } } ] }
            """;
        string book = Small("x", "339901", [Named("339901", "郑州", "Zhengzhou")], "x/fact");
        PolicyCatalog with = PolicyCatalog.BuiltIn.With([new RulebookInput("x.json", MoneyBook.Stream(book.Trim()[..^1] + Rate)) { ConfinedTo = "339901" }]);
        Assert.Equal(PolicyCatalog.BuiltIn.ComputeLevy(MoneyBook.Stream(Ledger)).Totals, with.ComputeLevy(MoneyBook.Stream(Ledger)).Totals);
        Assert.NotEqual(with.ComputeLevy(MoneyBook.Stream(Ledger)).Totals, with.ComputeLevy(MoneyBook.Stream(Ledger.Replace("郑州", "339901", StringComparison.Ordinal))).Totals);
    }

    /// <summary>A refusal lists the places that there are without strangers, so that no stranger decides how long it is.</summary>
    [Fact]
    public void ARefusalListsNoStrangersPlaces()
    {
        PolicyCatalog with = PolicyCatalog.BuiltIn.With([Confined("long.json", new string('x', 5000), new string('x', 5000), [Declared(new string('x', 5000), "330000")])]);
        Assert.Equal(
            Assert.Throws<KeyNotFoundException>(() => PolicyCatalog.BuiltIn.For("nowhere", On)).Message,
            Assert.Throws<KeyNotFoundException>(() => with.For("nowhere", On)).Message);
    }

    /// <summary>What is kept of a set of books is theirs, whatever they are called.</summary>
    [Fact]
    public void BooksWhoseNamesHoldALineFeedAreToldApart()
    {
        PolicyCatalog with = PolicyCatalog.BuiltIn.With(
        [
            Confined("a", "330600", "330600", [], "x/a"),
            Confined("b", "330681", "330681", [Declared("330681", "330600")], "x/b"),
            Confined("a\nb", "330700", "330700", [], "x/c"),
        ]);
        Assert.Contains(with.SeenFrom("330681").Facts, f => f.Id == "x/b");
        Assert.Contains(with.SeenFrom("330700").Facts, f => f.Id == "x/c");
        Assert.DoesNotContain(with.SeenFrom("330700").Facts, f => f.Id == "x/b");
    }

    private static RulebookInput Confined(string name, string confinedTo, string place, string[] places, string fact = "x/fact") =>
        new(name, MoneyBook.Stream(Small(place + "-book", place, places, fact))) { ConfinedTo = confinedTo };

    private static string Declared(string code, string within) => $$"""{ "code": "{{code}}", "name": { "zh": "某地{{code}}", "en": "some {{code}}" }, "within": "{{within}}" }""";

    private static string Named(string code, string zh, string en) => $$"""{ "code": "{{code}}", "name": { "zh": "{{zh}}", "en": "{{en}}" }, "within": "330000" }""";

    /// <summary>Places that lie within each other are followed to the place of the book, in whatever order they are declared; one that leads elsewhere is found among them.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PlacesOfPlacesLieWithinThePlaceOfTheBook(bool backwards)
    {
        List<string> places = [Inner(Lan, "330000"), .. Enumerable.Range(1, 30).Select(i => Inner($"lan/{i}", i == 1 ? Lan : $"lan/{i - 1}"))];
        if (backwards)
            places.Reverse();

        PolicyCatalog catalog = PolicyCatalog.BuiltIn.With([Confined([.. places])]);
        Assert.Equal("lan/29", catalog.FindPlace("lan/30")!.Within);

        places.AddRange([Inner("out/2", "out/1"), Inner("out/1", "330000")]);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => PolicyCatalog.BuiltIn.With([Confined([.. places])]));
        Assert.Equal("x.json: $.places[31].code: expected a place within 339901, to which the rulebook is confined", refused.Message);

        RulebookInput Confined(string[] declared) => new("x.json", MoneyBook.Stream(Small("x", Lan, declared, "x/fact"))) { ConfinedTo = Lan };
        string Inner(string code, string within) => $$"""{ "code": "{{code}}", "name": { "zh": "某地{{code}}", "en": "place {{code}}" }, "within": "{{within}}" }""";
    }

    private static string Small(string id, string place, string[] places, string fact) =>
        $$"""
        { "id": "{{id}}", "title": { "zh": "某书", "en": "a book" }, "place": "{{place}}", "places": [ {{string.Join(", ", places)}} ],
          "facts": { "{{fact}}": { "kind": "flag", "label": { "zh": "某事", "en": "a fact" } } } }
        """;

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
