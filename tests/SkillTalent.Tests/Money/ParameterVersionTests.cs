namespace SkillTalent.Tests.Money;

/// <summary>Which version of which parameter an amount reads, and from which day.</summary>
public class ParameterVersionTests
{
    private const string Wage = "my/wage";

    private static readonly string Pays = MoneyBook.Benefit("""{ "parameter": "my/wage" }""");

    /// <summary>A version that stands holds where no version of a period does: on both sides of both dates.</summary>
    [Theory]
    [InlineData("2023-12-31", 700)]
    [InlineData("2024-01-01", 900)]
    [InlineData("2024-12-31", 900)]
    [InlineData("2025-01-01", 700)]
    public void AStandingVersionHoldsBesideAPeriod(string day, int yuan)
    {
        string standing = MoneyBook.Parameter(Wage, "wage", 700, "2020-01-01").Replace("\"basis\"", "\"standing\": true, \"basis\"", StringComparison.Ordinal);
        string dated = MoneyBook.Parameter(Wage, "wage", 900, "2024-01-01", "2024-12-31");
        Assert.Equal(yuan, Amount($"{Pays}, {standing}, {dated}", day));
        Assert.Equal(yuan, Amount($"{Pays}, {dated}, {standing}", day));
    }

    /// <summary>Each parameter has its own value, whichever comes first.</summary>
    [Fact]
    public void OfSeveralParametersEachHasItsOwn()
    {
        string rent = MoneyBook.Parameter("my/rent", "rent", 300, "2020-01-01");
        string wage = MoneyBook.Parameter(Wage, "wage", 700, "2021-01-01");
        string both = MoneyBook.Benefit("""{ "sum": [ { "parameter": "my/wage" }, { "parameter": "my/rent" } ] }""");
        Assert.Equal(1000, Amount($"{rent}, {wage}, {both}", "2024-01-01"));
        Assert.Equal(700, Amount($"{rent}, {wage}, {Pays}", "2024-01-01"));
        Assert.Equal(700, Amount($"{Pays}, {wage}, {rent}", "2024-01-01"));
    }

    /// <summary>A place's own version of a parameter counts before one that takes its place there, whichever stands first.</summary>
    [Fact]
    public void ItsOwnVersionCountsBeforeAReplacement()
    {
        string own = MoneyBook.Parameter(Wage, "wage", 700, "2020-01-01");
        string other = MoneyBook.Parameter("my/other", "other", 900, "2020-01-01").Replace("\"basis\"", "\"replaces\": [ \"my/wage\" ], \"basis\"", StringComparison.Ordinal);
        Assert.Equal(700, Amount($"{Pays}, {own}, {other}", "2024-01-01"));
        Assert.Equal(700, Amount($"{Pays}, {other}, {own}", "2024-01-01"));
    }

    /// <summary>A provision of a city that withdraws a parameter does so there and from its own day on, and is told; so does one that puts another in its place.</summary>
    [Theory]
    [InlineData("\"kind\": \"benefit\", \"withdraws\": [ \"my/wage\" ]", null)]
    [InlineData("\"kind\": \"parameter\", \"replaces\": [ \"my/wage\" ], \"unit\": { \"zh\": \"元/月\", \"en\": \"yuan a month\" }, \"value\": 900", 900)]
    public void AParameterIsWithdrawnFromADayOn(string how, int? after)
    {
        string city = $$"""
            { "id": "my-city", "title": { "zh": "我市规则", "en": "city rules" }, "place": "{{MoneyBook.City}}",
              "provisions": [ { "id": "my/other", "title": { "zh": "市工资", "en": "city wage" }, {{MoneyBook.Sourced("2024-07-01")}}, {{how}} } ] }
            """;
        PolicyCatalog catalog = PolicyCatalog.Of(
        [
            ("province.json", MoneyBook.Stream(MoneyBook.Json(Pays + "," + MoneyBook.Parameter(Wage, "minimum wage", 700, "2020-01-01"), "999000"))),
            ("city.json", MoneyBook.Stream(city)),
        ]);
        Decision On(string place, int month, int day) => catalog.For(place, new LocalDate(2024, month, day)).Assess(MoneyBook.Worker(""))[MoneyBook.Aid];
        Decision before = On(MoneyBook.City, 6, 30);
        Decision then = On(MoneyBook.City, 7, 1);
        Assert.Equal((700m, (decimal?)after, 700m), (before.Amount!.Adjusted, then.Amount!.Adjusted, On("999000", 7, 1).Amount!.Adjusted));
        Assert.Equal((decimal?)after, before.AsOn(Day.Of(new LocalDate(2024, 7, 1))).Amount!.Adjusted);
        Assert.Equal(
            after is null ? ["minimum wage"] : [],
            then.Warnings.Where(w => w.Code == ReasonCode.ParameterNotInForce).Select(w => ((LocalizedText)w.Arguments["parameter"]).En));
    }

    private static decimal? Amount(string provisions, string day) =>
        MoneyBook.Catalog(provisions).For(MoneyBook.City, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Assess(MoneyBook.Worker(""))[MoneyBook.Aid].Amount!.Adjusted;
}
