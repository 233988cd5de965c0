using SkillTalent.Tests.Money;

namespace SkillTalent.Tests.Limits;

/// <summary>Limits of one person in what is paid in time: what was drawn before counts, whatever span is asked.</summary>
public class PersonLimitTests
{
    private const string Yearly = """{ "per": "year", "rows": [ { "yuan": 400000 } ] }""";

    private static readonly LocalDate From = new(2022, 1, 1);
    private static readonly LocalDate To = new(2029, 12, 31);

    /// <summary>1.2e: 400,000 a year, and 1,200,000 in all.</summary>
    [Fact]
    public void ALifetimeCapEndsThePayments()
    {
        PaymentList list = Payments(Lifetime, "");
        Assert.Equal([400_000m, 400_000m, 400_000m], list.Payments.Where(p => p.Status == PaymentStatus.Due).Select(p => p.Amount!.Value));
        Assert.Equal(1_200_000, list.Total);
        Payment refused = list.Payments.First(p => p.Status == PaymentStatus.NotMet);
        Assert.Contains("reason of my/limit", refused.ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>1.2e: drew 1,100,000 before, 100,000 is left of it.</summary>
    [Fact]
    public void WhatWasDrawnCounts()
    {
        PaymentList list = Payments(Lifetime, """{ "provision": "my/other", "date": "2021-06-01", "amount": 1100000 }""");
        Assert.Equal(100_000, list.Total);
        Assert.Equal(100_000, list.Payments[0].Amount);
    }

    /// <summary>A claim of which nobody says the amount leaves what it may have used up open.</summary>
    [Fact]
    public void AnUnknownAmountIsOpen()
    {
        PaymentList list = Payments(Lifetime, """{ "provision": "my/other", "date": "2021-06-01" }""");
        Assert.Equal([.. Enumerable.Repeat(PaymentStatus.Open, 3), .. Enumerable.Repeat(PaymentStatus.NotMet, 5)], list.Payments.Select(p => p.Status));
        Assert.All(list.Payments.Take(3), p => Assert.Equal((0, 400_000), (p.Least, p.Most)));
        Assert.Equal(0, list.Total);
    }

    /// <summary>A drawn part is the claim that drew it, and counts once.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(", \"amount\": 400000")]
    public void ADrawnPartCountsOnce(string amount)
    {
        PaymentList list = Payments(Lifetime, $$"""{ "provision": "my/aid", "date": "2023-01-15"{{amount}} }""");
        Assert.Equal([PaymentStatus.Drawn, PaymentStatus.Due, PaymentStatus.Due, PaymentStatus.NotMet], list.Payments.Take(4).Select(p => p.Status));
        Assert.Equal(800_000, list.Total);
    }

    /// <summary>By the claims up to a stated day, or from the schedule, never both.</summary>
    [Fact]
    public void DrawnByADayCountsOnce()
    {
        Assessment assessment = Assess(Lifetime, """{ "provision": "my/aid", "date": "2023-01-15", "amount": 400000 }""");
        PaymentList list = assessment.Payments(From, To, new PaymentOptions { DrawnThrough = new LocalDate(2023, 6, 1) });
        Assert.Equal(800_000, list.Total);
    }

    /// <summary>A cap over a year counts anew every year; of two benefits of one day the first by its id is served first.</summary>
    [Fact]
    public void AYearlyCapCountsByTheYear()
    {
        PaymentList list = Assess(LimitBook.Limit("money", """ "by": [ "person" ], "over": "year", "yuan": 500000, "split": "in-order" """, provisions: "\"my/aid\", \"my/other\""), "", both: true).Payments(From, new LocalDate(2023, 12, 31));
        Assert.Equal([("my/aid", 800_000m), ("my/other", 200_000m)], list.Totals);
    }

    /// <summary>The list over two spans is that of the whole, under a limit, too.</summary>
    [Theory]
    [InlineData(2023)]
    [InlineData(2025)]
    [InlineData(2027)]
    public void TwoSpansMakeUpTheWhole(int year)
    {
        Assessment assessment = Assess(Lifetime, """{ "provision": "my/other", "date": "2021-06-01", "amount": 150000.5 }""");
        var split = new LocalDate(year, 7, 1);
        Assert.Equal(
            assessment.Payments(From, To).Payments.Select(Told),
            assessment.Payments(From, split).Payments.Concat(assessment.Payments(split.PlusDays(1), To).Payments).Select(Told));
    }

    /// <summary>A limit cuts the parts that are due while it is in force, from whatever day is asked; what was paid before it uses it up.</summary>
    [Theory]
    [InlineData("lifetime", "2024-01-01", null, 400, 400, 400, 0, 0)]
    [InlineData("lifetime", "2026-12-31", null, 400, 400, 400, 400, 0)]
    [InlineData("lifetime", "2010-01-01", "2025-12-31", 400, 400, 400, 0, 400)]
    [InlineData("year", "2024-06-01", "2025-06-01", 400, 400, 300, 400, 400)]
    public void ALimitCutsThePartsOfItsDays(string over, string from, string? to, params int[] thousands)
    {
        string limit = LimitBook.Limit("money", $$""" "by": [ "person" ], "over": "{{over}}", "yuan": {{(over == "year" ? 300_000 : 1_200_000)}}, "split": "in-order" """)
            .Replace(MoneyBook.Sourced("2010-01-01"), MoneyBook.Sourced(from, to), StringComparison.Ordinal);
        foreach (LocalDate asked in new[] { From, new LocalDate(2025, 3, 1), new LocalDate(2030, 1, 1) })
        {
            PaymentList list = LimitBookOf(limit).For(MoneyBook.City, asked).Assess(MoneyBook.Employed("2022-01-01/")).Payments(From, new LocalDate(2026, 12, 31));
            Assert.Equal(thousands.Select(t => t * 1000m), list.Payments.Select(p => p.Amount ?? 0));
        }
    }

    /// <summary>Of two versions of a limit each cuts the parts of its days.</summary>
    [Fact]
    public void TwoVersionsOfALimit()
    {
        static string Version(int yuan, string from, string? to) => LimitBook.Limit("money", $$""" "by": [ "person" ], "over": "year", "yuan": {{yuan}}, "split": "in-order" """)
            .Replace(MoneyBook.Sourced("2010-01-01"), MoneyBook.Sourced(from, to), StringComparison.Ordinal);
        PaymentList list = LimitBookOf($"{Version(100_000, "2010-01-01", "2023-12-31")}, {Version(250_000, "2024-01-01", null)}").For(MoneyBook.City, From)
            .Assess(MoneyBook.Employed("2022-01-01/")).Payments(From, new LocalDate(2025, 12, 31));
        Assert.Equal([100_000m, 100_000m, 250_000m, 250_000m], list.Payments.Select(p => p.Amount ?? 0));
    }

    private static PolicyCatalog LimitBookOf(string limits) => MoneyBook.Catalog(MoneyBook.InPost(Yearly), sections: $"\"limits\": [ {limits} ]");

    /// <summary>A limit that others share is told: the list stands before it.</summary>
    [Fact]
    public void ALimitOverOthersIsTold()
    {
        PaymentList list = Payments(LimitBook.Limit("money", """ "by": [ "payer" ], "over": "year", "yuan": 100000, "split": "in-order" """), "");
        Assert.Equal("reason of my/limit", Assert.Single(list.BeforeLimits).En);
        Assert.Equal(3_200_000, list.Total);
        Assert.Empty(Payments(Lifetime, "").BeforeLimits);
    }

    /// <summary>4m, of one person: at most the price of the home in all; the price is stated, or is the worker's own fact.</summary>
    [Theory]
    [InlineData(50, 1_800_000, 900_000)]
    [InlineData(100, 500_000.55, 500_000.55)]
    [InlineData(33.3333, 900_000.10, 299_999.73)]
    public void AShareOfAFigureIsApplied(double percent, double price, double left)
    {
        string limit = Share("\"price\"", (decimal)percent);
        Assert.Equal((decimal)left, Assess(limit, "").Payments(From, To, new PaymentOptions { Figures = new Dictionary<string, decimal> { ["price"] = (decimal)price } }).Total);
        PaymentList own = Assess(Share("\"my/outlay\"", (decimal)percent), "", facts: $", \"my/outlay\": {price.ToString(System.Globalization.CultureInfo.InvariantCulture)}").Payments(From, To);
        Assert.Equal((decimal)left, own.Total);
        Assert.Empty(own.BeforeLimits);
    }

    /// <summary>What the caller states is taken before the worker's own fact.</summary>
    [Fact]
    public void AStatedFigureComesFirst() => Assert.Equal(
        10_000, Assess(Share("\"my/outlay\"", 100), "", facts: ", \"my/outlay\": 500").Payments(From, To, new PaymentOptions { Figures = new Dictionary<string, decimal> { ["my/outlay"] = 10_000 } }).Total);

    /// <summary>A figure that nobody states leaves every part open, between nothing and what the rule pays, and says why; never 0, never the whole.</summary>
    [Theory]
    [InlineData("\"price\"")]
    [InlineData("\"my/outlay\"")]
    public void AnUnknownFigureIsOpen(string figure)
    {
        PaymentList list = Payments(Share(figure, 50), "");
        Assert.All(list.Payments, p => Assert.Equal((PaymentStatus.Open, null, 0m, 400_000m), (p.Status, p.Amount, p.Least, p.Most)));
        Assert.Contains("not stated: the price", list.Payments[0].ReasonText(Language.English), StringComparison.Ordinal);
        Assert.Contains("没有给出“价格”", list.Payments[0].ReasonText(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal((0m, 8), (list.Total, list.Open));
    }

    private static string Share(string figure, decimal percent) => LimitBook.Limit(
        "money", $$""" "by": [ "person" ], "over": "lifetime", "percent": {{percent.ToString(System.Globalization.CultureInfo.InvariantCulture)}}, "figure": { "id": {{figure}}, "label": { "zh": "价格", "en": "the price" } }, "split": "in-order" """);

    [Fact]
    public void ClaimsAreGrantsThatWereDrawn()
    {
        Worker worker = WorkerJson.Read(MoneyBook.Stream("""{ "birth": "1990-05-01", "claims": [ { "provision": "my/aid", "date": "2024-03-01", "amount": 250000.5 } ] }"""));
        Grant grant = Assert.Single(Grant.DrawnBy(worker, "w"));
        Assert.Equal(("my/aid", "w", (decimal?)250_000.5m, true), (grant.Benefit, grant.Who, grant.Amount, grant.Drawn));
        LimitedGrants limited = LimitBook.Policy(Lifetime).Limit([grant, LimitBook.Of("w", 1_000_000)]);
        Assert.Equal(949_999.5m, limited.Grants[1].Left);
    }

    private static string Lifetime => LimitBook.Limit("money", """ "by": [ "person" ], "over": "lifetime", "yuan": 1200000, "split": "in-order" """, provisions: "\"my/aid\", \"my/other\"");

    private static PaymentList Payments(string limit, string claim) => Assess(limit, claim).Payments(From, To);

    private static Assessment Assess(string limit, string claim, bool both = false, string facts = "")
    {
        string other = both ? MoneyBook.InPost(Yearly).Replace(MoneyBook.Aid, "my/other", StringComparison.Ordinal) : MoneyBook.Benefit("{ \"yuan\": 1000 }", "my/other").Replace("\"amount\"", """ "when": { "fact": "my/urgent", "is": true }, "amount" """, StringComparison.Ordinal);
        Worker worker = WorkerJson.Read(MoneyBook.Stream($$"""{ "birth": "1990-05-01", "employment": [ { "from": "2022-01-01" } ], "facts": { "my/urgent": false{{facts}} }, "claims": [ {{claim}} ] }"""));
        return MoneyBook.Catalog($"{MoneyBook.InPost(Yearly)}, {other}", sections: $"\"limits\": [ {limit} ]").For(MoneyBook.City, From).Assess(worker);
    }

    private static string Told(Payment part) => $"{part.Provision} {part.Due} {part.Status} {part.Amount} {part.Least} {part.Most}";
}
