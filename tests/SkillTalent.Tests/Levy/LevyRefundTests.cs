using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>Refunded excess input VAT comes off the base from the period after the refund on (财税〔2018〕80号).</summary>
public class LevyRefundTests
{
    [Fact]
    public void WhatIsRefundedComesOffTheNextPeriodsVat()
    {
        LevyPeriodResult[] periods = [.. Compute(Entry("2024-04", 10_000, refunded: 40_000), Entry("2024-05", 100_000)).Periods];

        Assert.Equal([10_000m, 60_000m], periods.Select(p => p.Base));
        Assert.Equal((1_800m, 1_200m), (periods[1].Education.Payable, periods[1].Local.Payable));
        Assert.Equal([new LevyRefund(0, 0, 40_000), new LevyRefund(40_000, 40_000, 0)], periods.Select(p => p.Refund));
        Assert.All(periods, p => Assert.Contains(p.Rules, r => r.Id == LevyParameterIds.RefundDeduction));
        Assert.All(periods, p => Assert.Equal(Basis.Reported, p.Basis));
        Assert.All(periods, p => Assert.Empty(p.Findings));
    }

    [Fact]
    public void WhatIsNotUsedUpIsCarriedAndConsumptionTaxIsLeftAlone()
    {
        LevyStatement statement = Compute(
            Entry("2024-Q1", 0, refunded: 100_000.01m), Entry("2024-Q2", 30_000, consumptionTax: 500), Entry("2024-Q3", 0, consumptionTax: 700), Entry("2024-Q4", 80_000));

        Assert.Equal([0m, 500m, 700m, 9_999.99m], statement.Periods.Select(p => p.Base));
        Assert.Equal([100_000.01m, 70_000.01m, 70_000.01m, 0m], statement.Periods.Select(p => p.Refund.CarriedOut));
        Assert.Equal([0m, 15m, 21m, 300m], statement.Periods.Select(p => p.Education.Due));
    }

    [Fact]
    public void RefundsAddUp()
    {
        LevyStatement statement = Compute(Entry("2024-01", 5, refunded: 10), Entry("2024-02", 4, refunded: 10), Entry("2024-03", 20));
        Assert.Equal([5m, 0m, 4m], statement.Periods.Select(p => p.Base));
        Assert.Equal([10m, 16m, 0m], statement.Periods.Select(p => p.Refund.CarriedOut));
    }

    [Fact]
    public void ConsumptionTaxBesideTheVatIsPartOfTheBase() => Assert.Equal(1_500m, Only(Entry("2024-01", 1_000, consumptionTax: 500)).Base);

    [Theory]
    [InlineData("2018-06", "2018-07", 0, LevyFindingCode.RefundNotDeducted)]
    [InlineData("2018-07", "2018-08", 40, LevyFindingCode.RefundOnPartOfPeriod)]
    [InlineData("2018-08", "2018-09", 40, null)]
    [InlineData("2018-Q2", "2018-Q3", 0, LevyFindingCode.RefundNotDeducted)]
    [InlineData("2018-Q3", "2018-Q4", 40, LevyFindingCode.RefundOnPartOfPeriod)]
    [InlineData("2017", "2018", 0, LevyFindingCode.RefundNotDeducted)]
    [InlineData("2018", "2019", 40, LevyFindingCode.RefundOnPartOfPeriod)]
    [InlineData("2019", "2020", 40, null)]
    public void RefundsCountFromTheNoticesDayOn(string refunded, string next, double deducted, LevyFindingCode? finding)
    {
        LevyStatement statement = Compute(Entry(refunded, 0, refunded: 40), Entry(next, 100));
        Assert.Equal((decimal)deducted, statement.Periods[1].Refund.Deducted);
        Assert.Equal(finding is { } code ? [code] : [], statement.Periods[0].Findings.Select(f => f.Code));
        Assert.Empty(statement.Periods[1].Findings);
    }

    [Fact]
    public void ARefundCarriedBeyondTheRulesEndIsStillDeducted()
    {
        LevyParameters ended = LevyTestRulebook.With(
            LevyParameterIds.RefundDeduction,
            DatedValue.OfNumber(new LocalDate(2018, 7, 27), new LocalDate(2024, 12, 31), 1, Basis.Official, [new Citation("a document")]));
        LevyStatement statement = LevyLedger.Compute(ended, new LevyAccount([Entry("2024", 0, refunded: 40), Entry("2025", 100, refunded: 7)]));
        Assert.Equal(new LevyRefund(40, 40, 0), statement.Periods[1].Refund);
        Assert.Equal([LevyFindingCode.RefundNotDeducted], statement.Periods[1].Findings.Select(f => f.Code));
    }

    [Fact]
    public void TheLargestAmountsAddUpToTheFen()
    {
        const decimal Largest = LevyEntry.LargestAmount;
        LevyEntry Month(int i) => Entry(
            LevyPeriod.OfMonth(2019 + (i / 12), (i % 12) + 1).ToString(), Largest, i % 12 == 11 ? 0 : Largest, i % 12 == 11 ? Largest : 0, refunded: Largest, consumptionTax: Largest);
        LevyEntry[] entries = [.. Enumerable.Range(0, 12 * 181).Select(Month)];
        LevyStatement statement = Compute(new LevyChoices(recaptureOrder: RecaptureOrder.ProRata), entries);
        LevyTotals totals = statement.Totals;
        Assert.Equal(totals.Earned, totals.Offset.Total + statement.CarriedOut + totals.Cancelled);
        Assert.Equal(entries.Length * Largest, statement.Periods.Sum(p => p.Refund.Deducted) + statement.Periods[^1].Refund.CarriedOut);
        Assert.Equal(entries.Length, statement.Periods.Count);
    }
}
