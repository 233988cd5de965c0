using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>The dossier's worked examples, and the ledger's steps one by one.</summary>
public class LevyLedgerTests
{
    [Theory]
    [InlineData(1_000_000, 100_000, 30_000, 20_000, 30_000, 18_000, 12_000, 12_000, 8_000, 0)]
    [InlineData(1_000_000, 500_000, 30_000, 20_000, 150_000, 30_000, 20_000, 0, 0, 100_000)]
    public void TheWorkedExamples(
        int taxPaid, int invested, int dueEducation, int dueLocal, int pool, int offsetEducation, int offsetLocal, int payableEducation, int payableLocal, int carriedOut)
    {
        LevyPeriodResult period = Only(Entry("2023", taxPaid, invested));

        Assert.Equal(0m, period.CarriedIn);
        Assert.Equal(dueEducation, period.Education.Due);
        Assert.Equal(dueLocal, period.Local.Due);
        Assert.Equal(pool, period.Pool);
        Assert.Equal(pool, period.Earned);
        Assert.Equal(offsetEducation, period.Education.Offset);
        Assert.Equal(offsetLocal, period.Local.Offset);
        Assert.Equal(payableEducation, period.Education.Payable);
        Assert.Equal(payableLocal, period.Local.Payable);
        Assert.Equal(carriedOut, period.CarriedOut);
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2023-Q2")]
    [InlineData("2023-07")]
    public void TheLengthOfThePeriodDoesNotMatterToTheCredit(string period)
    {
        LevyPeriodResult result = Only(Entry(period, 1_000_000, 100_000));
        Assert.Equal(new LevyLine(30_000, 0, 18_000, 0), result.Education);
        Assert.Equal(new LevyLine(20_000, 0, 12_000, 0), result.Local);
    }

    [Fact]
    public void UnusedCreditIsCarriedForwardWithoutEnd()
    {
        LevyEntry[] entries = [Entry("2019", 0, 1_000_000), .. Enumerable.Range(2020, 30).Select(y => Entry($"{y}", 0)), Entry("2050", 1_000_000)];
        LevyStatement statement = Compute(entries);

        Assert.All(statement.Periods.Skip(1), p => Assert.Equal(300_000m, p.CarriedIn));
        Assert.Equal(250_000m, statement.CarriedOut);
        Assert.Equal(50_000m, statement.Totals.Used.Total);
    }

    [Fact]
    public void ThereIsNoCarryBack()
    {
        LevyStatement statement = Compute(Entry("2023", 1_000_000), Entry("2024", 0, 1_000_000));
        Assert.Equal(50_000m, statement.Periods[0].Education.Payable + statement.Periods[0].Local.Payable);
        Assert.Equal(300_000m, statement.CarriedOut);
    }

    [Theory]
    [InlineData("0.16", "0.00", "0.00")]
    [InlineData("0.17", "0.01", "0.00")]
    [InlineData("0.24", "0.01", "0.00")]
    [InlineData("0.25", "0.01", "0.01")]
    [InlineData("0.50", "0.02", "0.01")]
    [InlineData("1.50", "0.05", "0.03")]
    [InlineData("100.17", "3.01", "2.00")]
    public void EachLevyIsRoundedToTheFenHalfAwayFromZero(string taxPaid, string education, string local)
    {
        // 0.25 x 2 % and 0.50 x 3 % are exact halves of a fen.
        LevyPeriodResult period = Only(Entry("2023", decimal.Parse(taxPaid, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(decimal.Parse(education, System.Globalization.CultureInfo.InvariantCulture), period.Education.Due);
        Assert.Equal(decimal.Parse(local, System.Globalization.CultureInfo.InvariantCulture), period.Local.Due);
    }

    [Fact]
    public void TheCreditIsRoundedToTheFenHalfAwayFromZero()
    {
        Assert.Equal(0.02m, Only(Entry("2023", 0, 0.05m)).Earned);
        Assert.Equal(0.01m, Only(Entry("2023", 0, 0.04m)).Earned);
        LevyStatement statement = Compute(Entry("2023", 0, 1m), Entry("2024", 0, 0, 0.05m));
        Assert.Equal(0.02m, statement.Periods[1].Reversed);
    }

    [Fact]
    public void InvestmentAndWithdrawalOfOnePeriodAreNetted()
    {
        LevyPeriodResult earned = Only(Entry("2023", 0, 500_000, 100_000));
        Assert.Equal((120_000m, 0m), (earned.Earned, earned.Reversed));
        LevyPeriodResult reversed = Compute(Entry("2023", 0, 500_000), Entry("2024", 0, 100_000, 300_000)).Periods[1];
        Assert.Equal((0m, 60_000m, 90_000m), (reversed.Earned, reversed.Reversed, reversed.Pool));
    }

    [Fact]
    public void TheStatementSaysWhatItRestsOn()
    {
        LevyStatement plain = Compute(Entry("2023", 1_000_000, 500_000));
        Assert.Equal(
            [LevyParameterIds.Rate, LevyParameterIds.Rounding, LevyParameterIds.CreditShare, LevyParameterIds.FormCode], plain.Rules.Select(r => r.Id));
        Assert.Equal(Basis.Reported, plain.Basis);
        Assert.All(plain.Rules, r => Assert.NotEmpty(r.Citations));

        LevyStatement scarce = Compute(Entry("2023", 1_000_000, 100_000));
        Assert.Contains(scarce.Rules, r => r.Id == LevyParameterIds.Split);
        Assert.Equal(Basis.Derived, scarce.Basis);

        LevyStatement withdrawn = Compute(Entry("2023", 1_000_000, 100_000), Entry("2024", 0, 0, 100_000));
        Assert.Contains(withdrawn.Periods[1].Rules, r => r.Id == LevyParameterIds.RecaptureOrder);
        Assert.DoesNotContain(withdrawn.Periods[0].Rules, r => r.Id == LevyParameterIds.RecaptureOrder);

        LevyStatement bare = Compute(Entry("2023", 1_000_000));
        Assert.Equal([LevyParameterIds.Rate, LevyParameterIds.Rounding], bare.Rules.Select(r => r.Id));
        Assert.Empty(bare.Periods[0].Findings);
    }

    [Fact]
    public void TheDefaultsAreNamedOnTheStatement()
    {
        LevyStatement statement = Compute(Entry("2023", 0));
        Assert.Equal(LevySplit.ProRata, statement.Split);
        Assert.Equal(RecaptureOrder.CancelUnusedFirst, statement.RecaptureOrder);
        LevyStatement chosen = Compute(new LevyChoices(LevySplit.LocalFirst, RecaptureOrder.ProRata), Entry("2023", 0));
        Assert.Equal(LevySplit.LocalFirst, chosen.Split);
        Assert.Equal(RecaptureOrder.ProRata, chosen.RecaptureOrder);
    }

    [Fact]
    public void RunningTotalsAreTheSumsSoFar()
    {
        LevyStatement statement = Compute(
            Entry("2023", 1_000_000, 100_000), Entry("2024", 500_000, 300_000), Entry("2025", 100_000, 0, 400_000, Taxpayer.SmallScale));

        LevyTotals totals = statement.Periods[1].Totals;
        Assert.Equal(new LevyAmounts(45_000, 30_000), totals.Due);
        Assert.Equal(new LevyAmounts(33_000, 22_000), totals.Offset);
        Assert.Equal(120_000m, totals.Earned);
        Assert.Equal(400_000m, totals.Credited);
        Assert.Equal(0m, totals.Withdrawn);
        Assert.Equal(statement.Periods[2].Totals, statement.Totals);
        Assert.Equal(400_000m, statement.Totals.Withdrawn);
        Assert.Equal(120_000m, statement.Totals.Reversed);
        Assert.Equal(65_000m, statement.Totals.Cancelled);
        Assert.Equal(new LevyAmounts(33_000, 22_000), statement.Totals.Recapture);
        Assert.Equal(default, statement.Totals.Used);
        Assert.Equal(new LevyAmounts(1_500, 1_000), statement.Totals.Relief);
        Assert.Equal(new LevyAmounts(46_500, 31_000), statement.Totals.Payable);
    }

    [Fact]
    public void TheLargestAmountsDoNotOverflow()
    {
        LevyStatement statement = Compute(
            new LevyChoices(recaptureOrder: RecaptureOrder.ProRata),
            [.. Enumerable.Range(2019, 100).Select(y => Entry($"{y}", LevyEntry.LargestAmount, LevyEntry.LargestAmount)), Entry("2119", 0, 0, LevyEntry.LargestAmount)]);
        Assert.Equal(300_000_000_000m, statement.Totals.Reversed);
        Assert.Equal(250_000_000_000m, statement.Totals.Cancelled);
        Assert.Equal(50_000_000_000m, statement.Totals.Recapture.Total);
    }
}
