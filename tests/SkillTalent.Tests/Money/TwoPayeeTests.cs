using System.Globalization;

namespace SkillTalent.Tests.Money;

/// <summary>Two payees of one event: one provision repeated for both, or two where they are paid differently. Numbers as in the collection of rules.</summary>
public class TwoPayeeTests
{
    private static readonly LocalDate On = new(2024, 1, 1);
    private static readonly LocalDate End = new(2030, 1, 1);

    /// <summary>5b: 12 leavers, 24,000 to them and 12,000 to the school; 5c: one leading talent, 200,000 and 100,000.</summary>
    [Theory]
    [InlineData("school", 2000, 1000, 12, 24_000, 12_000)]
    [InlineData("enterprise", 200_000, 100_000, 1, 200_000, 100_000)]
    public void BothAreWrittenOnce(string payee, int person, int other, int people, int persons, int others)
    {
        string book = $$"""
            { "id": "my/aid/{payee}", "forEach": [ { "payee": "person", "yuan": {{person}} }, { "payee": "{{payee}}", "yuan": {{other}} } ], "kind": "benefit",
              "title": { "zh": "补贴", "en": "aid" }, {{MoneyBook.Sourced("2010-01-01")}}, "when": { "fact": "my/in-post", "is": true },
              "amount": { "per": "once", "rows": [ { "yuan": "{yuan}" } ], "paid": { "to": "{payee}" } } }
            """;
        SkillPolicy policy = MoneyBook.Catalog(book).For(MoneyBook.City, On);
        Worker[] workers = [.. Enumerable.Repeat(MoneyBook.Employed("2024-01-01/"), people)];
        CompiledPolicy compiled = policy.Compile();
        BulkResult bulk = compiled.Run(compiled.Project(workers));
        Assert.Equal((persons, others), (bulk["my/aid/person"].Amount, bulk[$"my/aid/{payee}"].Amount));
        PaymentList list = policy.Assess(workers[0]).Payments(On, End);
        Assert.Equal(["person", payee], list.Payments.Select(p => p.Payee!.Value.ToCode()).OrderBy(p => p == payee));
        Assert.Equal(person + other, list.Total);
        Assert.All(policy.Assess(MoneyBook.Employed()).Benefits, b => Assert.Equal(Outcome.NotEligible, b.Outcome));
    }

    /// <summary>5d: 1,000 a month to the person for 24 months, and 50,000 once to the firm: two provisions.</summary>
    [Fact]
    public void WhatIsPaidDifferentlyIsTwo()
    {
        string Benefit(string id, string amount) => MoneyBook.InPost(amount).Replace(MoneyBook.Aid, id, StringComparison.Ordinal);
        string book = Benefit("my/person", """{ "per": "month", "term": "P24M", "rows": [ { "yuan": 1000 } ], "paid": { "to": "person" } }""")
            + "," + Benefit("my/firm", """{ "per": "once", "rows": [ { "yuan": 50000 } ], "paid": { "to": "enterprise" } }""");
        PaymentList list = MoneyBook.Catalog(book).For(MoneyBook.City, On).Assess(MoneyBook.Employed("2024-01-01/")).Payments(On, End);
        Assert.Equal([("my/firm", 50_000m), ("my/person", 24_000m)], list.Totals.OrderBy(t => t.Provision, StringComparer.Ordinal));
        Assert.Equal("50000", list.Payments.Single(p => p.Payee == Payee.Enterprise).Amount!.Value.ToString(CultureInfo.InvariantCulture));
    }
}
