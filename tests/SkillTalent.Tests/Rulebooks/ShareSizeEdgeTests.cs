using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Rulebooks;

/// <summary>
/// What shares of benefits may come to: exactly the most is accepted, and one step more is refused. What a share comes to is worked out by hand
/// here, from the tests and the parts of calculations of which each rule is made.
/// </summary>
public class ShareSizeEdgeTests
{
    private const string Urgent = """{ "fact": "my/urgent", "is": true }""";
    private const string InPost = """{ "fact": "my/in-post", "is": true }""";

    // Three tests that stand before every row: of the rule, for whom it applies, and throughout.
    private static readonly string Three = $$""" "when": {{Urgent}}, "appliesTo": { "when": {{InPost}} }, "throughout": {{Urgent}}, """;

    /// <summary>
    /// Below: 172 rows of five steps (three tests before, one of the row, one amount), doubled by each of two factors. Above: 3 tests before, 1 of the row, a sum of two
    /// halves (7 parts), and twice the five steps and the two factors: 29 steps in 688 cases, 19,952. Eight rows of 5 steps and one of 4 and its own tests fill it up.
    /// </summary>
    [Fact]
    public void ExactlyTheMostStepsAreAccepted()
    {
        string Books(int last) => string.Join(
            ",",
            Benefit("my/b0", Three, Rows(172, 1), ", \"factor\": [ " + $$"""{ "when": {{Days(1)}}, "times": 1.5 }, { "when": {{Days(2)}}, "times": 1.4 }""" + " ]"),
            Benefit("my/b1", Three, $$"""{ "when": {{Days(3)}}, "sum": [ {{Half("my/b0")}}, {{Half("my/b0")}} ] }, """ + Rows(8, 1) + "," + Row(last, 9)));

        Assert.NotNull(MoneyBook.Catalog(Books(4)));
        Refused(Books(5), 1, "a share that comes to at most 20000 tests and parts of calculations, once it is written out for each row of the others");
    }

    /// <summary>Versions that follow each other are never there at once: 200 rows in 100 steps. Where they share one day, they are 400.</summary>
    [Fact]
    public void VersionsThatFollowEachOtherAreCountedOnce()
    {
        string Books(string from) => string.Join(
            ",",
            Benefit("my/b0", "", Rows(200, 1), from: "2020-01-01", to: "2021-12-31"),
            Benefit("my/b0", """ "appliesTo": { "occupation": [ "焊工" ] }, """, Rows(200, 1), from: from),
            Benefit("my/b1", "", Shares(4, 19)));

        Assert.NotNull(MoneyBook.Catalog(Books("2022-01-01")));
        Refused(Books("2021-12-31"), 2, "a share that comes to at most 20000 tests and parts of calculations, once it is written out for each row of the others");
    }

    /// <summary>400 steps of the benefit itself, 49 shares of 20,000 and one of 19,600 are a million; one row more is more.</summary>
    [Fact]
    public void ExactlyTheMostStepsOfAllAreAccepted()
    {
        string Books(string more) => string.Join(
            ",",
            [
                Benefit("my/b0", "", Rows(200, 1)),
                .. Enumerable.Range(1, 49).Select(i => Benefit($"my/b{i}", "", Shares(4, 19))),
                Benefit("my/last", "", Shares(2, 19) + more),
            ]);

        Assert.NotNull(MoneyBook.Catalog(Books("")));
        Refused(Books(""", { "yuan": 1 }"""), 50, "shares that come to at most 1000000 tests and parts of calculations over all benefits");
    }

    /// <summary>What pays no share may be as large as it likes; the share of it is refused, and not it.</summary>
    [Fact]
    public void WhatIsNoShareIsNotRefused()
    {
        string large = Benefit("my/b0", $$""" "when": {{Tests(140)}}, """, Rows(150, 1));
        Assert.NotNull(MoneyBook.Catalog(large));
        Refused(large + "," + Benefit("my/b1", "", Half("my/b0")), 1, "a share that comes to at most 20000 tests and parts of calculations, once it is written out for each row of the others");
    }

    /// <summary>Sixteen one below the other are accepted and no more: the deepest of those that one takes a share of counts.</summary>
    [Fact]
    public void TheDeepestOfSeveralCounts()
    {
        string[] chain = [.. Enumerable.Range(0, 17).Select(i => Benefit($"my/b{i}", "", i == 0 ? """{ "yuan": 65536 }""" : Half($"my/b{i - 1}")))];
        Assert.NotNull(MoneyBook.Catalog(string.Join(",", chain)));
        string top = Benefit("my/top", "", $$"""{ "when": {{Days(1)}}, "sum": [ {{Half("my/b0")}}, {{Half("my/b16")}} ] }, {{Half("my/b0")}}""");
        Refused(string.Join(",", [.. chain, top]), 17, "a share with at most 16 benefits one below the other");
    }

    /// <summary>Of a circle one in it is named, and not what only takes a share of the circle.</summary>
    [Fact]
    public void OneInACircleIsNamed()
    {
        string[] books = [Benefit("my/above", "", Half("my/x")), Benefit("my/x", "", Half("my/y")), Benefit("my/y", "", Half("my/z")), Benefit("my/z", "", Half("my/x"))];
        Refused(string.Join(",", books), 1, "no share of what is, in the end, a share of 'my/x' itself");
    }

    private static void Refused(string books, int provision, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(books));
        Assert.Equal(($"$.provisions[{provision}].amount", expectation), (refused.Path, refused.Expectation));
    }

    private static string Benefit(string id, string more, string rows, string amount = "", string from = "2020-01-01", string? to = null) =>
        $$"""
        { "id": "{{id}}", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, {{MoneyBook.Sourced(from, to)}}, {{more}}
          "amount": { "per": "once", "rows": [ {{rows}} ]{{amount}} } }
        """;

    private static string Half(string of) => $$"""{ "percent": 50, "of": { "benefit": "{{of}}" } }""";

    private static string Days(int days) => $$"""{ "fact": "my/days", "compare": { "equals": {{days}} } }""";

    // One row of a number of tests, of an amount that is one part.
    private static string Row(int tests, int yuan) => $$"""{ "when": {{Tests(tests)}}, "yuan": {{yuan}} }""";

    private static string Rows(int count, int tests) => string.Join(", ", Enumerable.Range(1, count).Select(i => Row(tests, i)));

    private static string Tests(int count) =>
        $$"""{ "any": [ {{string.Join(", ", Enumerable.Range(1, count).Select(i => $$"""{ "fact": "my/lessons", "compare": { "equals": {{i}} } }"""))}} ] }""";

    // A sum of shares of what has rows of two steps: the tests, one for the sum, and three parts and two steps a share.
    private static string Shares(int tests, int shares) =>
        $$"""{ "when": {{Tests(tests)}}, "sum": [ {{string.Join(", ", Enumerable.Repeat(Half("my/b0"), shares))}} ] }""";
}
