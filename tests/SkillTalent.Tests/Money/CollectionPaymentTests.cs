namespace SkillTalent.Tests.Money;

/// <summary>
/// The worked examples of the collection of published rules that stand in no other test, through time: what somebody gets in all. The numbers are those
/// of the collection.
/// </summary>
public class CollectionPaymentTests
{
    private const string Share = """ "my/share": { "kind": "number", "decimals": 4, "label": { "zh": "留用率", "en": "share kept" }, "calculated": { "times": [ { "number": 100 }, { "ratio": [ { "fact": "my/heads" }, { "fact": "my/planned" } ] } ] } } """;

    /// <summary>1.3b: January to June 2025, the government's 60 or 50 per cent of each month's minimum wage.</summary>
    [Theory]
    [InlineData(60, 7272)]
    [InlineData(40, 6060)]
    public void TheIndexOfEachMonth(int kept, int yuan)
    {
        PolicyCatalog catalog = MoneyBook.Catalog(
            string.Join(
                ',',
                MoneyBook.InPost("""{ "per": "month", "term": "P12M", "rows": [ { "when": { "fact": "my/share", "compare": { "atLeast": 50 } }, "percent": 60, "of": { "parameter": "my/wage" } }, { "percent": 50, "of": { "parameter": "my/wage" } } ] }"""),
                MoneyBook.Parameter("my/wage", "wage", 1900, "2021-12-01", "2025-02-28"),
                MoneyBook.Parameter("my/wage", "wage", 2080, "2025-03-01")),
            facts: Share);
        Assert.Equal(yuan, Sum(catalog, $"\"my/heads\": {kept}, \"my/planned\": 100", null, "2025-01-01/2025-06-30"));
    }

    /// <summary>1.3c: six months at 110 per cent of 2,030.</summary>
    [Fact]
    public void SixMonthsOfAMultiple() => Assert.Equal(13_398, Sum(
        MoneyBook.Catalog(MoneyBook.InPost("""{ "per": "month", "rows": [ { "percent": 110, "of": { "parameter": "my/wage" } } ] }""") + "," + MoneyBook.Parameter("my/wage", "wage", 2030, "2020-01-01")),
        "", null, "2022-10-01/2023-03-31"));

    /// <summary>2c, 3a, 4b, 5e, 7c, 7d: so much a month or year over the whole term; 3a: of 36 months 30 are drawn.</summary>
    [Theory]
    [InlineData("2c", "year", "P4Y", 8000, 0, 32_000)]
    [InlineData("3a, technician", "month", "P36M", 1000, 0, 36_000)]
    [InlineData("3a, chief", "month", "P36M", 2500, 0, 90_000)]
    [InlineData("3a, 30 drawn", "month", "P36M", 1000, 30, 6_000)]
    [InlineData("3k, 20 drawn", "month", "P36M", 600, 20, 9_600)]
    [InlineData("4b", "year", "P5Y", 50_000, 0, 250_000)]
    [InlineData("7c, technician", "month", "P36M", 2000, 0, 72_000)]
    [InlineData("7c, senior technician", "month", "P36M", 3000, 0, 108_000)]
    [InlineData("7d", "year", "P36M", 8000, 0, 24_000)]
    public void TheWholeTerm(string source, string per, string term, int yuan, int drawn, int sum)
    {
        decimal paid = Sum(MoneyBook.Catalog(MoneyBook.InPost($$"""{ "per": "{{per}}", "term": "{{term}}", "rows": [ { "yuan": {{yuan}} } ] }""")), "", new PaymentOptions { MonthsDrawn = drawn }, "2022-01-01/");
        Assert.True(paid == sum, $"{source}: {paid}");
    }

    /// <summary>3b: April to December 2022; arrears in June and July, retirement on 1 October, and 30 of 36 months drawn.</summary>
    [Theory]
    [InlineData(400, 0, 2800, "2021-01-01/2022-05-31", "2022-08-01/")]
    [InlineData(600, 0, 3600, "2021-01-01/2022-09-30")]
    [InlineData(400, 30, 2400, "2021-01-01/")]
    public void ARoundOfNineMonths(int yuan, int drawn, int sum, params string[] spells)
    {
        string round = MoneyBook.InPost($$"""{ "per": "month", "term": "P36M", "rows": [ { "yuan": {{yuan}} } ], "paid": { "termCounts": "drawn" } }""")
            .Replace(MoneyBook.Sourced("2010-01-01"), MoneyBook.Sourced("2022-04-01", "2022-12-31"), StringComparison.Ordinal);
        Assert.Equal(sum, Sum(MoneyBook.Catalog(round), "", new PaymentOptions { MonthsDrawn = drawn }, spells));
    }

    /// <summary>3c: 36 months without a break; with breaks 30 by the end of the five years, and the rest lapses.</summary>
    [Theory]
    [InlineData(18_000, "2022-01-01/")]
    [InlineData(15_000, "2020-07-01/2021-12-31", "2022-07-01/2023-06-30", "2025-07-01/")]
    public void WithinFiveYears(int sum, params string[] spells) => Assert.Equal(sum, Sum(
        MoneyBook.Catalog(MoneyBook.InPost("""{ "per": "month", "term": "P36M", "rows": [ { "yuan": 500 } ], "paid": { "termCounts": "drawn", "within": "P5Y" } }""")), "", null, spells));

    /// <summary>4k: the home at 900,000, at most 1,000,000, less 200,000 drawn: half at once, and half after the yearly review.</summary>
    [Fact]
    public void LessWhatWasDrawnInTwoHalves()
    {
        Decision decision = Ask(
            MoneyBook.Catalog(MoneyBook.InPost("""{ "per": "once", "rows": [ { "less": [ { "lowest": [ { "yuan": 1000000 }, { "fact": "my/outlay" } ] }, { "fact": "my/drawn" } ], "atLeast": { "yuan": 0 } } ], "paid": { "instalments": [ { "percent": 50 }, { "percent": 50, "after": "P1Y" } ] } }""")),
            "\"my/outlay\": 900000, \"my/drawn\": 200000", "2021-01-01/");
        Assert.Equal([350_000m, 350_000m], decision.Payments(new LocalDate(2010, 1, 1), new LocalDate(2040, 1, 1)).Select(p => p.Amount!.Value));
    }

    /// <summary>5e: 36,000 in all, 18,000 by the city and 18,000 by the county.</summary>
    [Fact]
    public void EachPurseBearsItsShare()
    {
        Payment[] parts =
        [
            .. Ask(MoneyBook.Catalog(MoneyBook.InPost("""{ "per": "month", "term": "P36M", "rows": [ { "yuan": 1000 } ], "paid": { "by": [ { "funder": "city", "percent": 50 }, { "funder": "county", "percent": 50 } ] } }""")), "", "2018-01-01/")
                .Payments(new LocalDate(2010, 1, 1), new LocalDate(2040, 1, 1)),
        ];
        Assert.Equal([(Funder.City, 18_000m), (Funder.County, 18_000m)], parts.SelectMany(p => p.Funders.Select(f => (f.By, Yuan: p.Amount!.Value * f.Percent / 100))).GroupBy(f => f.By).Select(g => (g.Key, g.Sum(f => f.Yuan))));
    }

    private static decimal Sum(PolicyCatalog catalog, string facts, PaymentOptions? options, params string[] spells) =>
        Ask(catalog, facts, spells).Payments(new LocalDate(2010, 1, 1), new LocalDate(2040, 1, 1), options).Where(p => p.Status == PaymentStatus.Due).Sum(p => p.Amount!.Value);

    private static Decision Ask(PolicyCatalog catalog, string facts, params string[] spells) =>
        catalog.For(MoneyBook.City, new LocalDate(2022, 4, 1)).Assess(MoneyBook.EmployedWith(spells, facts))[MoneyBook.Aid];
}
