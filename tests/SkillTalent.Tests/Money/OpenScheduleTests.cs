using SkillTalent.Tests.Limits;

namespace SkillTalent.Tests.Money;

/// <summary>
/// What is told of a schedule while a fact is unknown, beside what is told once it is known: whichever it turns out to be, each part lies between what was told, and
/// is what was told where that was certain.
/// </summary>
public class OpenScheduleTests
{
    private const string X = """{ "fact": "my/urgent", "is": true }""";
    private const string InPost = """{ "fact": "my/in-post", "is": true }""";

    private static readonly LocalDate From = new(2021, 1, 1);
    private static readonly LocalDate To = new(2023, 12, 31);

    /// <summary>A term of three months that only what is drawn uses up: whether February is paid decides whether April is.</summary>
    [Fact]
    public void ATermThatOnlyWhatIsDrawnUsesUp()
    {
        string aid = Benefit("my/aid", """{ "per": "month", "term": "P3M", "rows": [ { "yuan": 1000 } ], "paid": { "termCounts": "drawn" } }""", $$"""{ "any": [ {{X}}, { "not": {{InPost}} } ] }""");
        Assert.Equal("due, open 0 1000, due, open 0 1000", string.Join(", ", Told(aid, ["2021-02-01/2021-02-28"], null).Split(", ")[..4]));
        Assert.Equal("due, not-met, due, due", Told(aid, ["2021-02-01/2021-02-28"], false));
        Assert.Equal("due, due, due", Told(aid, ["2021-02-01/2021-02-28"], true));
    }

    /// <summary>Years of such an entitlement are as open as its months.</summary>
    [Fact]
    public void AYearThatMayNotHaveBegun()
    {
        const string Year = """ "my/year": { "kind": "number", "entitled": "year", "label": { "zh": "年度", "en": "year" } } """;
        string aid = Benefit(
            "my/aid",
            """{ "per": "month", "term": "P24M", "rows": [ { "when": { "fact": "my/year", "compare": { "atLeast": 2 } }, "yuan": 800 }, { "yuan": 500 } ], "paid": { "termCounts": "drawn" } }""",
            $$"""{ "any": [ {{X}}, {{InPost}} ] }""");
        Payment Of(bool? x) => Assess(MoneyBook.Catalog(aid, facts: Year), ["2021-01-01/2021-02-28", "2021-04-01/"], x).Payments(From, To).Payments.Single(p => p.From == new LocalDate(2022, 1, 1));
        Assert.Equal([(500m, 800m), (500, 500), (800, 800)], new bool?[] { null, false, true }.Select(Of).Select(p => (p.Least!.Value, p.Most!.Value)));
    }

    /// <summary>A claim draws the last part that was paid: one that was not is left out, and where that is open the one before may have been drawn.</summary>
    [Fact]
    public void AClaimBehindAPartThatMayNotBePaid()
    {
        string monthly = Benefit("my/aid", """{ "per": "month", "rows": [ { "yuan": 1000 } ] }""", InPost);
        const string Claim = """{ "provision": "my/aid", "date": "2021-03-15" }""";
        Assert.Equal("drawn, not-met, due", Told(monthly, ["2021-01-01/2021-01-31", "2021-03-01/2021-03-31"], false, Claim));
        string either = Benefit("my/aid", """{ "per": "month", "rows": [ { "yuan": 1000 } ] }""", $$"""{ "any": [ {{InPost}}, { "all": [ {{X}}, { "fact": "my/hired", "elapsed": { "under": "P2M" } } ] } ] }""");
        Assert.Equal("open 0 1000, drawn", Told(either, ["2021-01-01/2021-01-31"], null, Claim));
        Assert.Contains("may have been drawn on 2021-03-15", Assess(MoneyBook.Catalog(either), ["2021-01-01/2021-01-31"], null, Claim).Payments(From, To).Payments[0].ReasonText(Language.English), StringComparison.Ordinal);
        Assert.Equal("drawn", Told(either, ["2021-01-01/2021-01-31"], false, Claim));
        Assert.Equal("due, drawn", Told(either, ["2021-01-01/2021-01-31"], true, Claim));
        Assert.Equal("drawn, drawn", Told(either, ["2021-01-01/2021-01-31"], null, $"{Claim}, {Claim}"));
    }

    /// <summary>A claim that does not say its level may be one for each.</summary>
    [Fact]
    public void AClaimWithoutALevel()
    {
        string aid = Benefit("my/aid", """{ "per": "once", "rows": [ { "yuan": 3000 } ] }""", InPost)
            .Replace("\"id\":", """ "forEach": [ { "level": "technician" }, { "level": "senior-worker" } ], "id":""", StringComparison.Ordinal);
        Assert.Equal("open 0 3000, open 0 3000", Told(aid, ["2021-01-01/"], null, """{ "provision": "my/aid", "date": "2021-02-01" }"""));
        Assert.Equal("due, drawn", Told(aid, ["2021-01-01/"], null, """{ "provision": "my/aid", "date": "2021-02-01", "level": "technician" }"""));
    }

    /// <summary>Days that no source covers leave a part open, wherever in it they are: behind days that are lost for another reason, too.</summary>
    [Fact]
    public void DaysThatNoSourceCovers()
    {
        string aid = Benefit("my/aid", """{ "per": "month", "rows": [ { "yuan": 3100 } ], "paid": { "proration": "daily" } }""", InPost)
            .Replace(MoneyBook.Sourced("2021-01-01"), MoneyBook.Sourced("2021-04-01", "2021-05-25").Replace("\"ended\"", "\"not-covered\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("due, open 1900 ", Told(aid, ["2021-04-01/2021-05-03", "2021-05-10/"], null));
    }

    /// <summary>A part that begins while no version is in force is prorated as the next one says.</summary>
    [Fact]
    public void APartThatBeginsInAGap()
    {
        string Version(string from, string? to) => Benefit("my/aid", """{ "per": "month", "rows": [ { "yuan": 3100 } ], "paid": { "proration": "daily" } }""", InPost)
            .Replace(MoneyBook.Sourced("2021-01-01"), MoneyBook.Sourced(from, to), StringComparison.Ordinal);
        PaymentList list = Assess(MoneyBook.Catalog($"{Version("2021-04-01", "2021-06-15")}, {Version("2021-07-20", null)}"), ["2021-04-01/2021-08-31"], null).Payments(From, To);
        Assert.Equal([3100m, 3100, 1550, 1200, 3100], list.Payments.Select(p => p.Amount!.Value));

        // Of a part that lies in the gap nobody says who pays it.
        PaymentList over = Assess(MoneyBook.Catalog($"{Version("2021-04-01", "2021-06-15")}, {Version("2021-08-20", null)}"), ["2021-04-01/2021-08-31"], null).Payments(From, To);
        Assert.Equal([3100m, 3100, 1550, 0, 1200], over.Payments.Select(p => p.Amount ?? 0));
        Assert.Empty(over.Payments[3].Funders);
    }

    /// <summary>The third year of a term of two, of which half a year is left, is half a year.</summary>
    [Theory]
    [InlineData("monthly", 6000, 12000, 6000)]
    [InlineData("whole-only", 0, 12000, 12000)]
    public void WhatIsLeftOfATerm(string proration, params int[] yuan)
    {
        string aid = Benefit("my/aid", $$"""{ "per": "year", "term": "P2Y", "rows": [ { "yuan": 12000 } ], "paid": { "termCounts": "drawn", "proration": "{{proration}}" } }""", InPost);
        PaymentList list = Assess(MoneyBook.Catalog(aid), ["2021-01-01/2021-06-30", "2022-01-01/"], null).Payments(From, new LocalDate(2026, 12, 31));
        Assert.Equal(yuan, list.Payments.Select(p => (int)(p.Amount ?? 0)));
    }

    /// <summary>What was drawn of an unknown amount is between its bounds: for rules between benefits, and for limits.</summary>
    [Fact]
    public void WhatWasDrawnMayBeLess()
    {
        string aid = Benefit("my/aid", $$"""{ "per": "once", "rows": [ { "when": {{X}}, "yuan": 900 }, { "yuan": 100 } ] }""", InPost);
        string other = Benefit("my/other", """{ "per": "once", "rows": [ { "yuan": 500 } ] }""", InPost);
        const string Claim = """{ "provision": "my/aid", "date": "2021-02-01" }""";
        Assert.Equal(["open 0 500", "due", "not-met"], Each(Stacked("higher", "\"over\": \"year\"")));
        Assert.Equal(["open 0 400", "due", "not-met"], Each(Stacked("top-up", "\"by\": \"my/other\", \"over\": \"year\"")));
        string limit = LimitBook.Limit("money", """ "by": [ "person" ], "over": "lifetime", "yuan": 1000, "split": "in-order" """, provisions: "\"my/aid\", \"my/other\"");
        Assert.Equal(["open 100 500", "due", "due"], Each(MoneyBook.Catalog($"{aid},{other}", sections: $"\"limits\": [ {limit} ]")));

        PolicyCatalog Stacked(string kind, string members) => MoneyBook.Catalog($"{aid},{other}", stacking: $$"""
            { "id": "my/together", "kind": "{{kind}}", "provisions": [ "my/aid", "my/other" ], {{members}}, {{MoneyBook.Sourced("2010-01-01")}}, "note": { "zh": "规则", "en": "the rule" } }
            """);

        string[] Each(PolicyCatalog catalog) =>
            [.. new bool?[] { null, false, true }.Select(x => Text(Assess(catalog, ["2021-01-01/"], x, Claim).Payments(From, To).Payments.Single(p => p.Provision == "my/other")))];
    }

    /// <summary>A part that is open under a limit that nobody can tell may come to nothing.</summary>
    [Fact]
    public void AnOpenPartUnderALimitThatNobodyKnows()
    {
        string aid = Benefit("my/aid", $$"""{ "per": "once", "rows": [ { "when": {{X}}, "yuan": 900 }, { "yuan": 100 } ] }""", InPost);
        string limit = LimitBook.Limit("money", $$""" "by": [ "person" ], "over": "lifetime", "percent": 60, "figure": {{LimitBook.Figure("price")}} """);
        Payment part = Assert.Single(Assess(MoneyBook.Catalog(aid, sections: $"\"limits\": [ {limit} ]"), ["2021-01-01/"], null).Payments(From, To).Payments);
        Assert.Equal((0m, 900m), (part.Least, part.Most));
        Assert.Contains("not stated: the price", part.ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>What is to be returned is neither the higher of two nor filled up, and uses no limit up.</summary>
    [Fact]
    public void WhatIsToBeReturnedIsNoBenefit()
    {
        string aid = Benefit("my/aid", """{ "per": "month", "term": "P2M", "rows": [ { "less": [ { "yuan": 100 }, { "fact": "my/drawn" } ] } ] }""", InPost);
        string other = Benefit("my/other", """{ "per": "once", "rows": [ { "yuan": 30 } ] }""", InPost);
        foreach (string rule in new[] { "\"kind\": \"higher\", \"over\": \"year\"", "\"kind\": \"top-up\", \"by\": \"my/aid\", \"over\": \"year\"" })
        {
            PolicyCatalog catalog = MoneyBook.Catalog($"{aid},{other}", stacking: $$"""{ "id": "my/together", {{rule}}, "provisions": [ "my/aid", "my/other" ], {{MoneyBook.Sourced("2010-01-01")}}, "note": { "zh": "规则", "en": "the rule" } }""");
            Assert.Equal([30m, -100, -100], catalog.For(MoneyBook.City, From).Assess(MoneyBook.EmployedWith(["2021-01-01/"], "\"my/drawn\": 200")).Payments(From, To).Payments.Select(p => p.Amount!.Value));
        }
    }

    private static string Benefit(string id, string amount, string when) => MoneyBook.InPost(amount).Replace(MoneyBook.Aid, id, StringComparison.Ordinal)
        .Replace("{ \"all\": [ { \"fact\": \"my/in-post\", \"is\": true } ] }", when, StringComparison.Ordinal)
        .Replace(MoneyBook.Sourced("2010-01-01"), MoneyBook.Sourced("2021-01-01"), StringComparison.Ordinal);

    private static Assessment Assess(PolicyCatalog catalog, string[] spells, bool? x, string claims = "") =>
        catalog.For(MoneyBook.City, From).Assess(MoneyBook.EmployedWith(spells, x is { } known ? $"\"my/urgent\": {(known ? "true" : "false")}" : "", claims));

    private static string Told(string aid, string[] spells, bool? x, string claims = "") =>
        string.Join(", ", Assess(MoneyBook.Catalog(aid), spells, x, claims).Payments(From, To).Payments.Select(Text));

    private static string Text(Payment part) => part.Status == PaymentStatus.Open
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"open {part.Least:0} {part.Most:0}")
        : part.Status.ToCode();
}
