namespace SkillTalent.Tests.Money;

/// <summary>Years of the entitlement: what the worker says of the year of the day asked is that of no other day, and months that are not drawn may stand still.</summary>
public class EntitledTimeTests
{
    private const string Years = """ "my/year": { "kind": "number", "entitled": "year", "label": { "zh": "领取年度", "en": "year of drawing" } } """;

    private static readonly LocalDate First = new(2010, 1, 1);
    private static readonly LocalDate Last = new(2040, 1, 1);

    /// <summary>A benefit of the first two years is due in them, whichever year the worker is in when it is asked.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\"my/year\": 1")]
    [InlineData("\"my/year\": 3")]
    public void TheYearOfTheDayAskedIsThatOfNoOtherDay(string facts) => Assert.Equal(
        [(PaymentStatus.Due, 12_000m), (PaymentStatus.Due, 12_000m), (PaymentStatus.NotMet, (decimal?)null)],
        Payments("""{ "per": "year", "term": "P3Y", "rows": [ { "when": { "fact": "my/year", "compare": { "atMost": 2 } }, "yuan": 12000 } ] }""", facts, "2022-01-01/").Select(p => (p.Status, p.Amount)));

    /// <summary>Where only what is drawn uses the term up, half a year that is drawn is half a year of the entitlement.</summary>
    [Fact]
    public void HalfYearsAreHalfYears() => Assert.Equal(
        [6_000m, 6_000m, 12_000m],
        Payments(
            """
            { "per": "year", "term": "P18M", "rows": [ { "when": { "fact": "my/year", "compare": { "atLeast": 2 } }, "yuan": 24000 }, { "yuan": 12000 } ],
              "paid": { "proration": "monthly", "termCounts": "drawn" } }
            """,
            "", "2022-01-01/2022-06-30", "2023-01-01/2023-06-30", "2024-01-01/2024-06-30", "2025-01-01/2025-06-30").Select(p => p.Amount!.Value));

    private static IReadOnlyList<Payment> Payments(string amount, string facts, params string[] spells) =>
        MoneyBook.Catalog(MoneyBook.InPost(amount), facts: Years).For(MoneyBook.City, new LocalDate(2022, 1, 1))
            .Assess(MoneyBook.EmployedWith(spells, facts))[MoneyBook.Aid].Payments(First, Last);
}
