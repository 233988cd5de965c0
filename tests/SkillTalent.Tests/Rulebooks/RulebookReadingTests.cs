using System.Text.Json.Nodes;
using SkillTalent.Tests.Decisions;
using SkillTalent.Tests.Generators;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>How rulebooks are read together: what one mentions another knows, and what is wrong is refused in exact words.</summary>
public class RulebookReadingTests
{
    private const string Parts = """{ "yuan": 1 }""";

    /// <summary>Two rulebooks of one id, and a rulebook of a place that nobody declares: those that there are, are told in order.</summary>
    [Fact]
    public void IdsAreTakenOnceAndPlacesAreDeclared()
    {
        JsonObject Book(string id, string place)
        {
            JsonObject book = Drafts.Rulebook(id, place);
            book["places"] = new JsonArray([.. ((string[])["Q", "P"]).Select(c => (JsonNode)new JsonObject { ["code"] = c + id, ["name"] = RandomFacts.Text(c, c) })]);
            return book;
        }

        Refused(() => Drafts.Catalog(Book("a", "Pa"), Drafts.Rulebook("a", "Pa")), "$.id", "a rulebook id that no other rulebook has ('a')");
        Refused(() => Drafts.Catalog(Book("a", "X")), "$.place", "a declared place: Pa, Qa");
        PolicyCatalog catalog = Drafts.Catalog(Book("a", "Pa"), Book("b", "Qb"));
        Assert.Equal(["a", "b"], catalog.Rulebooks.Select(b => b.Id));
        Assert.Equal("There is no place 'nowhere'.", Assert.Throws<KeyNotFoundException>(() => catalog.Set.ChainOf("nowhere")).Message);
    }

    /// <summary>A place of the national list need not be declared where the nation is.</summary>
    [Fact]
    public void APlaceOfTheNationalListIsKnown()
    {
        JsonObject book = Drafts.Rulebook("a", "410100");
        book["places"] = JsonNode.Parse("""[ { "code": "CN", "name": { "zh": "全国", "en": "China" } } ]""");
        Assert.Equal(["410000", "410100", "CN"], Drafts.Catalog(book).Places.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>What a condition compares with may have no value: a fact stands for it, by the order of the parameters, and no other is called so.</summary>
    [Fact]
    public void AFactStandsForAParameterWithoutAValue()
    {
        string rule = $$"""
            { "id": "my/aid", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, {{MoneyBook.Sourced("2020-01-01")}},
              "when": { "all": [ { "fact": "my/pay", "compare": { "atLeast": { "parameter": "my/q" } } }, { "fact": "my/outlay", "compare": { "atLeast": { "parameter": "my/p" } } } ] },
              "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } }
            """;
        string books = string.Join(",", rule, MoneyBook.Parameter("my/q", "wage", 1, "2020-01-01"), MoneyBook.Parameter("my/p", "least wage", 2, "2020-01-01"));
        Vocabulary vocabulary = MoneyBook.Catalog(books).Set.Vocabulary;
        Assert.Equal(["my/p?", "my/q?"], vocabulary.Facts.Where(f => f.Id.EndsWith('?')).Select(f => f.Id));
        Assert.Equal(
            new LocalizedText("符合与“最低工资”有关的要求（当天没有该数值）", "what is asked about the wage is met (no value of it is known on the day)"), vocabulary["my/q?"].Label);
        Refused(
            () => MoneyBook.Catalog(books, facts: """ "my/p?": { "kind": "flag", "label": { "zh": "甲", "en": "a" } } """),
            "$.facts['my/p?']", "another id: 'my/p?' stands for the parameter 'my/p' where it has no value");
    }

    /// <summary>What a calculation names is said truly: a fact that comes later, and a parameter that has a table.</summary>
    [Fact]
    public void WhatACalculationNamesIsSaidTruly()
    {
        const string Calculated = """ "my/sum": { "kind": "number", "label": { "zh": "和", "en": "sum" }, "calculated": { "sum": [ { "fact": "my/outlay" }, { "fact": "my/sum" } ] } } """;
        Refused(
            () => MoneyBook.Catalog(MoneyBook.Benefit(Parts), facts: Calculated),
            "$.facts['my/sum'].calculated.sum[1].fact", "a number fact that is declared before this one ('my/sum' is this one or a later one)");
        string table = MoneyBook.Parameter("my/t", "t", 1, "2020-01-01").Replace("\"value\": 1", "\"table\": { \"x\": 1 }", StringComparison.Ordinal);
        Refused(
            () => MoneyBook.Catalog(MoneyBook.Benefit("""{ "parameter": "my/t" }""") + "," + table),
            "$.provisions[0].amount.rows[0].parameter", "the id of a parameter with a value ('my/t' has a table)");
    }

    /// <summary>A benefit that is repeated for each level is named with the level; one that is only withdrawn pays nothing.</summary>
    [Fact]
    public void ABenefitIsNamedWithItsLevel()
    {
        string each = MoneyBook.Benefit(Parts, "my/each").Replace("\"kind\": \"benefit\"", "\"forEach\": [ { \"level\": \"technician\" } ], \"kind\": \"benefit\"", StringComparison.Ordinal);
        string Share(string of) => MoneyBook.Benefit($$"""{ "percent": 50, "of": { "benefit": "{{of}}" } }""", "my/share");
        string off = $$"""{ "id": "my/off", "kind": "benefit", "title": { "zh": "取消", "en": "withdrawal" }, {{MoneyBook.Sourced("2020-01-01")}}, "withdraws": [ "my/share" ] }""";

        Assert.NotNull(MoneyBook.Catalog(each + "," + Share("my/each/technician")));
        Refused(() => MoneyBook.Catalog(each + "," + Share("my/each")), "$.provisions[1].amount.rows[0].of.benefit", "the id of a benefit with an amount (there is no benefit 'my/each')");
        Refused(() => MoneyBook.Catalog(off + "," + Share("my/off")), "$.provisions[1].amount.rows[0].of.benefit", "the id of a benefit with an amount (there is no benefit 'my/off')");
    }

    /// <summary>Names of an open choice are those that rules mention, wherever they stand in a test; an occupation by the name that the catalogue has.</summary>
    [Fact]
    public void NamesThatRulesMentionAreKnown()
    {
        const string Occupations = """
            "occupations": [ { "name": { "zh": "焊工", "en": "welder" }, "aliases": [ "电焊工" ], "conditions": "unknown", "basis": "reported", "cite": [ { "document": "典" } ] } ]
            """;
        string Rule(string id, string fact) => MoneyBook.Benefit(
            $$"""{ "when": { "fact": "{{fact}}", "in": [ "电焊工", "钳工" ], "basis": "official", "cite": [ { "document": "文" } ] }, "yuan": 1 }""", id);
        Vocabulary vocabulary = MoneyBook.Catalog(
            Rule("my/a", "occupation") + "," + Rule("my/b", "my/trade"), sections: Occupations,
            facts: """ "my/trade": { "kind": "choice", "open": true, "label": { "zh": "工种", "en": "trade" } } """).Set.Vocabulary;
        Assert.Equal(["焊工", "钳工"], Names("occupation"));
        Assert.Equal(["电焊工", "钳工"], Names("my/trade"));

        IEnumerable<string> Names(string fact) => vocabulary[fact].Domain!.Options.Select(o => o.Code).Where(c => c != ChoiceDomain.Other).Order(StringComparer.Ordinal);
    }

    /// <summary>What is none of what stands there is refused in the words of its place, and never fails otherwise.</summary>
    [Fact]
    public void WhatIsNoneOfItIsRefused()
    {
        RefusedSection("\"choices\": 7", "$.choices", "lists of choices by name");
        RefusedSection("\"facts\": 7", "$.facts", "facts by id");
        RefusedSection("\"records\": 7", "$.records", "kinds of records by name");
        RefusedSection("\"provisions\": [ 7 ]", "$.provisions[0]", "a provision");
        RefusedSection("\"provisions\": [ { \"kind\": \"benefit\" } ]", "$.provisions[0]", "the member \"id\"");
        RefusedSection("\"tables\": 7", "$.tables", "tables by their ids");
        RefusedSection("\"tables\": { \"t\": { \"title\": { \"zh\": \"表\", \"en\": \"table\" }, \"by\": [ ], \"rows\": { } } }", "$.tables.t.by", "a list");
        Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(MoneyBook.Benefit("""{ "when": { "in": [ "x" ] }, "yuan": 1 }""")));
    }

    /// <summary>When a rule holds: each refusal in its exact words.</summary>
    [Fact]
    public void WhenARuleHoldsIsSaidExactly()
    {
        Effective("7", "$.provisions[0].effective", "when it holds");
        Effective("{ 'from': '2020-01-02', 'to': '2020-01-01', 'after': 'ended', 'kind': 'enacted' }", "$.provisions[0].effective.to", "a last day that is not before the first");
        Effective("{ 'from': '2020-01-02', 'kind': 'enacted', 'precision': 'year' }", "$.provisions[0].effective.from", "the first day of the year, since its precision is no finer");
        Effective("{ 'from': '2020-02-02', 'kind': 'enacted', 'precision': 'month' }", "$.provisions[0].effective.from", "the first day of the month, since its precision is no finer");
        Refused(
            () => SmallPolicy.Of(("C", "{ 'id': 'x/aid', 'confirmedThrough': 7 }")), "$.provisions[0].confirmedThrough", "a day, written 2024-06-30, or \"unknown\"");
        Refused(
            () => SmallPolicy.Of(("C", "{ 'id': 'x/aid', 'amount': { 'per': 'month', 'term': 'P', 'rows': [ { 'yuan': 1 } ] } }")),
            "$.provisions[0].amount.term", "a period of years, months and days such as P4Y, P12M or -P12M");
        Assert.Equal(2, SmallPolicy.Of(
            ("C", "{ 'id': 'x/aid', 'effective': { 'from': '2020-01-01', 'to': '2020-01-01', 'after': 'ended', 'kind': 'enacted', 'precision': 'year' } }"),
            ("C", "{ 'id': 'x/aid', 'effective': { 'from': '2020-02-01', 'kind': 'enacted', 'precision': 'month' } }")).Rulebooks.Sum(b => b.Provisions.Count));
    }

    /// <summary>A variable that no row fills in is refused in every text that people read.</summary>
    [Fact]
    public void AVariableThatIsNotFilledInIsRefused()
    {
        const string Expectation = "texts of which \"forEach\" fills in every variable (it has no 'level')";
        Refused(() => SmallPolicy.Of(("C", "{ 'id': 'x/{level}' }")), "$.provisions[0].id", Expectation);
        Refused(() => SmallPolicy.Of(("C", "{ 'id': 'x/aid', 'title': { 'zh': '补贴', 'en': 'aid of {level}' } }")), "$.provisions[0].title", Expectation);
        Refused(() => SmallPolicy.Of(("C", "{ 'id': 'x/aid', 'note': { 'zh': '{level}', 'en': 'note' } }")), "$.provisions[0].note", Expectation);
        Refused(() => SmallPolicy.Of(("C", "{ 'id': 'x/aid', 'warning': { 'zh': '注意', 'en': 'of {level}' } }")), "$.provisions[0].warning", Expectation);
        Refused(() => SmallPolicy.Of(("C", "{ 'id': 'x/aid', 'cite': [ { 'document': '{level}' } ] }")), "$.provisions[0].cite", Expectation);
        Assert.NotNull(SmallPolicy.Of(("C", "{ 'id': 'x/aid', 'note': { 'zh': '{ }', 'en': '{1}' } }")).Rulebooks);
    }

    /// <summary>The names of cut-offs in their order, the day asked before them; the age from which people may work; and what sorts records.</summary>
    [Fact]
    public void WhatAllRulebooksKnow()
    {
        JsonObject book = Drafts.Rulebook("a", "P");
        book["places"] = JsonNode.Parse("""[ { "code": "P", "name": { "zh": "省", "en": "province" } } ]""");
        book["cutOffs"] = new JsonArray(Drafts.CutOff("title", 12, 31, 0), Drafts.CutOff("level", 6, 30, 0));
        Assert.Equal(["", "level", "title"], Drafts.Catalog(book).Set.Vocabulary.CutOffs);
        Assert.Null(Drafts.Catalog(book).Set.Vocabulary.WorkingAge);

        Vocabulary vocabulary = MoneyBook.Catalog(
            MoneyBook.Benefit(Parts) + "," + MoneyBook.Parameter("my/age", "age", 16, "2000-01-01"),
            facts: """
                "my/born": { "kind": "date", "label": { "zh": "出生", "en": "birth" }, "age": true, "member": "birth", "workFrom": "my/age" },
                "my/skilled": { "kind": "flag", "label": { "zh": "技师", "en": "skilled" }, "any": "certificates", "where": { "level": "technician" } }
                """).Set.Vocabulary;
        Assert.NotNull(vocabulary.WorkingAge);
        Assert.NotNull(vocabulary.Sorters![vocabulary.Workers!.IndexOfList("certificates")]);
    }

    private static void Effective(string effective, string path, string expectation) =>
        Refused(() => SmallPolicy.Of(("C", $"{{ 'id': 'x/aid', 'confirmedThrough': 'unknown', 'effective': {effective} }}")), path, expectation);

    private static void RefusedSection(string section, string path, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => PolicyCatalog.Of(("r.json", MoneyBook.Stream(
            $$"""{ "id": "r", "title": { "zh": "规则", "en": "rules" }, "place": "P", "places": [ { "code": "P", "name": { "zh": "省", "en": "province" } } ], {{section}} }"""))));
        Assert.Equal(("r.json", path), (refused.InputName, refused.Path));
        Assert.StartsWith(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    private static void Refused(Func<object> load, string path, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(load);
        Assert.Equal(path, refused.Path);
        Assert.StartsWith(expectation, refused.Expectation, StringComparison.Ordinal);
    }
}
