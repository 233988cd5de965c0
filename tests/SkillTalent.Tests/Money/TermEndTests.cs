using System.Globalization;

namespace SkillTalent.Tests.Money;

/// <summary>The last parts of a term that only what is drawn uses up, what is said of them, and parts that are paid out together.</summary>
public class TermEndTests
{
    private static readonly LocalDate From = new(2021, 1, 1);

    /// <summary>Of the third year of a term of two years and some months those months are left: what they come to is what an unfinished year comes to.</summary>
    [Theory]
    [InlineData("P30M", "quarterly", 6000)]
    [InlineData("P31M", "quarterly", 6000)]
    [InlineData("P33M", "quarterly", 9000)]
    [InlineData("P26M", "quarterly", 0)]
    [InlineData("P25M", "begun", 12000)]
    [InlineData("P24M", "begun", 0)]
    [InlineData("P31M", "daily", 7000)]
    [InlineData("P31M", "monthly", 7000)]
    [InlineData("P35M", "whole-only", 0)]
    public void TheYearThatATermCuts(string term, string proration, int yuan)
    {
        IReadOnlyList<Payment> parts = Parts(Yearly(term, proration), "2021-01-01/");
        Assert.Equal([12000, 12000, yuan], parts.Select(p => (int)(p.Amount ?? 0)).Concat([0]).Take(3));
        Assert.Equal(["", ""], parts.Take(2).Select(p => p.ReasonText(Language.English)));
        if (yuan is > 0 and < 12000)
            Assert.Equal($"{int.Parse(term.AsSpan(1, 2), CultureInfo.InvariantCulture) - 24} months of the term are left", parts[^1].ReasonText(Language.English));
    }

    /// <summary>Who earns less of the last year than is left of the term is paid what was earned; who earns more, what is left.</summary>
    [Theory]
    [InlineData("monthly", "2023-05-31", 5000)]
    [InlineData("monthly", "2023-06-30", 6000)]
    [InlineData("monthly", "2023-08-31", 6000)]
    [InlineData("quarterly", "2023-03-31", 3000)]
    [InlineData("quarterly", "2023-09-30", 6000)]
    [InlineData("daily", "2023-01-10", 328.77)]
    [InlineData("daily", "2023-12-30", 6000)]
    public void TheLesserOfWhatIsEarnedAndWhatIsLeft(string proration, string to, double yuan) =>
        Assert.Equal((decimal)yuan, Parts(Yearly("P30M", proration), $"2021-01-01/{to}")[^1].Amount);

    /// <summary>Of which months some part is open is said of it, and no fact is named that is not missing.</summary>
    [Fact]
    public void WhatIsLeftIsOpen()
    {
        const string Urgent = """{ "fact": "my/urgent", "is": true }""";
        string aid = MoneyBook.InPost("""{ "per": "month", "term": "P2M", "rows": [ { "yuan": 1000 } ], "paid": { "termCounts": "drawn" } }""")
            .Replace("{ \"all\": [ { \"fact\": \"my/in-post\", \"is\": true } ] }", $$"""{ "any": [ {{Urgent}}, { "not": { "fact": "my/in-post", "is": true } } ] }""", StringComparison.Ordinal)
            .Replace(MoneyBook.Sourced("2010-01-01"), MoneyBook.Sourced("2021-01-01"), StringComparison.Ordinal);
        IReadOnlyList<Payment> parts = MoneyBook.Catalog(aid).For(MoneyBook.City, From).Assess(MoneyBook.EmployedWith(["2021-02-01/2021-02-28"])).Payments(From, new LocalDate(2021, 12, 31)).Payments;
        Assert.Equal([PaymentStatus.Due, PaymentStatus.Open, PaymentStatus.Open], parts.Take(3).Select(p => p.Status));
        Assert.Equal(["", "payment-open", "payment-term-open"], parts.Take(3).Select(p => string.Join(' ', p.Reasons.Select(r => r.Code))));
    }

    /// <summary>A part that is paid whole though not every day of it counts is not explained.</summary>
    [Fact]
    public void ABegunYearIsWhole()
    {
        Payment part = Assert.Single(Parts("""{ "per": "year", "rows": [ { "yuan": 12000 } ], "paid": { "proration": "begun" } }""", "2021-01-01/2021-02-10"));
        Assert.Equal((12000m, ""), (part.Amount, part.ReasonText(Language.English)));
    }

    /// <summary>Days on which another rule decides are no days on which the conditions fail: nobody here knows what is paid for them.</summary>
    [Fact]
    public void DaysOnWhichAnotherRuleDecides()
    {
        string aid = MoneyBook.InPost("""{ "per": "month", "rows": [ { "yuan": 3100 } ], "paid": { "proration": "daily" } }""");
        string other = $$"""
            { "id": "{{MoneyBook.Aid}}", "kind": "benefit", "title": { "zh": "另外", "en": "other" }, {{MoneyBook.Sourced("2010-01-01")}},
              "appliesTo": { "when": { "all": [ { "fact": "my/in-post", "is": true }, { "fact": "my/hired", "elapsed": { "atLeast": "P2M" } }, { "fact": "my/hired", "elapsed": { "under": "P3M" } } ] } },
              "covers": false, "warning": { "zh": "另有规定", "en": "another rule decides" } }
            """;
        Payment[] parts = [.. MoneyBook.Catalog($"{aid},{other}").For(MoneyBook.City, From).Assess(MoneyBook.EmployedWith(["2021-01-01/"])).Payments(From, new LocalDate(2021, 4, 30)).Payments];
        Assert.Equal([PaymentStatus.Due, PaymentStatus.Due, PaymentStatus.Open, PaymentStatus.Due], parts.Select(p => p.Status));
        Assert.Contains("another rule decides", parts[2].ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>A claim draws the last quarter of which any month was paid, and that alone.</summary>
    [Fact]
    public void AClaimDrawsAQuarterOfWhichOneMonthWasPaid()
    {
        const string Quarterly = """{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "every": "quarter" } }""";
        const string Claim = """{ "provision": "my/aid", "date": "2021-07-10" }""";
        IReadOnlyList<Payment> parts = MoneyBook.Catalog(MoneyBook.InPost(Quarterly)).For(MoneyBook.City, From).Assess(MoneyBook.EmployedWith(["2021-01-01/2021-04-30"], "", Claim))
            .Payments(From, new LocalDate(2021, 12, 31)).Payments;
        Assert.Equal([(PaymentStatus.Due, (decimal?)3000), (PaymentStatus.Drawn, 1000)], parts.Select(p => (p.Status, p.Amount)));
    }

    /// <summary>Months that are paid out together are counted to the last that the term begins.</summary>
    [Fact]
    public void AQuarterWhoseLastMonthIsADay()
    {
        Payment part = Assert.Single(Parts("""{ "per": "month", "term": "P2M1D", "rows": [ { "yuan": 1000 } ], "paid": { "every": "quarter" } }""", "2021-01-01/"));
        Assert.Equal(2000, part.Amount);
        Assert.Contains("2 of 3 counted", part.ReasonText(Language.English), StringComparison.Ordinal);
    }

    private static string Yearly(string term, string proration) =>
        $$"""{ "per": "year", "term": "{{term}}", "rows": [ { "yuan": 12000 } ], "paid": { "termCounts": "drawn", "proration": "{{proration}}" } }""";

    private static IReadOnlyList<Payment> Parts(string amount, string spell) =>
        MoneyBook.Catalog(MoneyBook.InPost(amount)).For(MoneyBook.City, From).Assess(MoneyBook.Employed(spell)).Payments(From, new LocalDate(2030, 12, 31)).Payments;
}
