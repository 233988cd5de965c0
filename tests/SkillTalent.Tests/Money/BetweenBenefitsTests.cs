namespace SkillTalent.Tests.Money;

/// <summary>What becomes of benefits side by side in time: the higher over a year, and what fills others up. Numbers as in the collection of rules.</summary>
public class BetweenBenefitsTests
{
    private static readonly LocalDate From = new(2024, 1, 1);
    private static readonly LocalDate To = new(2025, 12, 31);

    /// <summary>4a: 12,000 a year, and another city scheme that pays 10,000 or 15,000: the higher, not both.</summary>
    [Theory]
    [InlineData(10_000, "my/aid", 12_000)]
    [InlineData(15_000, "my/other", 15_000)]
    public void TheHigherOfAYearIsPaid(int other, string winner, int yuan)
    {
        PaymentList list = List(Year("my/aid", 12_000), Year("my/other", other), Rule("higher", "\"over\": \"year\""));
        Assert.Equal([(winner, 2m * yuan)], list.Totals);
        Assert.All(list.Payments.Where(p => p.Provision != winner), p => Assert.Equal((PaymentStatus.NotMet, (decimal?)null), (p.Status, p.Amount)));
        Assert.Contains("就高不重复", list.Payments.First(p => p.Provision != winner).ReasonText(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>It is the higher over the period and not over a rate: 900 a month is more than 10,000 a year.</summary>
    [Fact]
    public void TheHigherIsOneOverThePeriod() => Assert.Equal(
        [("my/other", 2 * 12 * 900m)],
        List(Year("my/aid", 10_000), Benefit("my/other", """{ "per": "month", "rows": [ { "yuan": 900 } ] }"""), Rule("higher", "\"over\": \"year\"")).Totals);

    /// <summary>Whatever span is asked, the year decides: in the first half of the year the monthly benefit alone is due.</summary>
    [Fact]
    public void TheSpanAskedChangesNothing()
    {
        Assessment assessment = Assess(Year("my/aid", 12_000), Benefit("my/other", """{ "per": "month", "rows": [ { "yuan": 900 } ] }"""), Rule("higher", "\"over\": \"year\""));
        Assert.Empty(assessment.Payments(From, new LocalDate(2024, 6, 30)).Totals);
        Assert.Equal(12_000, assessment.Payments(From, new LocalDate(2024, 12, 31)).Total);
    }

    [Fact]
    public void WhatIsOpenLeavesTheHigherOpen()
    {
        PaymentList list = List(Year("my/aid", 12_000), Benefit("my/other", """{ "per": "year", "rows": [ { "fact": "my/pay" } ] }"""), Rule("higher", "\"over\": \"year\""));
        Assert.All(list.Payments, p => Assert.Equal(PaymentStatus.Open, p.Status));
        Assert.Empty(list.Totals);
        Assert.Contains("reason of the rule", list.Payments[0].ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>4e: a provincial aid drawn is filled up to the city's.</summary>
    [Theory]
    [InlineData(5000, 3000)]
    [InlineData(1500, 0)]
    public void ACitysAidFillsTheProvincesUp(int city, int left)
    {
        PaymentList list = List(
            Benefit("my/aid", $$"""{ "per": "month", "rows": [ { "yuan": {{city}} } ] }"""),
            Benefit("my/other", """{ "per": "month", "rows": [ { "yuan": 2000 } ] }"""),
            Rule("top-up", "\"by\": \"my/aid\", \"over\": \"lifetime\""));
        Assert.Equal(24 * left, list.Totals.Where(t => t.Provision == "my/aid").Sum(t => t.Amount));
        Assert.Equal(24 * 2000, list.Totals.Single(t => t.Provision == "my/other").Amount);
    }

    /// <summary>Two instalments that fall due on one day, of 29 days and of a month from the end of January, are two.</summary>
    [Theory]
    [InlineData("higher", "\"over\": \"year\"")]
    [InlineData("top-up", "\"by\": \"my/aid\", \"over\": \"lifetime\"")]
    public void TwoInstalmentsOfOneDay(string kind, string members)
    {
        PaymentList list = MoneyBook.Catalog(
            Benefit("my/aid", """{ "per": "once", "rows": [ { "yuan": 1000 } ], "paid": { "instalments": [ { "percent": 40, "after": "P29D" }, { "percent": 60, "after": "P1M" } ] } }""") + ","
                + Benefit("my/other", """{ "per": "once", "rows": [ { "yuan": 300 } ] }"""),
            stacking: Rule(kind, members)).For(MoneyBook.City, From).Assess(MoneyBook.Employed("2024-01-31/")).Payments(From, To);
        Assert.Equal((3, 1000m), (list.Payments.Count, list.Total));
    }

    /// <summary>Who asks for one benefit is told of it what who asks for all is told: the others decide what is left of it all the same.</summary>
    [Theory]
    [InlineData("higher", "\"over\": \"year\"")]
    [InlineData("top-up", "\"by\": \"my/aid\", \"over\": \"year\"")]
    [InlineData("top-up", "\"by\": \"my/other\", \"over\": \"lifetime\"")]
    public void AskingForOneChangesNothingAboutIt(string kind, string members)
    {
        Assessment assessment = Assess(Year("my/aid", 10_000), Benefit("my/other", """{ "per": "month", "rows": [ { "yuan": 900 } ] }"""), Rule(kind, members));
        PaymentList all = assessment.Payments(From, To);
        foreach (Decision one in assessment.Benefits)
        {
            PaymentList alone = assessment.Payments(From, To, benefits: [one]);
            Assert.Equal(Told(all.Payments.Where(p => p.Provision == one.Id)), Told(alone.Payments));
            Assert.Equal(all.Totals.Where(t => t.Provision == one.Id), alone.Totals);
        }

        static IEnumerable<(LocalDate, PaymentStatus, decimal?)> Told(IEnumerable<Payment> parts) => parts.Select(p => (p.Due, p.Status, p.Amount));
    }

    /// <summary>A rule speaks of the parts that are due while it is in force, from whatever day is asked and in whatever span.</summary>
    [Theory]
    [InlineData("higher", "\"over\": \"year\"", "\"from\": \"2025-01-01\"", 10_000, 0)]
    [InlineData("higher", "\"over\": \"year\"", "\"from\": \"2010-01-01\", \"to\": \"2024-12-31\", \"after\": \"ended\"", 0, 10_000)]
    [InlineData("top-up", "\"by\": \"my/aid\", \"over\": \"year\"", "\"from\": \"2025-01-01\"", 10_000, 0)]
    [InlineData("top-up", "\"by\": \"my/aid\", \"over\": \"lifetime\"", "\"from\": \"2025-12-31\"", 10_000, 0)]
    [InlineData("top-up", "\"by\": \"my/aid\", \"over\": \"year\"", "\"from\": \"2026-01-01\"", 10_000, 10_000)]
    public void ARuleSpeaksOfThePartsOfItsDays(string kind, string members, string effective, int first, int second)
    {
        string rule = Rule(kind, members).Replace("\"from\": \"2010-01-01\"", effective, StringComparison.Ordinal);
        PolicyCatalog catalog = MoneyBook.Catalog($"{Year("my/aid", 10_000)},{Benefit("my/other", """{ "per": "month", "rows": [ { "yuan": 900 } ] }""")}", stacking: rule);
        foreach (LocalDate asked in new[] { From, new LocalDate(2025, 6, 30), new LocalDate(2027, 1, 1) })
        {
            Assessment assessment = catalog.For(MoneyBook.City, asked).Assess(MoneyBook.Employed("2024-01-01/"));
            Assert.Equal([first, second], assessment.Payments(From, To).Payments.Where(p => p.Provision == "my/aid").Select(p => p.Amount ?? 0));
            Assert.Equal([second], assessment.Payments(new LocalDate(2025, 1, 1), To).Payments.Where(p => p.Provision == "my/aid").Select(p => p.Amount ?? 0));
        }
    }

    /// <summary>Two exclude each other in a span in which the rule that says so is in force on some day.</summary>
    [Theory]
    [InlineData(2024, 0)]
    [InlineData(2025, 2)]
    public void ARuleExcludesInItsDays(int year, int excluded)
    {
        string rule = Rule("exclusive", "").Replace("2010-01-01", "2025-12-31", StringComparison.Ordinal);
        Assessment assessment = Assess(Year("my/aid", 10_000), Year("my/other", 9_000), rule);
        Assert.Equal(excluded, assessment.Payments(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)).Excluded.Count);
    }

    /// <summary>4k, paid at once: 700,000 is left of 900,000 once 200,000 of settling-in aid is drawn.</summary>
    [Fact]
    public void WhatWasDrawnIsTakenOff()
    {
        PaymentList list = List(
            Benefit("my/aid", """{ "per": "once", "rows": [ { "yuan": 900000 } ], "paid": { "instalments": [ { "percent": 50, "after": "P1Y" }, { "percent": 50, "after": "P2Y" } ] } }"""),
            Benefit("my/other", """{ "per": "once", "rows": [ { "yuan": 200000 } ] }"""),
            Rule("top-up", "\"by\": \"my/aid\", \"over\": \"lifetime\""),
            new LocalDate(2027, 12, 31));
        Assert.Equal(700_000, list.Totals.Single(t => t.Provision == "my/aid").Amount);
    }

    /// <summary>What others paid in earlier years is taken off, whatever span is asked: 600,000 in 2024 leave nothing of the first half, and 300,000 of the second.</summary>
    [Fact]
    public void WhatWasPaidBeforeTheSpanIsTakenOff()
    {
        PaymentList list = Assess(
            Benefit("my/aid", """{ "per": "once", "rows": [ { "yuan": 900000 } ], "paid": { "instalments": [ { "percent": 50, "after": "P1Y" }, { "percent": 50, "after": "P2Y" } ] } }"""),
            Benefit("my/other", """{ "per": "once", "rows": [ { "yuan": 600000 } ] }"""),
            Rule("top-up", "\"by\": \"my/aid\", \"over\": \"lifetime\"")).Payments(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));
        Assert.Equal(300_000, Assert.Single(list.Payments).Amount);
    }

    [Theory]
    [InlineData("higher", "", "\"over\"")]
    [InlineData("higher", "\"over\": \"lifetime\"", "year")]
    [InlineData("top-up", "\"over\": \"year\"", "\"by\"")]
    [InlineData("exclusive", "\"over\": \"year\"", "over")]
    public void WhatCannotBeIsRefused(string kind, string members, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => List(Year("my/aid", 1), Year("my/other", 2), Rule(kind, members)));
        Assert.Contains(expectation, refused.Message, StringComparison.Ordinal);
    }

    private static PaymentList List(string aid, string other, string rule, LocalDate? to = null) => Assess(aid, other, rule).Payments(From, to ?? To);

    private static Assessment Assess(string aid, string other, string rule) =>
        MoneyBook.Catalog($"{aid},{other}", stacking: rule).For(MoneyBook.City, From).Assess(MoneyBook.Employed("2024-01-01/"));

    private static string Year(string id, int yuan) => Benefit(id, $$"""{ "per": "year", "rows": [ { "yuan": {{yuan}} } ] }""");

    private static string Benefit(string id, string amount) => MoneyBook.InPost(amount).Replace(MoneyBook.Aid, id, StringComparison.Ordinal);

    private static string Rule(string kind, string members) =>
        $$"""
        { "id": "my/together", "kind": "{{kind}}", "provisions": [ "my/aid", "my/other" ], {{(members.Length == 0 ? "" : members + ",")}}
          {{MoneyBook.Sourced("2010-01-01")}}, "note": { "zh": "规则说明", "en": "reason of the rule" } }
        """;
}
