using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>How a credit that is too small is divided between the levies, and how recapture follows.</summary>
public class LevySplitTests
{
    [Theory]
    [InlineData(LevySplit.ProRata, 100_000, 18_000, 12_000)]
    [InlineData(LevySplit.EducationFirst, 100_000, 30_000, 0)]
    [InlineData(LevySplit.LocalFirst, 100_000, 10_000, 20_000)]
    [InlineData(LevySplit.EducationFirst, 120_000, 30_000, 6_000)]
    [InlineData(LevySplit.LocalFirst, 50_000, 0, 15_000)]
    [InlineData(LevySplit.ProRata, 200_000, 30_000, 20_000)]
    [InlineData(LevySplit.EducationFirst, 200_000, 30_000, 20_000)]
    [InlineData(LevySplit.LocalFirst, 200_000, 30_000, 20_000)]
    public void EachSplitFollowsItsOrder(LevySplit split, int invested, int education, int local)
    {
        LevyPeriodResult period = Compute(new LevyChoices(split), Entry("2023", 1_000_000, invested)).Periods[0];
        Assert.Equal((education, local), (period.Education.Offset, period.Local.Offset));
    }

    [Theory]
    [InlineData("0.01", "0.01", "0.00")]
    [InlineData("0.02", "0.01", "0.01")]
    [InlineData("0.03", "0.02", "0.01")]
    [InlineData("0.04", "0.02", "0.02")]
    [InlineData("0.05", "0.03", "0.02")]
    public void TheFenOfAProRataSplitAddUp(string credit, string education, string local)
    {
        var rounding = new LevyRounding(2);
        LevyAmounts parts = LevySplitter.Divide(Yuan(credit), new LevyAmounts(100, 100), LevySplit.ProRata, new LevyAmounts(0.03m, 0.02m), rounding);
        Assert.Equal(new LevyAmounts(Yuan(education), Yuan(local)), parts);
    }

    [Theory]
    [InlineData(LevySplit.ProRata, 50, 60, 20, 30, 20)]
    [InlineData(LevySplit.ProRata, 50, 60, 10, 40, 10)]
    [InlineData(LevySplit.ProRata, 50, 20, 60, 20, 30)]
    [InlineData(LevySplit.ProRata, 50, 60, 5, 45, 5)]
    [InlineData(LevySplit.EducationFirst, 50, 20, 60, 20, 30)]
    [InlineData(LevySplit.LocalFirst, 50, 60, 10, 40, 10)]
    [InlineData(LevySplit.ProRata, 90, 20, 60, 20, 60)]
    [InlineData(LevySplit.EducationFirst, 90, 20, 60, 20, 60)]
    [InlineData(LevySplit.LocalFirst, 90, 20, 60, 20, 60)]
    [InlineData(LevySplit.ProRata, 0, 20, 60, 0, 0)]
    public void WhatOneLevyCannotTakeGoesToTheOther(LevySplit split, int amount, int capEducation, int capLocal, int education, int local)
    {
        LevyAmounts parts = LevySplitter.Divide(amount, new LevyAmounts(capEducation, capLocal), split, new LevyAmounts(0.03m, 0.02m), new LevyRounding(2));
        Assert.Equal(new LevyAmounts(education, local), parts);
    }

    [Fact]
    public void GivenOffsetsAreTakenAsTheyAreAndTheRestIsCarried()
    {
        LevyStatement statement = Compute(
            new LevyChoices(LevySplit.Given),
            Entry("2023", 1_000_000, 100_000, given: new LevyAmounts(5_000, 20_000)),
            Entry("2024", 1_000_000, given: new LevyAmounts(0, 0)),
            Entry("2025", 1_000_000, given: new LevyAmounts(4_999.99m, 0.01m)));

        Assert.Equal((5_000m, 20_000m), (statement.Periods[0].Education.Offset, statement.Periods[0].Local.Offset));
        Assert.Equal(5_000m, statement.Periods[0].CarriedOut);
        Assert.Equal(5_000m, statement.Periods[1].CarriedOut);
        Assert.Equal(0m, statement.Periods[2].CarriedOut);
        Assert.Equal(LevySplit.Given, statement.Split);
    }

    [Theory]
    [InlineData(LevySplit.ProRata, 12_000, 8_000)]
    [InlineData(LevySplit.EducationFirst, 20_000, 0)]
    [InlineData(LevySplit.LocalFirst, 0, 20_000)]
    public void RecaptureIsSplitTheSameWay(LevySplit split, int education, int local)
    {
        // All of both levies is set off: used 30,000 and 20,000, of which 20,000 is taken back.
        LevyStatement statement = Compute(
            new LevyChoices(split), Entry("2023", 1_000_000, 166_666.67m), Entry("2024", 0, 0, 66_666.67m));
        LevyPeriodResult period = statement.Periods[1];
        Assert.Equal((0m, 20_000m), (period.Cancelled, period.Recaptured));
        Assert.Equal((education, local), (period.Education.Recapture, period.Local.Recapture));
        Assert.Equal((education, local), (period.Education.Payable, period.Local.Payable));
    }

    [Theory]
    [InlineData(LevySplit.LocalFirst, 100_000, 10_000, 20_000)]
    [InlineData(LevySplit.EducationFirst, 100_000, 30_000, 0)]
    public void RecaptureTakesNoMoreFromALevyThanWasUsedOnIt(LevySplit split, int invested, int education, int local)
    {
        LevyStatement statement = Compute(new LevyChoices(split), Entry("2023", 1_000_000, invested), Entry("2024", 0, 0, invested));
        LevyPeriodResult period = statement.Periods[1];
        Assert.Equal((education, local), (period.Education.Recapture, period.Local.Recapture));
        Assert.Equal(default, statement.Totals.Used);
    }

    [Fact]
    public void UnderGivenRecaptureIsProRataWithinWhatWasUsed()
    {
        LevyStatement statement = Compute(
            new LevyChoices(LevySplit.Given),
            Entry("2023", 1_000_000, 100_000, given: new LevyAmounts(10_000, 20_000)),
            Entry("2024", 0, 0, 50_000, given: default(LevyAmounts)),
            Entry("2025", 0, 0, 50_000, given: default(LevyAmounts)));

        Assert.Equal((9_000m, 6_000m), (statement.Periods[1].Education.Recapture, statement.Periods[1].Local.Recapture));
        Assert.Equal((1_000m, 14_000m), (statement.Periods[2].Education.Recapture, statement.Periods[2].Local.Recapture));
    }

    private static decimal Yuan(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
