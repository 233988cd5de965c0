namespace SkillTalent.Tests.Money;

/// <summary>The schedule of payments at its edges: first and last days of parts, several claims, several reasons, and shares of a part.</summary>
public class ScheduleEdgeTests
{
    private const string Monthly = """{ "per": "month", "rows": [ { "yuan": 1000 } ] }""";

    private static readonly LocalDate First = new(2010, 1, 1);
    private static readonly LocalDate Last = new(2040, 1, 1);

    /// <summary>Who begins on the first day of a month or year waits for no other.</summary>
    [Theory]
    [InlineData("next-month", "2022-03-01/", "2022-03-01")]
    [InlineData("next-month", "2022-03-02/", "2022-04-01")]
    [InlineData("next-year", "2022-01-01/", "2022-01-01")]
    [InlineData("next-year", "2022-01-02/", "2023-01-01")]
    public void TheFirstPart(string start, string spell, string from) =>
        Assert.Equal(from, Text(Parts($$"""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "start": "{{start}}" } }""", spell)[0].From));

    /// <summary>What is granted once is due on the day of the grant, whatever the caller says of months; instalments are counted from the start.</summary>
    [Theory]
    [InlineData("", "2022-03-15")]
    [InlineData(", \"paid\": { \"start\": \"next-month\" }", "2022-04-01")]
    [InlineData(", \"paid\": { \"instalments\": [ { \"percent\": 60 }, { \"percent\": 40, \"after\": \"P1Y\" } ] }", "2022-04-01 2023-04-01")]
    public void WhatIsGrantedOnceIsDueAtOnce(string paid, string due) => Assert.Equal(
        due,
        string.Join(' ', Parts($$"""{ "per": "once", "rows": [ { "yuan": 1000 } ]{{paid}} }""", new PaymentOptions { Start = PaymentStart.NextMonth }, "", "", "2022-03-15/").Select(p => Text(p.Due))));

    /// <summary>A part begins on the last day on which the conditions hold, and none after it; nor after the term.</summary>
    [Theory]
    [InlineData("2022-01-01/2022-02-01", 2)]
    [InlineData("2022-01-01/2022-01-31", 1)]
    public void TheLastPart(string spell, int parts) => Assert.Equal(parts, Parts(Monthly, spell).Count);

    [Theory]
    [InlineData("P3M", "2022-03-31", 3)]
    [InlineData("P3M1D", "2022-04-01", 4)]
    [InlineData("P45D", "2022-02-14", 2)]
    [InlineData("P1D", "2022-01-01", 1)]
    public void TheLastPartOfATerm(string term, string to, int count)
    {
        IReadOnlyList<Payment> parts = Parts($$"""{ "per": "month", "term": "{{term}}", "rows": [ { "yuan": 1000 } ] }""", "2022-01-01/");
        Assert.Equal((count, to), (parts.Count, Text(parts[^1].To)));
    }

    /// <summary>Of a term that ends within a month, the days of it that are left are a part, which is paid as parts that are not whole are.</summary>
    [Theory]
    [InlineData("", null)]
    [InlineData(", \"paid\": { \"proration\": \"daily\" }", 33.33)]
    [InlineData(", \"paid\": { \"proration\": \"begun\" }", 1000.0)]
    public void TheDaysThatATermLeaves(string paid, double? yuan)
    {
        Payment last = Parts($$"""{ "per": "month", "term": "P3M1D", "rows": [ { "yuan": 1000 } ]{{paid}} }""", "2022-01-01/")[^1];
        Assert.Equal((yuan is null ? PaymentStatus.NotMet : PaymentStatus.Due, (decimal?)yuan), (last.Status, last.Amount));
        if (yuan is not 1000.0)
            Assert.Contains("1 of its 30 days", last.ReasonText(Language.English), StringComparison.Ordinal);
    }

    /// <summary>Months that were drawn before shorten the term; all of it, and nothing is left.</summary>
    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    public void MonthsDrawnBefore(int drawn, int left) => Assert.Equal(
        left, Parts("""{ "per": "month", "term": "P3M", "rows": [ { "yuan": 1000 } ] }""", new PaymentOptions { MonthsDrawn = drawn }, "", "", "2022-01-01/").Count);

    /// <summary>Of a term that has days, months that were drawn are taken off its end, and the days stay; where nothing is left there is no part.</summary>
    [Theory]
    [InlineData("P45D", 1, "2022-01-14")]
    [InlineData("P45D", 2, "")]
    [InlineData("P1M15D", 1, "2022-01-15")]
    [InlineData("P1M15D", 2000, "")]
    public void MonthsDrawnOfATermWithDays(string term, int drawn, string to) => Assert.Equal(
        to,
        string.Join(' ', Parts($$"""{ "per": "month", "term": "{{term}}", "rows": [ { "yuan": 1000 } ] }""", new PaymentOptions { MonthsDrawn = drawn }, "", "", "2022-01-01/").Select(p => Text(p.To))));

    /// <summary>What is drawn is counted by the month: a term with days runs by the calendar, whatever the caller says.</summary>
    [Fact]
    public void ATermWithDaysRunsByTheCalendar()
    {
        var drawn = new PaymentOptions { TermCountsDrawn = true };
        string[] Of(string term, PaymentOptions? options) =>
            [.. Parts($$"""{ "per": "month", "term": "{{term}}", "rows": [ { "yuan": 1000 } ] }""", options, "", "", "2022-01-01/2022-01-31", "2022-03-01/").Select(p => $"{Text(p.To)} {p.Amount}")];
        Assert.Equal(Of("P45D", null), Of("P45D", drawn));
        Assert.NotEqual(Of("P2M", null), Of("P2M", drawn));
    }

    /// <summary>Nobody is paid for longer than a period can hold.</summary>
    [Theory]
    [InlineData("month")]
    [InlineData("quarter")]
    [InlineData("year")]
    public void AHundredYears(string per)
    {
        IReadOnlyList<Payment> parts = Ask($$"""{ "per": "{{per}}", "rows": [ { "yuan": 1000 } ] }""", "", "", "2022-01-01/").Payments(First, new LocalDate(2190, 1, 1));
        Assert.InRange(parts[^1].To.Year, 2120, 2121);
        Assert.Equal(per switch { "month" => 1199, "quarter" => 399, _ => 99 }, parts.Count);
    }

    /// <summary>A claim draws the last part that is due by its day; what is drawn stays drawn by its own claim, and a claim too many draws nothing.</summary>
    [Theory]
    [InlineData("2022-01-31", "2022-01-31")]
    [InlineData("2022-01-30", "")]
    [InlineData("2022-02-10", "2022-02-10")]
    [InlineData("2022-02-10 2022-02-11", "2022-02-10")]
    [InlineData("2022-03-10 2022-03-11", "2022-03-11 2022-03-10")]
    public void AClaimDrawsThePartBeforeIt(string claims, string drawn)
    {
        string list = string.Join(", ", claims.Split(' ').Select(c => $$"""{ "provision": "my/aid", "date": "{{c}}" }"""));
        IReadOnlyList<Payment> parts = Ask(Monthly, "", list, "2022-01-01/").Payments(new LocalDate(2022, 1, 1), new LocalDate(2022, 2, 28));
        Assert.Equal(drawn, string.Join(' ', parts.Where(p => p.Status == PaymentStatus.Drawn).Select(p => Text((LocalDate)p.Reasons[0].Arguments["day"]))));
    }

    /// <summary>A part that is not whole says of how many of its days the conditions hold, over all spells.</summary>
    [Theory]
    [InlineData("2022-01-01/2022-01-20", null, 20, 645.16)]
    [InlineData("2022-01-01/2022-01-10", "2022-01-21/", 21, 677.42)]
    public void HowManyDaysOfAPart(string spell, string? second, int days, double yuan)
    {
        Payment part = Parts("""{ "per": "month", "rows": [ { "yuan": 1000 } ], "paid": { "proration": "daily" } }""", second is null ? [spell] : [spell, second])[0];
        Assert.Equal(((decimal)days, 31m, (decimal)yuan), (part.Reasons[0].Arguments["days"], part.Reasons[0].Arguments["all"], part.Amount));
    }

    /// <summary>A year is counted by its whole months or quarters, each from its first day.</summary>
    [Theory]
    [InlineData("monthly", "2022-01-01/2022-08-31", 8000)]
    [InlineData("monthly", "2022-01-01/2022-08-30", 7000)]
    [InlineData("quarterly", "2022-01-01/2022-09-30", 9000)]
    [InlineData("quarterly", "2022-01-01/2022-09-29", 6000)]
    [InlineData("begun", "2022-01-01/2022-01-01", 12000)]
    public void SharesOfAYear(string proration, string spell, int yuan) =>
        Assert.Equal(yuan, Parts($$"""{ "per": "year", "rows": [ { "yuan": 12000 } ], "paid": { "proration": "{{proration}}" } }""", spell)[0].Amount);

    /// <summary>Several reasons, and several facts in one, are divided as each language does.</summary>
    [Fact]
    public void ReasonsAndFactsAreDividedAsTheLanguageDoes()
    {
        Payment part = Parts(
            """{ "per": "month", "rows": [ { "sum": [ { "fact": "my/outlay" }, { "fact": "my/pay" } ] } ], "paid": { "proration": "daily" } }""", "2022-01-01/2022-01-20")[0];
        Assert.Equal(PaymentStatus.Open, part.Status);
        Assert.Contains("outlay, pay", part.ReasonText(Language.English), StringComparison.Ordinal);
        Assert.Contains("培训支出、实发工资", part.ReasonText(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(part.Reasons.Count, part.ReasonText(Language.English).Split("; ").Length);
        Assert.Equal(part.Reasons.Count, part.ReasonText(Language.Chinese).Split("；").Length);
        Assert.True(part.Reasons.Count > 1);
    }

    [Fact]
    public void ASpanThatEndsBeforeItBeginsIsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ask(Monthly, "", "", "2022-01-01/").Payments(Last, First));

    /// <summary>A benefit whose document names no purse and no payee names none.</summary>
    [Fact]
    public void NoPurseIsNone()
    {
        Payment part = Parts(Monthly, "2022-01-01/")[0];
        Assert.Equal((null, 0), (part.Payee, part.Funders.Count));
    }

    private static IReadOnlyList<Payment> Parts(string amount, params string[] spells) => Parts(amount, null, "", "", spells);

    private static IReadOnlyList<Payment> Parts(string amount, PaymentOptions? options, string facts, string claims, params string[] spells) =>
        Ask(amount, facts, claims, spells).Payments(First, Last, options);

    private static Decision Ask(string amount, string facts, string claims, params string[] spells) =>
        MoneyBook.Catalog(MoneyBook.InPost(amount)).For(MoneyBook.City, new LocalDate(2022, 1, 1)).Assess(MoneyBook.EmployedWith(spells, facts, claims))[MoneyBook.Aid];

    private static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
