using SkillTalent.Tests.Decisions;
using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>What must hold between the rules of rulebooks that are read together: each refusal with its place and its words, and what is just accepted.</summary>
public class BetweenRulesTests
{
    private const string Once = "'amount': { 'per': 'once', 'rows': [ { 'yuan': 1 } ] }";
    private const string Monthly = "'amount': { 'per': 'month', 'rows': [ { 'yuan': 1 } ] }";
    private const string Alike = "the \"per\", \"ceiling\", \"term\", \"sharedBy\" and \"paid\" that 'x/aid' has for others at the same time (book-C.json: $.provisions[0])";

    /// <summary>What is acknowledged names a rule or a pathway that there is.</summary>
    [Fact]
    public void AnAcknowledgementNamesWhatThereIs()
    {
        (string, string)[] Books(string by) =>
        [
            ("C", $"{{ 'id': 'x/aid', 'acknowledge': [ {{ 'code': '{CheckCode.All[0]}', 'by': '{by}', 'cite': [ {{ 'document': '文' }} ] }} ] }}"),
            ("C", $"{{ 'id': 'x/level', 'kind': 'level', 'target': 'technician', 'pathways': [ {{ 'id': 'x/way', 'when': {SmallPolicy.A} }} ] }}"),
        ];
        Assert.NotNull(SmallPolicy.Of(Books("x/level")).Rulebooks);
        Assert.NotNull(SmallPolicy.Of(Books("x/way")).Rulebooks);
        Refused("$.provisions[0]", "the id of a pathway or provision in an acknowledgement (there is no 'x/wey')", Books("x/wey"));
    }

    /// <summary>An edition is one that a table names, and all of those are told.</summary>
    [Fact]
    public void AnEditionIsOneOfTheTable()
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => SmallPolicy.Of(
            "[ { 'edition': '2018', 'to': '2023-12-31' }, { 'edition': '2023', 'from': '2024-01-01' } ]",
            ("C", $"{{ 'id': 'x/level', 'kind': 'level', 'target': 'technician', 'edition': '2019', 'pathways': [ {{ 'id': 'x/way', 'when': {SmallPolicy.A} }} ] }}")));
        Assert.Equal(("$.provisions[0].edition", "an edition that a table of editions names: 2018, 2023"), (refused.Path, refused.Expectation));
    }

    /// <summary>Facts of two subjects, the first stranger told; versions that share a day, the later one of the file told, whichever begins first.</summary>
    [Fact]
    public void VersionsAndSubjects()
    {
        Refused("$.provisions[0]", "facts of one subject only (staff is a fact of the enterprise)", ("C", $$"""{ 'id': 'x/aid', 'when': { 'all': [ {{SmallPolicy.A}}, { 'fact': 'staff', 'compare': { 'atLeast': 1 } } ] } }"""));
        const string Message = "no overlap in time with another version of 'x/aid' (book-C.json: $.provisions[0])";
        Refused("$.provisions[1]", Message, ("C", Version("2010-01-01", "2020-01-01", "")), ("C", Version("2020-01-01", null, "")));
        Refused("$.provisions[1]", Message, ("C", Version("2020-01-01", null, "")), ("C", Version("2010-01-01", "2020-01-01", "")));
        Refused("$.provisions[1]", Message, ("C", Version("2010-01-01", null, "")), ("C", Version("2010-01-01", null, "")));
        Assert.NotNull(SmallPolicy.Of(("C", Version("2010-01-01", "2019-12-31", "")), ("C", Version("2020-01-01", null, ""))).Rulebooks);
    }

    /// <summary>A version for some is paid as the general one is on every day that both have, the last and the first included.</summary>
    [Fact]
    public void VersionsOfOneDayArePaidAlike()
    {
        string special = "'appliesTo': { 'occupation': [ '焊工' ] }, " + Monthly;
        Refused("$.provisions[1].amount", Alike, ("C", Version("2010-01-01", "2020-01-01", Once)), ("C", Version("2020-01-01", null, special)));
        Refused("$.provisions[1].amount", Alike, ("C", Version("2020-01-01", null, special)), ("C", Version("2010-01-01", "2020-01-01", Once)));
        Refused("$.provisions[1].amount", Alike, ("C", Version("2010-01-01", null, Once)), ("C", Version("2015-01-01", "2016-01-01", special)));
        Assert.NotNull(SmallPolicy.Of(("C", Version("2010-01-01", "2019-12-31", Once)), ("C", Version("2020-01-01", null, special))).Rulebooks);
        Assert.NotNull(SmallPolicy.Of(("C", Version("2020-01-01", null, special)), ("C", Version("2010-01-01", "2019-12-31", Once))).Rulebooks);
    }

    /// <summary>A share is of what is paid for the same, to the same subject, not shared by several, no ceiling where it is none, and of four factors at most.</summary>
    [Fact]
    public void WhatAShareMayBeOf()
    {
        const string At = " (my.json: $.provisions[0])";
        Shared(null, "", "");
        Shared($"a share of a benefit that is not shared by several people, as 'my/aid' is{At}", ", 'sharedBy': 'my/heads'", "");
        Shared($"\"ceiling\", as 'my/aid' is one{At}", ", 'ceiling': true", "");
        Shared(null, ", 'ceiling': true", ", 'ceiling': true");
        Shared(null, "", ", 'ceiling': true");
        Shared(null, Factors(4), "");
        Shared($"a share of a benefit of at most 4 factors{At}", Factors(5), "");
        Shared($"a share of a benefit that is paid for the same: 'my/aid' is paid per month, and this per once{At}", "", "", "month");
    }

    /// <summary>Who is asked about in the one is asked about in the other.</summary>
    [Fact]
    public void AShareIsOfTheSameSubject()
    {
        const string Staff = """ "my/staff": { "kind": "number", "subject": "enterprise", "label": { "zh": "人数", "en": "staff" } } """;
        string other = MoneyBook.Benefit("""{ "when": { "fact": "my/urgent", "is": true }, "yuan": 10 }""");
        string share = MoneyBook.Benefit("""{ "when": { "fact": "my/staff", "compare": { "atLeast": 1 } }, "percent": 50, "of": { "benefit": "my/aid" } }""", "my/share");
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(other + "," + share, facts: Staff));
        Assert.Equal(("$.provisions[1].amount", "a share of a benefit of the same subject (my.json: $.provisions[0])"), (refused.Path, refused.Expectation));
        Assert.NotNull(MoneyBook.Catalog(MoneyBook.Benefit("""{ "yuan": 10 }""") + "," + share, facts: Staff));
    }

    /// <summary>Of the values that a parameter has had the greatest counts: no question about any day may come to more than an amount can.</summary>
    [Fact]
    public void TheGreatestValueOfAParameterCounts()
    {
        string Books(int times) => string.Join(
            ",",
            MoneyBook.Benefit($$"""{ "times": [ { "parameter": "my/p" }, { "number": {{times}} } ] }"""),
            MoneyBook.Parameter("my/p", "pay", 1, "2020-01-01", "2020-12-31"), MoneyBook.Parameter("my/p", "pay", 1_000_000_000, "2021-01-01", "2021-12-31"), MoneyBook.Parameter("my/p", "pay", 2, "2022-01-01"));

        // Nothing is lost in what cannot even be counted.
        string beyond = Books(100).Replace("{ \"number\": 100 }", "{ \"parameter\": \"my/p\" }, { \"parameter\": \"my/p\" }, { \"parameter\": \"my/p\" }", StringComparison.Ordinal);
        Assert.NotNull(MoneyBook.Catalog(Books(100)));
        foreach (string books in (string[])[Books(101), beyond])
        {
            InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(books));
            Assert.Equal("$.provisions[0].amount", refused.Path);
            Assert.Contains("yuan with the values of its parameters, every factor and over the term", refused.Expectation, StringComparison.Ordinal);
        }
    }

    private static string Version(string from, string? to, string more) =>
        $"{{ 'id': 'x/aid', 'effective': {{ 'from': '{from}', {(to is null ? "" : $"'to': '{to}', 'after': 'ended', ")}'kind': 'known-from' }}{(more.Length == 0 ? "" : ", " + more)} }}";

    private static string Factors(int count) =>
        ", 'factor': [ " + string.Join(", ", Enumerable.Range(1, count).Select(i => $"{{ 'when': {{ 'fact': 'my/lessons', 'compare': {{ 'equals': {i} }} }}, 'times': 1.{i} }}")) + " ]";

    private static void Shared(string? expectation, string other, string own, string per = "once")
    {
        string Book() => string.Join(
            ",",
            MoneyBook.Benefit("""{ "yuan": 10 }""").Replace("\"once\"", $"\"{per}\"", StringComparison.Ordinal).Replace("] } }", "]" + other.Replace('\'', '"') + " } }", StringComparison.Ordinal),
            MoneyBook.Benefit("""{ "percent": 50, "of": { "benefit": "my/aid" } }""", "my/share").Replace("] } }", "]" + own.Replace('\'', '"') + " } }", StringComparison.Ordinal));

        if (expectation is null)
        {
            Assert.NotNull(MoneyBook.Catalog(Book()));
            return;
        }

        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(Book()));
        Assert.Equal(("$.provisions[1].amount", expectation), (refused.Path, refused.Expectation));
    }

    private static void Refused(string path, string expectation, params (string, string)[] provisions)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => SmallPolicy.Of(provisions));
        Assert.Equal((path, expectation), (refused.Path, refused.Expectation));
    }
}
