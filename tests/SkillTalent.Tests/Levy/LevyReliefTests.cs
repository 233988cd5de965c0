using static SkillTalent.Tests.Levy.LevyTestLedger;

namespace SkillTalent.Tests.Levy;

/// <summary>The reliefs, their order, and both sides of every threshold and day.</summary>
public class LevyReliefTests
{
    private static readonly Taxpayer[] SmallKinds = [Taxpayer.SmallScale, Taxpayer.SmallLowProfit, Taxpayer.IndividualBusiness];

    [Theory]
    [InlineData("2023-05", "100000.00", true)]
    [InlineData("2023-05", "100000.01", false)]
    [InlineData("2023-05", "0.01", true)]
    [InlineData("2023-05", "0", true)]
    [InlineData("2023-05", null, false)]
    [InlineData("2023-Q2", "300000.00", true)]
    [InlineData("2023-Q2", "300000.01", false)]
    [InlineData("2023-Q2", "100000.01", true)]
    [InlineData("2016-02", "100000.00", true)]
    [InlineData("2016-02", "100000.01", false)]
    [InlineData("2016-01", "100000.00", false)]
    [InlineData("2016-Q2", "300000.00", true)]
    [InlineData("2026-08", "100000.00", true)]
    public void SmallSalesAreExempt(string period, string? sales, bool exempt)
    {
        LevyPeriodResult result = Only(Entry(period, 3_000, sales: sales is null ? null : decimal.Parse(sales, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(new LevyLine(90, exempt ? 90 : 0, 0, 0), result.Education);
        Assert.Equal(new LevyLine(60, exempt ? 60 : 0, 0, 0), result.Local);
        Assert.Equal(exempt, result.Rules.Any(r => r.Id == LevyParameterIds.Exemption));
        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData("2015-01", "30000.00", LevyParameterIds.EarlierExemption)]
    [InlineData("2015-01", "30000.01", null)]
    [InlineData("2015-Q1", "90000.00", LevyParameterIds.EarlierExemption)]
    [InlineData("2015-Q1", "90000.01", null)]
    [InlineData("2015-06", "0", LevyParameterIds.EarlierExemption)]
    [InlineData("2016-01", "20000.00", LevyParameterIds.EarlierExemption)]
    [InlineData("2016-01", "30000.00", LevyParameterIds.EarlierExemption)]
    [InlineData("2016-01", "30000.01", null)]
    [InlineData("2016-Q1", "80000.00", LevyParameterIds.EarlierExemption)]
    [InlineData("2016-Q1", "90000.00", LevyParameterIds.EarlierExemption)]
    [InlineData("2016-Q1", "300000.01", null)]
    [InlineData("2016-02", "30000.00", LevyParameterIds.Exemption)]
    [InlineData("2016-02", "30000.01", LevyParameterIds.Exemption)]
    [InlineData("2017-12", "30000.00", LevyParameterIds.Exemption)]
    [InlineData("2018-01", "30000.00", LevyParameterIds.Exemption)]
    public void TheExemptionOf2015To2017HasItsOwnThresholdsAndTheFormSaysWhichRuleApplied(string period, string sales, string? rule)
    {
        LevyPeriodResult result = Only(Entry(period, 2_400, sales: decimal.Parse(sales, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(rule, result.Form.Exemption?.Id);
        Assert.Equal(rule is null ? (72m, 48m) : (0m, 0m), (result.Education.Payable, result.Local.Payable));
        Assert.Equal(rule is null ? 0 : 72m, result.Form.Education.Exempted);
        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData("90000.01")]
    [InlineData("300000.00")]
    public void WhereTwoExemptionsMetInAQuarterItIsSaidAndNotGuessed(string sales)
    {
        LevyPeriodResult result = Only(Entry("2016-Q1", 3_000, sales: decimal.Parse(sales, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(0m, result.Education.Relief);
        Assert.Null(result.Form.Exemption);
        Assert.Equal([LevyFindingCode.TwoRulesInPeriod], result.Findings.Select(f => f.Code));
        Assert.Equal(Basis.Unconfirmed, result.Basis);
    }

    [Theory]
    [InlineData("2026-08", false)]
    [InlineData("2026-09", true)]
    [InlineData("2026-Q2", false)]
    [InlineData("2026-Q3", true)]
    [InlineData("2025", false)]
    [InlineData("2026", true)]
    [InlineData("2099-12", true)]
    public void APeriodThatEndsAfterTheLastSourceSaysSo(string period, bool said) => Assert.Equal(
        said ? [LevyFindingCode.BeyondConfirmed] : [], Only(Entry(period, 1_000)).Findings.Select(f => f.Code));

    [Fact]
    public void TheEarliestDayOfAllValuesAppliedIsTheOneThatIsTold()
    {
        LevyParameters parameters = LevyTestRulebook.With(
            LevyParameterIds.Exemption,
            DatedValue.OfTable(
                new LocalDate(2016, 2, 1),
                null,
                new Dictionary<string, decimal>(StringComparer.Ordinal) { ["month"] = 100_000 },
                Basis.Official,
                [new Citation("a document")],
                confirmedThrough: new LocalDate(2023, 4, 30)));
        LevyPeriodResult Of(string period, decimal? sales) => LevyLedger.Compute(parameters, new LevyAccount([Entry(period, 1_000, sales: sales)])).Periods[0];

        Assert.Empty(Of("2023-04", 1).Findings);
        Assert.Contains("2023-04-30", Assert.Single(Of("2023-05", 1).Findings).Message.En, StringComparison.Ordinal);
        Assert.Contains("2023年4月30日", Assert.Single(Of("2026-11", 1).Findings).Message.Zh, StringComparison.Ordinal);
        Assert.Empty(Of("2023-05", null).Findings);
    }

    [Fact]
    public void AShareOfTheProvinceIsAmongTheRulesAndSoIsItsWeakerBasis()
    {
        LevyStatement small = Compute(Entry("2022", 1_000, taxpayer: Taxpayer.SmallScale), Entry("2023", 1_000));
        Assert.Contains(small.Rules, r => r.Id == LevyParameterIds.ProvincialHalving);
        Assert.True(small.Periods[0].Basis < small.Periods[1].Basis);
        Assert.Equal(small.Periods[0].Basis, small.Basis);
    }

    [Fact]
    public void AProvincialReductionOnAPartOfThePeriodIsSaidToo()
    {
        LevyParameters parameters = LevyTestRulebook.With(
            LevyParameterIds.ProvincialHalving,
            DatedValue.OfTable(
                new LocalDate(2022, 2, 1),
                null,
                new Dictionary<string, decimal>(StringComparer.Ordinal) { ["small-scale"] = 0.5m },
                Basis.Official,
                [new Citation("a document")]));
        LevyPeriodResult result = LevyLedger.Compute(parameters, new LevyAccount([Entry("2022-Q1", 1_000, taxpayer: Taxpayer.SmallScale)])).Periods[0];
        Assert.Equal([LevyFindingCode.ReliefOnPartOfPeriod], result.Findings.Select(f => f.Code));
    }

    [Fact]
    public void AYearHasNoThreshold()
    {
        LevyPeriodResult result = Only(Entry("2023", 3_000, sales: 0));
        Assert.Equal(150m, result.Education.Payable + result.Local.Payable);
        Assert.Equal([LevyFindingCode.NoThresholdForLength], result.Findings.Select(f => f.Code));
    }

    [Fact]
    public void AnExemptionThatBeganWithinThePeriodIsNotGuessed()
    {
        LevyParameters parameters = LevyTestRulebook.With(
            LevyParameterIds.Exemption,
            DatedValue.OfTable(
                new LocalDate(2025, 2, 1),
                null,
                new Dictionary<string, decimal>(StringComparer.Ordinal) { ["quarter"] = 300_000 },
                Basis.Official,
                [new Citation("a document")]));
        LevyPeriodResult result = LevyLedger.Compute(parameters, new LevyAccount([Entry("2025-Q1", 3_000, sales: 1)])).Periods[0];
        Assert.Equal(0m, result.Education.Relief);
        Assert.Equal([LevyFindingCode.ReliefOnPartOfPeriod], result.Findings.Select(f => f.Code));
        Assert.Equal(Basis.Unconfirmed, result.Basis);
    }

    [Theory]
    [InlineData("2025-03-30", null, true)]
    [InlineData("2025-03-31", null, true)]
    [InlineData("2025-04-01", null, false)]
    [InlineData("2020-01-01", "2025-01-01", true)]
    [InlineData("2020-01-01", "2024-12-31", false)]
    public void AReductionOnASingleDayOfThePeriodIsSaidAndNotGuessed(string from, string? to, bool said)
    {
        LevyParameters parameters = LevyTestRulebook.With(
            LevyParameterIds.Halving,
            DatedValue.OfTable(
                NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value,
                to is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value,
                new Dictionary<string, decimal>(StringComparer.Ordinal) { ["small-scale"] = 0.5m },
                Basis.Official,
                [new Citation("a document")]));
        LevyPeriodResult result = LevyLedger.Compute(parameters, new LevyAccount([Entry("2025-Q1", 1_000, taxpayer: Taxpayer.SmallScale)])).Periods[0];
        Assert.Equal(0m, result.Education.Relief);
        Assert.Equal(said ? [LevyFindingCode.ReliefOnPartOfPeriod] : [], result.Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("2022-12", 0.5, true)]
    [InlineData("2023-01", 0.5, false)]
    [InlineData("2027-12", 0.5, false)]
    [InlineData("2028-01", 0, false)]
    [InlineData("2022-01", 0.5, true)]
    [InlineData("2022-Q4", 0.5, true)]
    [InlineData("2023-Q1", 0.5, false)]
    [InlineData("2022", 0.5, true)]
    [InlineData("2023", 0.5, false)]
    [InlineData("2027", 0.5, false)]
    [InlineData("2028", 0, false)]
    public void SmallTaxpayersPayHalf(string period, double share, bool assumed)
    {
        foreach (Taxpayer taxpayer in SmallKinds)
        {
            LevyPeriodResult result = Only(Entry(period, 1_000, taxpayer: taxpayer));
            Assert.Equal(30 * (decimal)share, result.Education.Relief);
            Assert.Equal(20 * (decimal)share, result.Local.Relief);
            Assert.Equal(
                assumed ? [LevyFindingCode.ProvincialShareAssumed] : [], result.Findings.Select(f => f.Code).Where(c => c != LevyFindingCode.BeyondConfirmed));
        }
    }

    [Theory]
    [InlineData("2021-12", true)]
    [InlineData("2021", true)]
    [InlineData("2021-Q4", true)]
    [InlineData("2019", true)]
    [InlineData("2016-01", true)]
    [InlineData("2015-01", true)]
    [InlineData("2022-01", false)]
    [InlineData("2028-01", false)]
    public void ProvincialReliefsBefore2022AreSaidNotToBeEncoded(string period, bool said)
    {
        LevyPeriodResult small = Only(Entry(period, 1_000, taxpayer: Taxpayer.SmallScale));
        Assert.Equal(said, small.Findings.Any(f => f.Code == LevyFindingCode.ReliefNotEncoded));
        if (said)
        {
            Assert.Equal(0m, small.Education.Relief);
            Assert.Equal(Basis.Unconfirmed, small.Basis);
            Assert.Contains("小规模纳税人", small.Findings[0].Message.Zh, StringComparison.Ordinal);
            Assert.Contains("small-scale taxpayer", small.Findings[0].Message.En, StringComparison.Ordinal);
        }

        foreach (Taxpayer other in new[] { Taxpayer.General, Taxpayer.SmallLowProfit, Taxpayer.IndividualBusiness })
        {
            Assert.DoesNotContain(Only(Entry(period, 1_000, taxpayer: other)).Findings, f => f.Code == LevyFindingCode.ReliefNotEncoded);
        }
    }

    [Fact]
    public void AnExemptPeriodAsksForNoOtherRelief()
    {
        LevyPeriodResult result = Only(Entry("2021-12", 1_000, taxpayer: Taxpayer.SmallScale, sales: 50_000));
        Assert.Empty(result.Findings);
        Assert.Equal(0m, result.Education.Payable);
        LevyPeriodResult halved = Only(Entry("2023-12", 1_000, taxpayer: Taxpayer.SmallScale, sales: 50_000));
        Assert.Equal(30m, halved.Education.Relief);
        Assert.Equal(0m, halved.Form.Education.Reduced);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.2")]
    [InlineData("0.5")]
    public void TheProvincesShareIsAChoiceIn2022Only(string chosen)
    {
        decimal share = decimal.Parse(chosen, System.Globalization.CultureInfo.InvariantCulture);
        var choices = new LevyChoices(provincialReliefShare: share);
        LevyStatement statement = Compute(
            choices,
            Entry("2022-12", 1_000, taxpayer: Taxpayer.SmallLowProfit),
            Entry("2023-01", 1_000, taxpayer: Taxpayer.SmallLowProfit),
            Entry("2023-02", 1_000));

        Assert.Equal(30 * share, statement.Periods[0].Education.Relief);
        Assert.Empty(statement.Periods[0].Findings);
        Assert.Equal(15m, statement.Periods[1].Education.Relief);
        Assert.Equal(0m, statement.Periods[2].Education.Relief);
    }

    [Theory]
    [InlineData("0.51", "at most 0.50")]
    [InlineData("1", "at most 0.50")]
    public void TheProvincesShareKeepsToTheNationsLimit(string chosen, string expectation)
    {
        var choices = new LevyChoices(provincialReliefShare: decimal.Parse(chosen, System.Globalization.CultureInfo.InvariantCulture));
        LevyInputException refused = Assert.Throws<LevyInputException>(() => Compute(choices, Entry("2022", 1_000, taxpayer: Taxpayer.SmallScale)));
        Assert.Equal("provincialReliefShare", refused.Place);
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    [Fact]
    public void TheHalfIsRoundedAtItsOwnCell()
    {
        // 3 % of 0.50 is 0.015, so 0.02; half of it 0.01. 2 % of 0.65 is 0.013, so 0.01; half of it, 0.005, is 0.01.
        Assert.Equal(new LevyLine(0.02m, 0.01m, 0, 0), Only(Entry("2023", 0.50m, taxpayer: Taxpayer.SmallScale)).Education);
        Assert.Equal(new LevyLine(0.01m, 0.01m, 0, 0), Only(Entry("2023", 0.65m, taxpayer: Taxpayer.SmallScale)).Local);
    }

    [Fact]
    public void TheCreditComesLast()
    {
        LevyPeriodResult halved = Only(Entry("2023", 1_000_000, 1_000_000, taxpayer: Taxpayer.SmallLowProfit));
        Assert.Equal(new LevyLine(30_000, 15_000, 15_000, 0), halved.Education);
        Assert.Equal(new LevyLine(20_000, 10_000, 10_000, 0), halved.Local);
        Assert.Equal(275_000m, halved.CarriedOut);

        LevyPeriodResult exempt = Only(Entry("2023-01", 1_000, 1_000, sales: 1));
        Assert.Equal(new LevyLine(30, 30, 0, 0), exempt.Education);
        Assert.Equal(300m, exempt.CarriedOut);
    }

    [Theory]
    [InlineData("2014-12")]
    [InlineData("2014")]
    public void BeforeTheRulebookNothingIsGuessed(string period)
    {
        LevyInputException refused = Assert.Throws<LevyInputException>(() => Compute(Entry(period, 1_000)));
        Assert.Equal("periods[0].period", refused.Place);
        Assert.NotEmpty(Only(Entry("2015-01", 1_000)).Rules);
    }
}
