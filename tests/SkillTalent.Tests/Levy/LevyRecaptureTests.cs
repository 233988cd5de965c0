using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>What a withdrawal cancels and takes back, in both readings.</summary>
public class LevyRecaptureTests
{
    // 200,000 invested, 60,000 earned, 50,000 of it used: 10,000 unused.
    private static readonly LevyEntry Before = Entry("2023", 1_000_000, 200_000);

    [Theory]
    [InlineData(20_000, 6_000, 0)]
    [InlineData(33_333.33, 10_000, 0)]
    [InlineData(33_333.37, 10_000, 0.01)]
    [InlineData(100_000, 10_000, 20_000)]
    [InlineData(200_000, 10_000, 50_000)]
    public void UnusedCreditIsCancelledFirst(double withdrawn, double cancelled, double recaptured)
    {
        LevyPeriodResult period = Compute(Before, Entry("2024", 0, 0, (decimal)withdrawn)).Periods[1];
        Assert.Equal(((decimal)cancelled, (decimal)recaptured), (period.Cancelled, period.Recaptured));
        Assert.Equal(10_000 - (decimal)cancelled, period.CarriedOut);
        Assert.Equal(0m, period.Residue);
        Assert.Equal((decimal)recaptured, period.Education.Payable + period.Local.Payable);
    }

    [Theory]
    [InlineData(20_000, 1_000, 5_000)]
    [InlineData(100_000, 5_000, 25_000)]
    [InlineData(200_000, 10_000, 50_000)]
    [InlineData(0.10, 0.01, 0.02)]
    [InlineData(0.03, 0, 0.01)]
    public void ProRataUnusedAndUsedCreditBearItTogether(double withdrawn, double cancelled, double recaptured)
    {
        LevyPeriodResult period = Compute(
            new LevyChoices(recaptureOrder: RecaptureOrder.ProRata), Before, Entry("2024", 0, 0, (decimal)withdrawn)).Periods[1];
        Assert.Equal(((decimal)cancelled, (decimal)recaptured), (period.Cancelled, period.Recaptured));
        Assert.Equal(10_000 - (decimal)cancelled, period.CarriedOut);
    }

    [Fact]
    public void ProRataWhatIsLeftUnusedIsStillSetOff()
    {
        LevyPeriodResult period = Compute(
            new LevyChoices(recaptureOrder: RecaptureOrder.ProRata), Before, Entry("2024", 100_000, 0, 100_000)).Periods[1];
        Assert.Equal((5_000m, 25_000m), (period.Cancelled, period.Recaptured));
        Assert.Equal(-20_000m, period.Pool);
        Assert.Equal(new LevyLine(3_000, 0, 3_000, 15_000), period.Education);
        Assert.Equal(new LevyLine(2_000, 0, 2_000, 10_000), period.Local);
        Assert.Equal(-12_000m, period.Form.Education.CreditOffset);
        Assert.Equal(0m, period.CarriedOut);
    }

    [Fact]
    public void ASmallWithdrawalLeavesTheRestToBeSetOff()
    {
        LevyPeriodResult period = Compute(Before, Entry("2024", 100_000, 0, 20_000)).Periods[1];
        Assert.Equal(4_000m, period.Pool);
        Assert.Equal(new LevyLine(3_000, 0, 2_400, 0), period.Education);
        Assert.Equal(new LevyLine(2_000, 0, 1_600, 0), period.Local);
        Assert.Equal(0m, period.CarriedOut);
    }

    [Fact]
    public void RecaptureRaisesThePayableAboveWhatIsDue()
    {
        LevyPeriodResult period = Compute(Before, Entry("2024", 1_000_000, 0, 200_000)).Periods[1];
        Assert.Equal(new LevyLine(30_000, 0, 0, 30_000), period.Education);
        Assert.Equal(60_000m, period.Education.Payable);
        Assert.Equal(40_000m, period.Local.Payable);
    }

    [Fact]
    public void UsedIsNetOfWhatWasTakenBack()
    {
        // 50,000 used and taken back; 15,000 used again; a second withdrawal finds 15,000 and no more.
        LevyStatement statement = Compute(
            Entry("2023", 1_000_000, 166_666.67m), Entry("2024", 0, 0, 166_666.67m), Entry("2025", 1_000_000, 50_000), Entry("2026", 0, 0, 50_000));
        Assert.Equal(50_000m, statement.Periods[1].Recaptured);
        Assert.Equal(0m, statement.Periods[1].Totals.Used.Total);
        Assert.Equal(15_000m, statement.Periods[3].Recaptured);
        Assert.Equal(0m, statement.Totals.Used.Total);
    }

    [Theory]
    [InlineData(RecaptureOrder.CancelUnusedFirst)]
    [InlineData(RecaptureOrder.ProRata)]
    public void AResidueIsReportedAndTakenFromNobody(RecaptureOrder order)
    {
        // Three times one fen earns nothing each; three fen withdrawn at once reverse one fen.
        LevyStatement statement = Compute(
            new LevyChoices(recaptureOrder: order),
            Entry("2023-01", 0, 0.01m), Entry("2023-02", 0, 0.01m), Entry("2023-03", 0, 0.01m), Entry("2023-04", 0, 0, 0.03m));
        LevyPeriodResult last = statement.Periods[3];
        Assert.Equal((0.01m, 0m, 0m, 0.01m), (last.Reversed, last.Cancelled, last.Recaptured, last.Residue));
        Assert.Equal(-0.01m, last.Pool);
        Assert.Equal(0m, last.CarriedOut);
        Assert.Equal([LevyFindingCode.RoundingResidue], last.Findings.Select(f => f.Code));
    }
}
