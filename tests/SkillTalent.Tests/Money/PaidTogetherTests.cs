namespace SkillTalent.Tests.Money;

/// <summary>
/// What is counted by the month and paid out once a quarter or year, as one sum: published rules of other places with their worked examples. The
/// numbers at the start are those of the collection that the rules come from.
/// </summary>
public class PaidTogetherTests
{
    private static readonly LocalDate First = new(2010, 1, 1);
    private static readonly LocalDate Last = new(2040, 1, 1);

    /// <summary>1.1b: 500 a month and apprentice, three at most, paid yearly after each full year: 18,000 a year, three years at most.</summary>
    [Fact]
    public void AFullYearIsTwelveMonths()
    {
        IReadOnlyList<Payment> parts = Parts(
            """{ "per": "month", "term": "P36M", "rows": [ { "times": [ { "yuan": 500 }, { "fact": "my/heads", "atMost": { "number": 3 } } ] } ], "paid": { "every": "year" } }""", "\"my/heads\": 4", "2012-12-01/");
        Assert.Equal([("2012-12-01", "2013-11-30", 18_000m), ("2013-12-01", "2014-11-30", 18_000m), ("2014-12-01", "2015-11-30", 18_000m)], parts.Select(p => (Text(p.From), Text(p.Due), p.Amount!.Value)));
        Assert.All(parts, p => Assert.Empty(p.Reasons));
    }

    /// <summary>3m: 1,000 a month, paid once a year; elected in October 2023, first paid for 2024.</summary>
    [Fact]
    public void FromTheNextYearOn()
    {
        Payment first = Parts("""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "start": "next-year", "every": "year" } }""", "", "2023-10-10/")[0];
        Assert.Equal(("2024-01-01", "2024-12-31", 12_000m), (Text(first.From), Text(first.Due), first.Amount!.Value));
    }

    /// <summary>3k: at most 600 of the rent a month, 36 months, the quarter's months together; the first quarter has one of them.</summary>
    [Fact]
    public void TheMonthsOfAQuarterOfTheCalendar()
    {
        IReadOnlyList<Payment> parts = Parts(
            """{ "per": "month", "term": "P36M", "rows": [ { "lowest": [ { "yuan": 600 }, { "fact": "my/outlay" } ] } ], "paid": { "start": "next-month", "every": "calendar-quarter" } }""", "\"my/outlay\": 550", "2018-02-10/");
        Assert.Equal([("2018-03-31", 550m), ("2018-06-30", 1650m)], parts.Take(2).Select(p => (Text(p.Due), p.Amount!.Value)));
        Assert.Equal(("2021-02-28", 1100m), (Text(parts[^1].Due), parts[^1].Amount!.Value));
        Assert.Equal(36 * 550, parts.Sum(p => p.Amount));
    }

    /// <summary>3m: October to December of the year of the election, where a rulebook counts them, fall due with the year.</summary>
    [Fact]
    public void TheMonthsOfAYearOfTheCalendar() => Assert.Equal(
        [("2023-12-31", 3_000m), ("2024-12-31", 12_000m)],
        Parts("""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "every": "calendar-year" } }""", "", "2023-10-01/").Take(2).Select(p => (Text(p.Due), p.Amount!.Value)));

    /// <summary>A month of which the conditions do not hold is not in the sum, and the part says how many are.</summary>
    [Theory]
    [InlineData("2022-01-01/2022-08-31", 8_000, "8 of 12 counted", "12期中计发8期")]
    [InlineData("2022-01-01/2022-08-20", 7_000, "7 of 12 counted", "12期中计发7期")]
    public void OnlyTheMonthsThatAreDue(string spell, int yuan, string english, string chinese)
    {
        Payment part = Assert.Single(Parts("""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "every": "year" } }""", "", spell));
        Assert.Equal((PaymentStatus.Due, yuan, "2022-12-31"), (part.Status, part.Amount, Text(part.Due)));
        Assert.StartsWith(english, part.ReasonText(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(chinese, part.ReasonText(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>A claim draws the months that are paid together, though some of them pay nothing.</summary>
    [Theory]
    [InlineData("{ \"from\": \"2022-01-01\", \"to\": \"2022-08-31\" }", "drawn 2023-02-01")]
    [InlineData("{ \"from\": \"2021-01-01\", \"to\": \"2021-12-31\" }, { \"from\": \"2022-03-01\" }", "drawn 2023-02-01")]
    public void AClaimOfAYearOfWhichSomeMonthsPay(string spells, string expected)
    {
        Worker worker = WorkerJson.Parse($$"""{ "birth": "1990-05-01", "employment": [ {{spells}} ], "claims": [ { "provision": "my/aid", "date": "2023-02-01" } ] }""");
        Payment part = MoneyBook.Catalog(MoneyBook.InPost("""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "every": "calendar-year" } }"""))
            .For(MoneyBook.City, new LocalDate(2022, 1, 1)).Assess(worker)[MoneyBook.Aid].Payments(First, Last).Single(p => Text(p.Due) == "2022-12-31");
        Assert.Equal(expected, $"{part.Status.ToCode()} {(part.DrawnOn is { } day ? Text(day) : "")}");
    }

    /// <summary>An index that changes within the year is that of each month.</summary>
    [Fact]
    public void EachMonthHasItsOwnIndex()
    {
        PolicyCatalog catalog = MoneyBook.Catalog(string.Join(
            ',',
            MoneyBook.InPost("""{ "per": "month", "rows": [ { "percent": 60, "of": { "parameter": "my/wage" } } ], "paid": { "every": "calendar-year" } }"""),
            MoneyBook.Parameter("my/wage", "wage", 1900, "2021-12-01", "2025-02-28"),
            MoneyBook.Parameter("my/wage", "wage", 2080, "2025-03-01")));
        Payment year = Assert.Single(Ask(catalog, "", "2025-01-01/2025-06-30").Payments(First, Last));
        Assert.Equal((2 * 1140) + (4 * 1248), year.Amount);
    }

    /// <summary>A month of which a fact is unknown leaves the sum open between bounds; one claim draws the whole sum.</summary>
    [Fact]
    public void OpenAndDrawn()
    {
        const string Amount = """{ "per": "month", "rows": [ { "fact": "my/outlay", "atLeast": { "yuan": 100 }, "atMost": { "yuan": 600 } } ], "paid": { "every": "year" } }""";
        Payment open = Parts(Amount, "", "2022-01-01/")[0];
        Assert.Equal((PaymentStatus.Open, null, 1200m, 7200m), (open.Status, open.Amount, open.Least, open.Most));
        Worker worker = WorkerJson.Parse("""{ "birth": "1990-05-01", "employment": [ { "from": "2022-01-01" } ], "facts": { "my/outlay": 200 }, "claims": [ { "provision": "my/aid", "date": "2023-02-01" } ] }""");
        Payment[] drawn = [.. MoneyBook.Catalog(MoneyBook.InPost(Amount)).For(MoneyBook.City, new LocalDate(2022, 1, 1)).Assess(worker)[MoneyBook.Aid].Payments(First, new LocalDate(2024, 1, 1))];
        Assert.Equal([PaymentStatus.Drawn, PaymentStatus.Due], drawn.Select(p => p.Status));
        Assert.Equal([2400m, 2400m], drawn.Select(p => p.Amount!.Value));
    }

    /// <summary>What uses the term up is the months that are drawn, whatever they are paid out with.</summary>
    [Fact]
    public void OnlyDrawnMonthsUseTheTermUp()
    {
        IReadOnlyList<Payment> parts = Parts(
            """{ "per": "month", "term": "P24M", "rows": [ { "yuan": 500 } ], "paid": { "every": "year", "termCounts": "drawn" } }""", "", "2020-01-01/2020-06-30", "2021-01-01/");
        Assert.Equal([3_000m, 6_000m, 3_000m], parts.Select(p => p.Amount!.Value));
    }

    /// <summary>In words, in columns and on the day asked it stays an amount a month.</summary>
    [Fact]
    public void EveryReadingSaysSo()
    {
        PolicyCatalog catalog = MoneyBook.Catalog(MoneyBook.InPost("""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "every": "calendar-year" } }"""));
        SkillPolicy policy = catalog.For(MoneyBook.City, new LocalDate(2024, 6, 30));
        Worker worker = MoneyBook.Employed("2023-10-01/");
        CompiledPolicy compiled = policy.Compile();
        BulkDecision bulk = compiled.Run(compiled.Project([worker]), new BulkOptions { KeepAmounts = true })[MoneyBook.Aid];
        Assert.Equal((1000m, 1000m, "yuan/month"), (policy.Assess(worker)[MoneyBook.Aid].Amount!.Adjusted, bulk.AmountOf(0), bulk.Unit));
        AmountTable table = catalog.Rulebooks.SelectMany(b => b.Provisions).Single().Amount!;
        Assert.Equal(["paid out in one sum at the end of each year of the calendar"], table.Paid.Sentences(Language.English));
        Assert.Equal(["每年年末一并发放"], table.Paid.Sentences(Language.Chinese));
    }

    [Theory]
    [InlineData("year", "year")]
    [InlineData("year", "quarter")]
    [InlineData("quarter", "quarter")]
    [InlineData("once", "year")]
    [InlineData("month", "month")]
    public void WhatSaysNothingIsRefused(string per, string every)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(MoneyBook.InPost($$"""{ "per": "{{per}}", "rows": [ { "yuan": 1 } ], "paid": { "every": "{{every}}" } }""")));
        Assert.EndsWith("amount.paid.every", refused.Path, StringComparison.Ordinal);
        Assert.NotEqual(refused.ExpectationIn(Language.English), refused.ExpectationIn(Language.Chinese));
    }

    private static IReadOnlyList<Payment> Parts(string amount, string facts, params string[] spells) =>
        Ask(MoneyBook.Catalog(MoneyBook.InPost(amount)), facts, spells).Payments(First, Last);

    private static Decision Ask(PolicyCatalog catalog, string facts, params string[] spells) =>
        catalog.For(MoneyBook.City, new LocalDate(2022, 1, 1)).Assess(MoneyBook.EmployedWith(spells, facts))[MoneyBook.Aid];

    private static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
