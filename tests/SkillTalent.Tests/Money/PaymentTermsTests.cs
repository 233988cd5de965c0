namespace SkillTalent.Tests.Money;

/// <summary>
/// How the rule itself says that it is paid: published rules of other places with their worked examples, to the fen. The numbers at the
/// start are those of the collection that the rules come from.
/// </summary>
public class PaymentTermsTests
{
    private static readonly LocalDate First = new(2010, 1, 1);
    private static readonly LocalDate Last = new(2040, 1, 1);

    /// <summary>3d: on leaving, that year by full three-month blocks, a quarter each; later years nothing.</summary>
    [Theory]
    [InlineData("2022-01-01/", 30_000)]
    [InlineData("2022-01-01/2023-08-20", 15_000)]
    [InlineData("2022-01-01/2023-03-30", 10_000)]
    [InlineData("2022-01-01/2023-03-31", 12_500)]
    public void ThreeMonthBlocksAreAQuarterEach(string spell, int yuan) => Paid(
        yuan, """{ "per": "year", "term": "P36M", "rows": [ { "yuan": 10000 } ], "paid": { "proration": "quarterly" } }""", spell);

    /// <summary>3e: 40, 30 and 30 per cent over three years.</summary>
    [Theory]
    [InlineData("2022-01-01/", 50_000)]
    [InlineData("2022-01-01/2022-12-31", 20_000)]
    [InlineData("2022-01-01/2023-01-01", 35_000)]
    public void SharesOverThreeYears(string spell, int yuan) => Paid(
        yuan,
        """{ "per": "once", "rows": [ { "yuan": 50000 } ], "paid": { "instalments": [ { "percent": 40 }, { "percent": 30, "after": "P1Y" }, { "percent": 30, "after": "P2Y" } ] } }""",
        spell);

    /// <summary>Where the conditions are judged on the first day alone, who leaves is paid the rest all the same.</summary>
    [Fact]
    public void WhatIsJudgedOnceIsPaidToTheEnd() => Paid(
        50_000,
        """{ "per": "once", "rows": [ { "yuan": 50000 } ], "paid": { "judged": "first-day", "instalments": [ { "percent": 40 }, { "percent": 60, "after": "P1Y" } ] } }""",
        "2022-01-01/2022-06-30");

    /// <summary>3f: 10,000 after six months of unbroken work and 15,000 after twelve.</summary>
    [Theory]
    [InlineData("2023-07-01/2023-11-30", 0)]
    [InlineData("2023-07-01/2024-02-29", 10_000)]
    [InlineData("2023-07-01/2024-07-01", 25_000)]
    [InlineData("2023-07-01/2024-06-30", 10_000)]
    public void PartsFallDueAfterMonthsOfWork(string spell, int yuan) => Paid(
        yuan,
        """{ "per": "once", "rows": [ { "yuan": 25000 } ], "paid": { "instalments": [ { "percent": 40, "after": "P6M" }, { "percent": 60, "after": "P12M" } ] } }""",
        spell);

    /// <summary>3g: 15,000 a year for two years, by the quarter.</summary>
    [Fact]
    public void AQuarterIsAFourth()
    {
        IReadOnlyList<Payment> parts = Parts("""{ "per": "quarter", "term": "P24M", "rows": [ { "yuan": 3750 } ] }""", "2022-01-01/");
        Assert.Equal((8, 30_000m), (parts.Count, parts.Sum(p => p.Amount)));
        Assert.Equal(new LocalDate(2022, 3, 31), parts[0].Due);
    }

    /// <summary>3h: two equal parts over two years.</summary>
    [Fact]
    public void TwoEqualParts() => Assert.Equal(
        [19_000m, 19_000m],
        Parts("""{ "per": "once", "rows": [ { "yuan": 38000 } ], "paid": { "instalments": [ { "percent": 50 }, { "percent": 50, "after": "P1Y" } ] } }""", "2022-01-01/").Select(p => p.Amount!.Value));

    /// <summary>3m: elected in October 2023, first paid for 2024; 3n: from the month after the contract.</summary>
    [Theory]
    [InlineData("year", "next-year", "2023-10-10/", "2024-01-01", "2024-12-31")]
    [InlineData("month", "next-month", "2024-03-15/", "2024-04-01", "2024-04-30")]
    [InlineData("month", "first-day", "2024-03-15/", "2024-03-15", "2024-04-14")]
    public void ThePartsBeginAsTheRuleSays(string per, string start, string spell, string from, string due)
    {
        Payment first = Parts($$"""{ "per": "{{per}}", "rows": [ { "yuan": 12000 } ], "paid": { "start": "{{start}}" } }""", spell, new PaymentOptions { Start = PaymentStart.NextYear })[0];
        Assert.Equal((from, due), (Text(first.From), Text(first.Due)));
    }

    /// <summary>3b: what is not paid does not use the term up; 3c: but all must be drawn within five years.</summary>
    [Theory]
    [InlineData("""{ "termCounts": "drawn" }""", 36)]
    [InlineData("""{ "termCounts": "drawn", "within": "P5Y" }""", 36)]
    [InlineData("""{ "termCounts": "drawn", "within": "P40M" }""", 34)]
    [InlineData("""{ "termCounts": "calendar" }""", 30)]
    public void ABreakUsesTheTermUpOrDoesNot(string paid, int months) => Paid(
        months * 500, $$"""{ "per": "month", "term": "P36M", "rows": [ { "yuan": 500 } ], "paid": {{paid}} }""", "2020-07-01/2020-12-31", "2021-07-01/");

    /// <summary>An instalment may ask for something of its own.</summary>
    [Theory]
    [InlineData("2022-01-01/2022-12-31", 15_000)]
    [InlineData("2022-01-01/2023-01-01", 20_000)]
    public void AnInstalmentHasAConditionOfItsOwn(string spell, int yuan)
    {
        const string Amount = """{ "per": "once", "rows": [ { "yuan": 20000 } ], "paid": { "judged": "first-day", "instalments": [ { "percent": 75 }, { "percent": 25, "after": "P1Y", "when": { "fact": "my/in-post", "is": true } } ] } }""";
        Paid(yuan, Amount, spell);
        Payment last = Parts(Amount, spell)[^1];
        Assert.Equal(yuan == 20_000, last.Status == PaymentStatus.Due);
        Assert.Equal(yuan != 20_000, last.ReasonText(Language.English).Contains("is in post", StringComparison.Ordinal));
    }

    /// <summary>What was granted once stays what it was on that day: a later version changes neither the amount nor grants it anew.</summary>
    [Fact]
    public void AGrantIsOneAmount()
    {
        string Version(string effective, int yuan) =>
            MoneyBook.InPost($$"""{ "per": "once", "rows": [ { "yuan": {{yuan}} } ], "paid": { "instalments": [ { "percent": 50 }, { "percent": 50, "after": "P2Y" } ] } }""")
                .Replace(MoneyBook.Sourced("2010-01-01"), effective, StringComparison.Ordinal);
        PolicyCatalog catalog = MoneyBook.Catalog(Version(MoneyBook.Sourced("2010-01-01", "2022-12-31"), 10_000) + "," + Version(MoneyBook.Sourced("2023-01-01"), 30_000));
        Assert.Equal([5000m, 5000m], Parts(catalog, "2022-01-01/").Select(p => p.Amount!.Value));
    }

    /// <summary>5e: half by the city and half by the county, to the person.</summary>
    [Fact]
    public void PurseAndPayeeAreTold()
    {
        const string Amount = """{ "per": "month", "term": "P36M", "rows": [ { "yuan": 1000 } ], "paid": { "to": "person", "by": [ { "funder": "city", "percent": 50 }, { "funder": "county", "percent": 50 } ] } }""";
        Payment first = Parts(Amount, "2018-01-01/")[0];
        Assert.Equal(Payee.Person, first.Payee);
        Assert.Equal([new FunderShare(Funder.City, 50), new FunderShare(Funder.County, 50)], first.Funders);
        AmountTable table = MoneyBook.Catalog(MoneyBook.InPost(Amount)).Rulebooks.SelectMany(b => b.Provisions).Single().Amount!;
        Assert.Equal(["paid to the worker", "borne by the city (50 %), the county (50 %)"], table.Paid.Sentences(Language.English));
        Assert.Equal(["发给本人", "由市级财政50%、县区财政50%承担"], table.Paid.Sentences(Language.Chinese));
    }

    [Theory]
    [InlineData("""{ "per": "once", "term": "P1Y", "rows": [ { "yuan": 1 } ] }""", "amount.term", "paid once")]
    [InlineData("""{ "per": "month", "rows": [ { "yuan": 1 } ], "paid": { "instalments": [ { "percent": 50 } ] } }""", "amount.paid.instalments", "granted once")]
    [InlineData("""{ "per": "once", "rows": [ { "yuan": 1 } ], "paid": { "proration": "daily" } }""", "amount.paid.proration", "by the month")]
    [InlineData("""{ "per": "month", "rows": [ { "yuan": 1 } ], "paid": { "termCounts": "drawn" } }""", "amount.paid.termCounts", "term")]
    [InlineData("""{ "per": "month", "term": "P1M15D", "rows": [ { "yuan": 1 } ], "paid": { "termCounts": "drawn" } }""", "amount.paid.termCounts", "whole months")]
    [InlineData("""{ "per": "once", "rows": [ { "yuan": 1 } ], "paid": { "instalments": [ { "percent": 0 } ] } }""", "instalments[0].percent", "per cent")]
    [InlineData("""{ "per": "once", "rows": [ { "yuan": 1 } ], "paid": { "instalments": [ { "percent": 50, "after": "P1Y" }, { "percent": 50, "after": "P12M" } ] } }""", "instalments[1]", "after that")]
    [InlineData("""{ "per": "once", "rows": [ { "yuan": 1 } ], "paid": { "by": [ { "funder": "city" }, { "funder": "county", "percent": 10 } ] } }""", "paid.by", "100 per cent")]
    [InlineData("""{ "per": "once", "rows": [ { "yuan": 1 } ], "paid": { "to": "persons" } }""", "paid.to", "person")]
    public void WhatCannotBeIsRefused(string amount, string place, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(MoneyBook.InPost(amount)));
        Assert.Contains(place, refused.Message, StringComparison.Ordinal);
        Assert.Contains(expectation, refused.Message, StringComparison.Ordinal);
    }

    private static void Paid(int yuan, string amount, params string[] spells) =>
        Assert.Equal(yuan, Parts(amount, spells).Where(p => p.Status == PaymentStatus.Due).Sum(p => p.Amount));

    private static IReadOnlyList<Payment> Parts(string amount, params string[] spells) => Parts(MoneyBook.Catalog(MoneyBook.InPost(amount)), spells);

    private static IReadOnlyList<Payment> Parts(string amount, string spell, PaymentOptions options) =>
        Asked(MoneyBook.Catalog(MoneyBook.InPost(amount)), spell).Payments(First, Last, options);

    private static IReadOnlyList<Payment> Parts(PolicyCatalog catalog, params string[] spells) => Asked(catalog, spells).Payments(First, Last);

    private static Decision Asked(PolicyCatalog catalog, params string[] spells) =>
        catalog.For(MoneyBook.City, new LocalDate(2022, 1, 1)).Assess(MoneyBook.Employed(spells))[MoneyBook.Aid];

    private static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
