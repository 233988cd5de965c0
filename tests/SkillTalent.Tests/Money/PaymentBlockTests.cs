namespace SkillTalent.Tests.Money;

/// <summary>Months that are paid out together: which are one part, and what the part says of them.</summary>
public class PaymentBlockTests
{
    private static readonly LocalDate On = new(2022, 3, 31);
    private static readonly Decision[] Decisions = [.. new[] { "2022-01-01/2022-02-28", "2022-01-01/" }.Select(s => MoneyBook.Catalog(MoneyBook.InPost("""{ "per": "month", "rows": [ { "yuan": 100 } ] }""")).For(MoneyBook.City, On).Assess(MoneyBook.Employed(s))[MoneyBook.Aid])];
    private static readonly Reason Short = new(ReasonCode.PaymentPartOnly, ("days", 3m), ("all", 31m));
    private static readonly Reason Shorter = new(ReasonCode.PaymentPartOnly, ("days", 2m), ("all", 31m));

    /// <summary>Those that fall due on one day are one, unless each is paid by itself.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("5/2", "1")]
    [InlineData("5/2 5/2 9/3 9/3 9/3", "2 3")]
    [InlineData("5/0 5/0 6/0", "1 1 1")]
    [InlineData("5/1 6/1 6/2", "1 2")]
    [InlineData("5/2 6/2 5/2", "1 1 1")]
    public void WhatIsOnePart(string periods, string blocks) => Assert.Equal(
        blocks,
        string.Join(' ', PaymentBlock.Of(periods.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('/')).Select((p, at) => Period(at, Number(p[0]), Number(p[1])))).Select(b => b.Periods.Count)));

    [Fact]
    public void NoneThatIsMet()
    {
        Payment part = Block(2, 5).Join([Part(0, PaymentStatus.NotMet, 0, 0, Short), Part(1, PaymentStatus.NotMet, 0, 0, Short)], 7);
        Assert.Equal((PaymentStatus.NotMet, null, 0m, 0m, null), (part.Status, part.Amount, part.Least, part.Most, part.DrawnOn));
        Assert.Same(Decisions[1], part.Decision);
        Assert.Equal([Short.Text(Language.English)], part.Reasons.Select(r => r.Text(Language.English)));
    }

    [Fact]
    public void SomeThatAreMet()
    {
        Payment part = Block(3, 5).Join([Part(0, PaymentStatus.Due, 70, 70), Part(1, PaymentStatus.NotMet, 0, 0, Shorter)], null);
        Assert.Equal((PaymentStatus.Due, 70m, 70m, 70m, null), (part.Status, part.Amount, part.Least, part.Most, part.DrawnOn));
        Assert.Equal((Day.ToDate(5), Day.ToDate(0), Day.ToDate(19)), (part.Due, part.From, part.To));
        Assert.Same(Decisions[0], part.Decision);
        Assert.Equal([ReasonCode.PaymentSomeOf, ReasonCode.PaymentPartOnly], part.Reasons.Select(r => r.Code));
        Assert.Equal((1m, 3m), (part.Reasons[0].Arguments["number"], part.Reasons[0].Arguments["all"]));
    }

    [Fact]
    public void AllThatAreMet()
    {
        Payment part = Block(2, 5).Join([Part(0, PaymentStatus.Due, 70, 70), Part(1, PaymentStatus.Due, 30, 30)], null);
        Assert.Equal((PaymentStatus.Due, 100m, 100m, 100m), (part.Status, part.Amount, part.Least, part.Most));
        Assert.Empty(part.Reasons);
        Assert.Same(Decisions[1], part.Decision);
    }

    /// <summary>While one is open the sum is, between what they come to at least and at most; of one that nothing bounds nobody knows.</summary>
    [Theory]
    [InlineData(0.0, 30.0, 70.0, 100.0)]
    [InlineData(null, 30.0, null, 100.0)]
    [InlineData(5.0, null, 75.0, null)]
    public void OneThatIsOpen(double? least, double? most, double? sumLeast, double? sumMost)
    {
        Payment part = Block(2, 5).Join([Part(0, PaymentStatus.Due, 70, 70), Part(1, PaymentStatus.Open, (decimal?)least, (decimal?)most)], null);
        Assert.Equal((PaymentStatus.Open, null, (decimal?)sumLeast, (decimal?)sumMost), (part.Status, part.Amount, part.Least, part.Most));
    }

    [Fact]
    public void WhatWasDrawn()
    {
        Payment part = Block(2, 5).Join([Part(0, PaymentStatus.Due, 70, 70, Short), Part(1, PaymentStatus.Due, 30, 30, Shorter, Short)], 7);
        Assert.Equal((PaymentStatus.Drawn, 100m, Day.ToDate(7)), (part.Status, part.Amount, part.DrawnOn));
        Assert.Equal([ReasonCode.PaymentDrawn, ReasonCode.PaymentPartOnly, ReasonCode.PaymentPartOnly], part.Reasons.Select(r => r.Code));
        Assert.Equal([Day.ToDate(7), 3m, 2m], part.Reasons.Select(r => r.Arguments.TryGetValue("day", out object? day) ? day : r.Arguments["days"]));
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static PaymentBlock Block(int together, int due) => new([Period(0, due, together), Period(1, due, together)]);

    private static PaymentPeriod Period(int at, int due, int together) => new(10 * at, (10 * at) + 9, (10 * at) + 9, 1) { Due = due, Together = together };

    private static Payment Part(int at, PaymentStatus status, decimal? least, decimal? most, params Reason[] reasons) => new(
        Decisions[at], Day.ToDate((10 * at) + 9), Day.ToDate(10 * at), Day.ToDate((10 * at) + 9), status, status == PaymentStatus.Due ? least : null, least, most, reasons);
}
