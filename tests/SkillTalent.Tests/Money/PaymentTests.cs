namespace SkillTalent.Tests.Money;

/// <summary>What is paid in a span: one schedule from the start of the entitlement, each part whole, due on a day, rounded once.</summary>
public class PaymentTests
{
    private const string Allowance = "quzhou/technician-allowance";

    private static readonly Worker Technician = WorkerJson.Parse(
        """
        { "birth": "1985-05-01", "sex": "male", "employment": [ { "from": "2008-07-01" } ],
          "certificates": [ { "level": "technician", "issued": "2020-01-01" } ],
          "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise" } }
        """);

    /// <summary>Who asks month by month gets the year once, and not twelve times.</summary>
    [Fact]
    public void AYearIsPaidOnce()
    {
        Decision allowance = SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 1, 1)).Assess(Technician)[Allowance];
        LocalDate[] months = [.. Enumerable.Range(0, 12).Select(m => new LocalDate(2024, 1, 1).PlusMonths(m))];
        Payment paid = months.SelectMany(m => allowance.Payments(m, m.PlusMonths(1).PlusDays(-1))).Single();
        Assert.Equal((5000m, new LocalDate(2024, 7, 13), PaymentStatus.Due), (paid.Amount, paid.Due, paid.Status));
        Assert.Equal(paid.Due, allowance.Payments(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)).Single().Due);
    }

    [Fact]
    public void AHigherCertificateCountsFromThePartInWhichItIsIssued()
    {
        Worker promoted = Technician with { Certificates = [.. Technician.Certificates!, new Certificate(SkillLevel.SeniorTechnician, new LocalDate(2024, 3, 1))] };
        Decision allowance = SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 1, 1)).Assess(promoted)[Allowance];
        Assert.Equal([10_000m, 10_000m], allowance.Payments(new LocalDate(2024, 1, 1), new LocalDate(2025, 12, 31)).Select(p => p.Amount!.Value));
    }

    [Fact]
    public void WhoRetiresIsPaidByTheStatedChoice()
    {
        Worker retired = Technician with { RetiredOn = new LocalDate(2024, 1, 14) };
        Decision allowance = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 12, 1)).Assess(retired)[Allowance];
        Payment Paid(Proration proration) => allowance.Payments(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), new PaymentOptions { Proration = proration }).Single();
        Assert.Equal((PaymentStatus.NotMet, (decimal?)null), (Paid(Proration.WholeOnly).Status, Paid(Proration.WholeOnly).Amount));
        Assert.Equal(2500m, Paid(Proration.Monthly).Amount);
        Assert.Equal(5000m, Paid(Proration.Begun).Amount);
        Assert.InRange(Paid(Proration.Daily).Amount!.Value, 2500m, 2530m);
    }

    private const string Wage = """{ "lowest": [ { "parameter": "my/minimum-wage" }, { "fact": "my/pay" } ] }""";

    private static PolicyCatalog Monthly(string term = "P12M") => MoneyBook.Catalog(string.Join(
        ',',
        MoneyBook.Benefit(Wage).Replace("\"per\": \"once\"", $"\"per\": \"month\", \"term\": \"{term}\"", StringComparison.Ordinal)
            .Replace("2020-01-01", "2025-01-01", StringComparison.Ordinal),
        MoneyBook.Parameter("my/minimum-wage", "minimum wage", 2360, "2021-12-01", "2025-02-28"),
        MoneyBook.Parameter("my/minimum-wage", "minimum wage", 2520, "2025-03-01")));

    /// <summary>1.3a: the index of each month, not of the claim.</summary>
    [Fact]
    public void EachMonthHasItsOwnParameter()
    {
        Assessment assessment = Monthly().For(MoneyBook.City, new LocalDate(2025, 1, 1)).Assess(MoneyBook.Worker("\"my/pay\": 3000"));
        PaymentList list = assessment.Payments(new LocalDate(2025, 1, 1), new LocalDate(2025, 4, 30));
        Assert.Equal([2360m, 2360m, 2520m, 2520m], list.Payments.Select(p => p.Amount!.Value));
        Assert.Equal(9760, list.Total);
    }

    [Fact]
    public void ATermEnds() => Assert.Equal(
        3, Monthly("P3M").For(MoneyBook.City, new LocalDate(2025, 1, 1)).Assess(MoneyBook.Worker("\"my/pay\": 3000")).Payments(new LocalDate(2024, 1, 1), new LocalDate(2030, 1, 1)).Payments.Count);

    [Fact]
    public void WhatIsUnknownIsOpenAndInNoTotal()
    {
        PaymentList list = Monthly().For(MoneyBook.City, new LocalDate(2025, 1, 1)).Assess(MoneyBook.Worker("")).Payments(new LocalDate(2025, 1, 1), new LocalDate(2025, 2, 28));
        Assert.All(list.Payments, p => Assert.Equal((PaymentStatus.Open, (decimal?)0, (decimal?)2360), (p.Status, p.Least, p.Most)));
        Assert.Equal((0m, 2), (list.Total, list.Open));
        Assert.Contains("pay", list.Payments[0].ReasonText(Language.English), StringComparison.Ordinal);
        Assert.Contains("实发工资", list.Payments[0].ReasonText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasDrawnIsNotAddedUp()
    {
        Assessment assessment = Monthly().For(MoneyBook.City, new LocalDate(2025, 1, 1)).Assess(MoneyBook.Worker("\"my/pay\": 2000"));
        PaymentList list = assessment.Payments(new LocalDate(2025, 1, 1), new LocalDate(2025, 3, 31), new PaymentOptions { DrawnThrough = new LocalDate(2025, 2, 28) });
        Assert.Equal([PaymentStatus.Drawn, PaymentStatus.Drawn, PaymentStatus.Due], list.Payments.Select(p => p.Status));
        Assert.Equal(2000, list.Total);
    }
}
