using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>The schedule of payments against one that was written down a second time, over random terms of payment and spells in post.</summary>
public class PaymentOracleLaw
{
    private static readonly LocalDate First = new(2010, 1, 1);

    /// <summary>Days, lengths and sums of all parts, and how the last span ends.</summary>
    [Law(150)]
    public void TheScheduleIsThatOfTheOracle(Draw draw)
    {
        var spells = new List<(LocalDate From, LocalDate? To)>();
        LocalDate from = new LocalDate(2021, 1, 1).PlusDays(draw.Chance(30) ? 0 : draw.Int(0, 400));
        for (int i = draw.Int(1, 3); i > 0; i--)
        {
            bool goesOn = i == 1 && draw.Chance(30);
            LocalDate to = draw.Chance(30) ? new LocalDate(from.Year, from.Month, 1).PlusMonths(draw.Int(1, 15)).PlusDays(-1) : from.PlusDays(draw.Int(0, 500));
            spells.Add((from, goesOn ? null : to));
            from = to.PlusDays(draw.Of(1, 2, 15, 40));
        }

        int months = draw.Of(1, 3, 12);
        var oracle = new PaymentOracle(spells)
        {
            Months = months,
            Yuan = draw.Of(1000m, 999.99m, 100m),
            Start = draw.Of("first-day", "next-month", "next-year"),
            Proration = draw.Of("whole-only", "daily", "monthly", "quarterly", "begun"),
            Term = draw.Chance(50) ? draw.Int(1, 30) : null,
            Within = draw.Chance(25) ? draw.Int(months, 40) : null,
            CountsDrawn = draw.Chance(40),
            Drawn = draw.Chance(30) ? draw.Int(0, 4) : 0,
            Every = months == 12 ? null : months == 3 ? draw.Of(null, "year", "calendar-year") : draw.Of(null, "quarter", "year", "calendar-quarter", "calendar-year"),
        };
        LocalDate end = new(2027, draw.Int(1, 12), 15);
        Worker worker = MoneyBook.Employed([.. spells.Select(s => $"{RandomDays.Iso(s.From)}/{(s.To is { } to ? RandomDays.Iso(to) : "")}")]);
        Decision aid = MoneyBook.Catalog(MoneyBook.InPost(Amount(oracle))).For(MoneyBook.City, new LocalDate(2022, 1, 1)).Assess(worker)[MoneyBook.Aid];
        (LocalDate, LocalDate, LocalDate, decimal)[] told =
            [.. aid.Payments(First, end, new PaymentOptions { MonthsDrawn = oracle.Drawn }).Select(p => (p.Due, p.From, p.To, p.Status == PaymentStatus.NotMet ? 0 : p.Amount!.Value))];
        Assert.True(oracle.Through(end).SequenceEqual(told), $"{oracle} {string.Join(' ', spells)} to {end}\n{string.Join('\n', oracle.Through(end))}\n\n{string.Join('\n', told)}");
    }

    private static string Amount(PaymentOracle oracle) =>
        $$"""
        { "per": "{{(oracle.Months == 1 ? "month" : oracle.Months == 3 ? "quarter" : "year")}}"{{(oracle.Term is { } term ? $", \"term\": \"P{term}M\"" : "")}}, "rows": [ { "yuan": {{oracle.Yuan.ToString(System.Globalization.CultureInfo.InvariantCulture)}} } ],
          "paid": { "start": "{{oracle.Start}}", "proration": "{{oracle.Proration}}"{{(oracle.Within is { } within ? $", \"within\": \"P{within}M\"" : "")}}{{(oracle.Every is { } every ? $", \"every\": \"{every}\"" : "")}}{{(oracle.Term is null ? "" : $", \"termCounts\": \"{(oracle.CountsDrawn ? "drawn" : "calendar")}\"")}} } }
        """;
}
