using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>Worked answers that offices and tax teachers published, and the days and halves of a fen on which rules like these go wrong.</summary>
public class LevyPublicCaseTests
{
    [Theory]
    [InlineData("2016-01", 600, 20_000)]
    [InlineData("2016-Q1", 2_400, 80_000)]
    [InlineData("2023-Q1", 3_000, 100_000)]
    [InlineData("2023-06", 0, 80_000)]
    public void WithinTheThresholdNothingIsPaid(string period, int tax, int sales)
    {
        foreach (Taxpayer taxpayer in new[] { Taxpayer.General, Taxpayer.SmallScale })
        {
            LevyPeriodResult result = Only(Entry(period, tax, taxpayer: taxpayer, sales: sales));
            Assert.Equal((0m, 0m), (result.Education.Payable, result.Local.Payable));
        }
    }

    [Fact]
    public void AboveTheThresholdASmallScaleTaxpayerPaysHalf()
    {
        LevyPeriodResult result = Only(Entry("2023-Q1", 4_000, taxpayer: Taxpayer.SmallScale, sales: 400_000));
        Assert.Equal(new LevyLine(120, 60, 0, 0), result.Education);
        Assert.Equal(new LevyLine(80, 40, 0, 0), result.Local);
    }

    [Fact]
    public void AGeneralTaxpayerPaysThreeAndTwoPercent()
    {
        LevyPeriodResult result = Only(Entry("2021-06", 1_007_142.86m));
        Assert.Equal((30_214.29m, 20_142.86m), (result.Education.Payable, result.Local.Payable));
    }

    [Fact]
    public void ARefundOfTheMonthBeforeComesOffTheBase()
    {
        LevyPeriodResult result = Compute(Entry("2024-04", 0, refunded: 40_000), Entry("2024-05", 100_000)).Periods[1];
        Assert.Equal((1_800m, 1_800m, 1_200m, 1_200m), (result.Education.Due, result.Education.Payable, result.Local.Due, result.Local.Payable));
    }

    [Fact]
    public void HalfAFenIsRoundedAwayFromZeroAtEachCell()
    {
        LevyStatement statement = Compute(Entry("2023-01", 0.5m), Entry("2023-02", 0.25m), Entry("2023-03", 0.25m, taxpayer: Taxpayer.SmallScale));
        Assert.Equal([(0.02m, 0.01m), (0.01m, 0.01m), (0.01m, 0.01m)], statement.Periods.Select(p => (p.Education.Due, p.Local.Due)));
        Assert.Equal((0.01m, 0.01m), (statement.Periods[2].Education.Relief, statement.Periods[2].Local.Relief));
        Assert.Equal((0m, 0m), (statement.Periods[2].Education.Payable, statement.Periods[2].Local.Payable));
    }

    [Fact]
    public void HalfAFenOfCreditComesAndGoesTheSameWay()
    {
        LevyStatement statement = Compute(Entry("2023-01", 0, invested: 0.05m), Entry("2023-02", 0, withdrawn: 0.05m));
        Assert.Equal((0.02m, 0.02m), (statement.Periods[0].Earned, statement.Periods[0].CarriedOut));
        Assert.Equal((0.02m, 0m), (statement.Periods[1].Cancelled, statement.Periods[1].CarriedOut));
    }

    [Fact]
    public void TheHalvingEndsWith2027()
    {
        LevyStatement statement = Compute(Entry("2027-12", 1_000, taxpayer: Taxpayer.SmallScale), Entry("2028-01", 1_000, taxpayer: Taxpayer.SmallScale));
        Assert.Equal([(15m, 10m), (30m, 20m)], statement.Periods.Select(p => (p.Education.Payable, p.Local.Payable)));
    }
}
