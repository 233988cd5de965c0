using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>The columns and lines of the form.</summary>
public class LevyFormViewTests
{
    [Fact]
    public void APeriodThatSetsOff()
    {
        LevyFormView form = Only(Entry("2023", 1_000_000, 100_000, taxpayer: Taxpayer.SmallLowProfit)).Form;

        Assert.Equal(new LevyFormRow(2, 1_000_000, 0, 0.03m, 30_000, 0, 0.5m, 15_000, "61101402", 15_000, 0), form.Education);
        Assert.Equal(0m, form.Education.Payable);
        Assert.Equal(new LevyFormRow(3, 1_000_000, 0, 0.02m, 20_000, 0, 0.5m, 10_000, "99101401", 10_000, 0), form.Local);
        Assert.True(form.CreditApplies);
        Assert.Equal((100_000m, 0m, 5_000m), (form.NetInvestment, form.CarriedIn, form.CarriedOut));
    }

    [Fact]
    public void AnExemptionStandsInColumn7AndNotInColumns8And9()
    {
        LevyFormView form = Only(Entry("2023-01", 1_000, taxpayer: Taxpayer.SmallScale, sales: 1)).Form;
        Assert.Equal(new LevyFormRow(2, 1_000, 0, 0.03m, 30, 30, 0, 0, null, 0, 0), form.Education);
        Assert.Equal(new LevyFormRow(3, 1_000, 0, 0.02m, 20, 20, 0, 0, null, 0, 0), form.Local);
    }

    [Fact]
    public void ARecaptureIsANegativeOffsetThatRaisesThePayable()
    {
        LevyFormView form = Compute(Entry("2023", 1_000_000, 100_000), Entry("2024", 100_000, 0, 100_000)).Periods[1].Form;

        Assert.Equal(new LevyFormRow(2, 100_000, 0, 0.03m, 3_000, 0, 0, 0, "61101402", -18_000, 0), form.Education);
        Assert.Equal(21_000m, form.Education.Payable);
        Assert.Equal(-12_000m, form.Local.CreditOffset);
        Assert.Equal(14_000m, form.Local.Payable);
        Assert.Equal((-100_000m, 0m, 0m), (form.NetInvestment, form.CarriedIn, form.CarriedOut));
    }

    [Fact]
    public void Line5LeavesOutInvestmentThatDoesNotCount()
    {
        LevyFormView form = LevyLedger.Compute(LevyTestRulebook.Parameters, new LevyAccount([Entry("2023", 1_000, 1_000)])).Periods[0].Form;
        Assert.False(form.CreditApplies);
        Assert.Equal(0m, form.NetInvestment);
        Assert.Null(form.Education.CreditCode);
    }

    [Fact]
    public void Column13CountsWhatIsAlreadyPaid() =>
        Assert.Equal(5m, new LevyFormRow(2, 0, 0, 0, 100, 40, 0.5m, 30, null, 20, 5).Payable);

    [Fact]
    public void Column3AndLines8To10AreTheRefund()
    {
        LevyStatement statement = Compute(Entry("2024-04", 5_000, refunded: 40_000), Entry("2024-05", 30_000, consumptionTax: 2_000), Entry("2024-06", 100_000, refunded: 7));
        Assert.Equal([40_000m, 0m, 7m], statement.Periods.Select(p => p.Form.Refund.Added));
        Assert.Equal([0m, 40_000m, 10_000m], statement.Periods.Select(p => p.Form.Refund.CarriedIn));
        Assert.Equal([40_000m, 10_000m, 7m], statement.Periods.Select(p => p.Form.Refund.CarriedOut));
        foreach (Func<LevyFormView, LevyFormRow> row in new Func<LevyFormView, LevyFormRow>[] { f => f.Education, f => f.Local })
        {
            Assert.Equal([5_000m, 32_000m, 100_000m], statement.Periods.Select(p => row(p.Form).TaxPaid));
            Assert.Equal([0m, 30_000m, 10_000m], statement.Periods.Select(p => row(p.Form).RefundDeducted));
            Assert.Equal([5_000m, 2_000m, 90_000m], statement.Periods.Select(p => row(p.Form).TaxBase));
        }
    }

    [Fact]
    public void Lines6And7AreTheCreditCarried()
    {
        LevyStatement statement = Compute(Entry("2023", 0, 100_000), Entry("2024", 100_000));
        Assert.Equal(30_000m, statement.Periods[0].Form.CarriedOut);
        Assert.Equal((30_000m, 25_000m), (statement.Periods[1].Form.CarriedIn, statement.Periods[1].Form.CarriedOut));
    }
}
