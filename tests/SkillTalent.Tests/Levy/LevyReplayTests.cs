using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>Old periods computed again with what was published by a day: both sides of every known day of publication.</summary>
public class LevyReplayTests
{
    [Theory]
    [InlineData("2015-01", 20_000, "2014-12-23", 0)]
    [InlineData("2015-01", 20_000, "2014-12-22", 30)]
    [InlineData("2016-02", 80_000, "2016-01-29", 0)]
    [InlineData("2016-02", 80_000, "2016-01-28", 30)]
    [InlineData("2016-02", 20_000, "2016-01-28", 0)]
    [InlineData("2022-03", null, "2022-03-04", 15)]
    [InlineData("2022-03", null, "2022-03-03", 30)]
    [InlineData("2023-07", null, "2023-08-02", 15)]
    [InlineData("2023-07", null, "2023-08-01", 30)]
    public void AReliefIsKnownFromItsPublication(string period, int? sales, string known, int education)
    {
        LevyStatement statement = AsKnown(known, null, Entry(period, 1_000, taxpayer: Taxpayer.SmallScale, sales: sales));
        Assert.Equal(education, statement.Periods[0].Education.Payable);
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(known).Value, statement.AsKnownOn);
    }

    [Theory]
    [InlineData("2019-04-22", 30_000)]
    [InlineData("2019-04-21", 0)]
    public void TheCreditIsKnownFromItsPublication(string known, int earned)
    {
        LevyPeriodResult period = AsKnown(known, FirstListing, Entry("2019-Q1", 1_000, 100_000)).Periods[0];
        Assert.Equal((earned, earned > 0), (period.Earned, period.IsListed));
        Assert.Equal(earned > 0 ? [] : [LevyFindingCode.InvestmentNotCredited], period.Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("2018-07-27", 40)]
    [InlineData("2018-07-26", 0)]
    public void TheDeductionOfRefundsIsKnownFromItsPublication(string known, int deducted) =>
        Assert.Equal(deducted, AsKnown(known, null, Entry("2018-08", 0, refunded: 40), Entry("2018-09", 100)).Periods[1].Refund.Deducted);

    [Fact]
    public void AReplayFromJsonSaysAsOfWhichDay()
    {
        LevyStatement statement = PolicyCatalog.BuiltIn.ComputeLevy(
            Stream("""{ "in": "330800", "periods": [ { "period": "2016-02", "taxPaid": 1000, "sales": 80000 } ] }"""),
            options: new PolicyOptions { AsKnownOn = new LocalDate(2016, 1, 28) });
        Assert.Equal((30m, new LocalDate(2016, 1, 28)), (statement.Periods[0].Education.Payable, statement.AsKnownOn!.Value));
    }

    /// <summary>The place of a ledger may be named; a name that several have, or none, is refused.</summary>
    [Theory]
    [InlineData("Suzhou", "the code of a place, for several have this name: 320500, 341300")]
    [InlineData("Nowhere", "the code or name of a place that the rulebooks know")]
    public void APlaceIsNamed(string place, string expectation)
    {
        LevyStatement Of(string word) => PolicyCatalog.BuiltIn.ComputeLevy(Stream($$"""{ "in": "{{word}}", "periods": [ { "period": "2016-02", "taxPaid": 1000, "sales": 80000 } ] }"""));
        Assert.Equal(Of("330800").Periods[0].Education, Of("衢州").Periods[0].Education);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Of(place));
        Assert.Equal(("$.in", expectation), (refused.Path, refused.Expectation));
    }

    [Fact]
    public void WithoutADayEverythingIsKnown() => Assert.Null(Compute(Entry("2023", 1)).AsKnownOn);

    private static LevyStatement AsKnown(string known, LocalDate? listedFrom, params LevyEntry[] entries)
    {
        var options = new PolicyOptions { AsKnownOn = NodaTime.Text.LocalDatePattern.Iso.Parse(known).Value };
        return LevyLedger.Compute(PolicyCatalog.BuiltIn.LevyParameters(Places.China, options), new LevyAccount(entries, listedFrom));
    }
}
