namespace SkillTalent.Tests.Levy;

/// <summary>The numbers, days and bases of <c>levy.json</c> are those of the dossier.</summary>
public class LevyRulebookTests
{
    private static readonly LevyParameters Parameters = LevyTestRulebook.Parameters;

    [Fact]
    public void TheRulebookHoldsExactlyTheParametersOfTheLedger() =>
        Assert.Equal(LevyParameterIds.All.Order(StringComparer.Ordinal), LevyTestRulebook.Read().Select(p => p.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryVersionIsCitedAndNoneIsUnconfirmed()
    {
        foreach ((string id, DatedValue value) in LevyTestRulebook.Read())
        {
            Assert.True(value.Citations.Count > 0, id);
            Assert.NotEqual(Basis.Unconfirmed, value.Basis);
        }
    }

    [Fact]
    public void TheRatesAreThreeAndTwoPercent()
    {
        DatedValue rate = Assert.Single(Parameters.Rate.Versions);
        Assert.Equal(0.03m, rate.Table["education"]);
        Assert.Equal(0.02m, rate.Table["local"]);
        Assert.Null(rate.To);
    }

    [Fact]
    public void TheCreditIsThirtyPercentFrom2019WithoutEnd()
    {
        DatedValue share = Assert.Single(Parameters.CreditShare.Versions);
        Assert.Equal(0.30m, share.Value);
        Assert.Equal(new LocalDate(2019, 1, 1), share.From);
        Assert.Null(share.To);
        Assert.Equal(Basis.Official, share.Basis);
        Assert.Equal("财税〔2019〕46号", share.Citations[0].Document);
    }

    [Fact]
    public void TheExemptionIsOpenSinceFebruary2016()
    {
        DatedValue exemption = Assert.Single(Parameters.Exemption.Versions);
        Assert.Equal(100_000m, exemption.Table["month"]);
        Assert.Equal(300_000m, exemption.Table["quarter"]);
        Assert.Equal(2, exemption.Table.Count);
        Assert.Equal(new LocalDate(2016, 2, 1), exemption.From);
        Assert.Null(exemption.To);
    }

    [Fact]
    public void TheExemptionBeforeItWentOnToTheEndOf2017()
    {
        DatedValue earlier = Assert.Single(Parameters.EarlierExemption.Versions);
        Assert.Equal((30_000m, 90_000m, 2), (earlier.Table["month"], earlier.Table["quarter"], earlier.Table.Count));
        Assert.Equal((new LocalDate(2015, 1, 1), new LocalDate(2017, 12, 31)), (earlier.From, earlier.To));
        Assert.Equal(Basis.Reported, earlier.Basis);
        Assert.Equal("财税〔2014〕122号", earlier.Citations[0].Document);
    }

    [Fact]
    public void RefundsAreDeductedWholeFromTheNoticesDay()
    {
        DatedValue refund = Assert.Single(Parameters.RefundDeduction.Versions);
        Assert.Equal((1m, new LocalDate(2018, 7, 27), null), (refund.Value, refund.From, refund.To));
        Assert.Equal(Basis.Reported, refund.Basis);
        Assert.Equal("财税〔2018〕80号", refund.Citations[0].Document);
    }

    [Fact]
    public void TheRatesAreConfirmedThroughTheDayOnWhichTheRegisterWasRead() =>
        Assert.Equal(new LocalDate(2026, 9, 26), Parameters.Rate.Versions[0].ConfirmedThrough);

    [Fact]
    public void TheReductionsAreHalvesOfTheirYears()
    {
        DatedValue national = Assert.Single(Parameters.Halving.Versions);
        Assert.Equal((new LocalDate(2023, 1, 1), new LocalDate(2027, 12, 31)), (national.From, national.To));
        DatedValue provincial = Assert.Single(Parameters.ProvincialHalving.Versions);
        Assert.Equal((new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)), (provincial.From, provincial.To));
        foreach (DatedValue version in new[] { national, provincial })
        {
            Assert.Equal(["individual-business", "small-low-profit", "small-scale"], version.Table.Keys.Order(StringComparer.Ordinal));
            Assert.All(version.Table.Values, share => Assert.Equal(0.5m, share));
        }
    }

    [Fact]
    public void ReliefsBefore2022AreMarkedAsNotEncodedForSmallScaleTaxpayersAlone()
    {
        DatedValue version = Assert.Single(Parameters.ReliefNotEncoded.Versions);
        Assert.Equal(["small-scale"], version.Table.Keys);
        Assert.Equal(new LocalDate(2021, 12, 31), version.To);
    }

    [Fact]
    public void TheFormsCodesAreThoseOfTheCredit()
    {
        DatedValue code = Assert.Single(Parameters.FormCode.Versions);
        Assert.Equal(61101402m, code.Table["education"]);
        Assert.Equal(99101401m, code.Table["local"]);
    }

    [Fact]
    public void TheDefaultsArePerRateAndUnusedFirst()
    {
        Assert.Equal(LevySplit.ProRata, Parameters.DefaultSplit(new LocalDate(2019, 1, 1)));
        Assert.Equal(RecaptureOrder.CancelUnusedFirst, Parameters.DefaultRecaptureOrder(new LocalDate(2019, 1, 1)));
        Assert.Equal(Basis.Derived, Parameters.Split.Versions[0].Basis);
        Assert.Equal(Basis.Derived, Parameters.RecaptureOrder.Versions[0].Basis);
    }

    [Fact]
    public void BeforeTheCreditThereIsNoDefault()
    {
        Assert.Null(Parameters.DefaultSplit(new LocalDate(2018, 12, 31)));
        Assert.Null(Parameters.DefaultRecaptureOrder(new LocalDate(2018, 12, 31)));
    }
}
