using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>In which periods an enterprise counts as listed, and what an unlisted period does.</summary>
public class LevyListingTests
{
    [Theory]
    [InlineData("2023-01-01", null, true)]
    [InlineData("2023-06-30", null, true)]
    [InlineData("2023-07-01", null, false)]
    [InlineData("2000-01-01", null, true)]
    [InlineData("2019-01-01", "2023-04-01", true)]
    [InlineData("2019-01-01", "2023-03-31", false)]
    [InlineData("2023-05-05", "2023-05-05", true)]
    [InlineData(null, null, false)]
    public void ListedOnAnyDayOfThePeriodIsListed(string? from, string? to, bool listed)
    {
        LevyPeriodResult period = Periods(Day(from), Day(to), Entry("2023-Q2", 1_000_000, 100_000)).Single();
        Assert.Equal(listed, period.IsListed);
        Assert.Equal(listed ? 30_000m : 0m, period.Earned);
        Assert.Equal(listed ? 100_000m : 0m, period.Credited);
        Assert.Equal(listed ? 18_000m : 0m, period.Education.Offset);
        Assert.Equal(listed ? [] : [LevyFindingCode.InvestmentNotCredited], period.Findings.Select(f => f.Code));
        Assert.Equal(listed, period.Form.CreditApplies);
    }

    [Theory]
    [InlineData("2018-12", false)]
    [InlineData("2019-01", true)]
    [InlineData("2018-Q4", false)]
    [InlineData("2019-Q1", true)]
    [InlineData("2018", false)]
    [InlineData("2019", true)]
    public void ListingNeverCountsBefore2019(string period, bool listed) =>
        Assert.Equal(listed, Periods(new LocalDate(2018, 1, 1), null, Entry(period, 1_000, 1_000)).Single().IsListed);

    [Theory]
    [InlineData("2023-01-31", null, "2023", false)]
    [InlineData("2023-02-01", null, "2023", true)]
    [InlineData("2023-12-31", null, "2023", true)]
    [InlineData("2022-06-01", null, "2023", false)]
    [InlineData("2018-06-01", null, "2019", false)]
    [InlineData("2020-01-01", "2023-12-01", "2023", false)]
    [InlineData("2020-01-01", "2023-11-30", "2023", true)]
    [InlineData("2023-02-01", null, "2023-Q1", false)]
    [InlineData("2023-02-28", null, "2023-02", false)]
    public void AYearThatIsListedInPartTellsBothReadings(string from, string? to, string period, bool told)
    {
        LevyPeriodResult result = Periods(Day(from), Day(to), Entry(period, 1_000, 100_000)).Single();
        Assert.Equal(30_000m, result.Earned);
        Assert.Equal(told ? [LevyFindingCode.ListingOnPartOfYear] : [], result.Findings.Select(f => f.Code));
        if (told)
        {
            Assert.Contains("30,000.00", result.Findings[0].Message.Zh, StringComparison.Ordinal);
            Assert.Contains("0.00", result.Findings[0].Message.Zh.Replace("30,000.00", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal(Basis.Derived, result.Findings[0].Basis);
        }
    }

    [Fact]
    public void WhereNothingIsEarnedTheReadingsDoNotDiffer() =>
        Assert.Empty(Periods(new LocalDate(2023, 6, 1), null, Entry("2023", 1_000, 100, 100)).Single().Findings);

    [Fact]
    public void AnUnlistedPeriodKeepsTheCreditAndSetsNothingOff()
    {
        IReadOnlyList<LevyPeriodResult> periods = Periods(
            FirstListing, new LocalDate(2020, 12, 31), Entry("2020", 0, 100_000), Entry("2021", 1_000_000, 100_000), Entry("2022", 1_000_000));

        Assert.True(periods[0].IsListed);
        Assert.Equal([LevyFindingCode.InvestmentNotCredited, LevyFindingCode.UnlistedCreditKept], periods[1].Findings.Select(f => f.Code));
        Assert.Equal([LevyFindingCode.UnlistedCreditKept], periods[2].Findings.Select(f => f.Code));
        Assert.Equal(Basis.Unconfirmed, periods[2].Basis);
        Assert.All(periods, p => Assert.Equal(30_000m, p.CarriedOut));
        Assert.Equal(30_000m, periods[2].Pool);
        Assert.Equal(new LevyLine(30_000, 0, 0, 0), periods[2].Education);
    }

    [Fact]
    public void AWithdrawalAfterTheListingStillCancelsAndRecaptures()
    {
        IReadOnlyList<LevyPeriodResult> periods = Periods(
            FirstListing, new LocalDate(2020, 12, 31), Entry("2020", 400_000, 100_000), Entry("2021", 1_000_000, 70_000, 100_000));

        Assert.Equal((20_000m, 10_000m), (periods[0].Education.Offset + periods[0].Local.Offset, periods[0].CarriedOut));
        LevyPeriodResult after = periods[1];
        Assert.False(after.IsListed);
        Assert.Equal((0m, 30_000m, 10_000m, 20_000m, 0m), (after.Earned, after.Reversed, after.Cancelled, after.Recaptured, after.CarriedOut));
        Assert.Equal(-20_000m, after.Pool);
        Assert.Equal(42_000m, after.Education.Payable);
        Assert.Equal(28_000m, after.Local.Payable);
        Assert.Equal(-100_000m, after.Form.NetInvestment);
        Assert.DoesNotContain(after.Findings, f => f.Code == LevyFindingCode.UnlistedCreditKept);
    }

    [Fact]
    public void InvestmentOfAnUnlistedPeriodCannotBeWithdrawnAsCredited()
    {
        LevyInputException refused = Assert.Throws<LevyInputException>(() => Periods(
            new LocalDate(2021, 1, 1), null, Entry("2020", 0, 100_000), Entry("2021", 0, 50_000, 50_000.01m)));
        Assert.Equal("periods[1].withdrawn", refused.Place);
        Assert.Contains("at most 50000.00", refused.Expectation, StringComparison.Ordinal);
    }

    [Fact]
    public void AWithdrawalAfterTheCreditItselfEndedGoesByTheLastShare()
    {
        LevyParameters ended = LevyTestRulebook.With(
            LevyParameterIds.CreditShare,
            DatedValue.OfNumber(new LocalDate(2019, 1, 1), new LocalDate(2020, 12, 31), 0.3m, Basis.Official, [new Citation("a document")]));
        LevyStatement statement = LevyLedger.Compute(
            ended, new LevyAccount([Entry("2020", 0, 1_000), Entry("2021", 0, 1_000, 400)], FirstListing));
        Assert.False(statement.Periods[1].IsListed);
        Assert.Equal(120m, statement.Periods[1].Cancelled);
    }

    private static IReadOnlyList<LevyPeriodResult> Periods(LocalDate? from, LocalDate? to, params LevyEntry[] entries) =>
        LevyLedger.Compute(LevyTestRulebook.Parameters, new LevyAccount(entries, from, to)).Periods;

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
