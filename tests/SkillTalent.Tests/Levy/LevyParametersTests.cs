namespace SkillTalent.Tests.Levy;

public class LevyParametersTests
{
    private static readonly Citation[] Cited = [new("a document")];

    [Theory]
    [InlineData(LevyParameterIds.Rate, "education", 0.03)]
    [InlineData(LevyParameterIds.Rate, "local", 0.02)]
    [InlineData(LevyParameterIds.Exemption, "week", 1)]
    [InlineData(LevyParameterIds.Exemption, "month", -1)]
    [InlineData(LevyParameterIds.Halving, "large", 0.5)]
    [InlineData(LevyParameterIds.Halving, "small-scale", 1.01)]
    [InlineData(LevyParameterIds.Halving, "small-scale", -0.01)]
    [InlineData(LevyParameterIds.ProvincialHalving, "small-scale", 2)]
    [InlineData(LevyParameterIds.ReliefNotEncoded, "small-scale", 0)]
    [InlineData(LevyParameterIds.Split, "pro-rata", 0)]
    [InlineData(LevyParameterIds.Split, "given", 1)]
    [InlineData(LevyParameterIds.RecaptureOrder, "cancel-unused-first", 0.5)]
    [InlineData(LevyParameterIds.FormCode, "education", 61101402)]
    public void ATableThatIsNotOfItsFormIsRefused(string id, string name, double value)
    {
        var table = new Dictionary<string, decimal>(StringComparer.Ordinal) { [name] = (decimal)value };
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(id, Table(table)));
        Assert.StartsWith(id + ": expected ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LevyParameterIds.Rate, "education=0.03", "the names education and local")]
    [InlineData(LevyParameterIds.Rate, "education=1.01 local=0.02", "a table of numbers from 0 to 1 under the names education, local")]
    [InlineData(LevyParameterIds.Rate, "education=0.03 other=0.02", "a table of numbers from 0 to 1 under the names education, local")]
    [InlineData(LevyParameterIds.Rate, "", "a table of numbers from 0 to 1 under the names education, local")]
    [InlineData(LevyParameterIds.Rate, "education=0 local=0", "a rate above zero")]
    [InlineData(LevyParameterIds.FormCode, "education=1", "the names education and local")]
    [InlineData(LevyParameterIds.FormCode, "education=1.5 local=1", "codes of digits alone")]
    [InlineData(LevyParameterIds.FormCode, "education=1 local=1.5", "codes of digits alone")]
    [InlineData(LevyParameterIds.Exemption, "month=-1", "a table of numbers of at least 0 under the names month, quarter")]
    [InlineData(LevyParameterIds.Split, "pro-rata=1 education-first=1", "exactly one name with 1, the others with 0")]
    [InlineData(LevyParameterIds.Split, "pro-rata=0 education-first=0", "exactly one name with 1, the others with 0")]
    [InlineData(LevyParameterIds.Split, "pro-rata=1 education-first=0.5", "exactly one name with 1, the others with 0")]
    [InlineData(LevyParameterIds.Split, "pro-rata=1 given=0", "a table of numbers from 0 to 1 under the names pro-rata, education-first, local-first")]
    public void TheRefusalSaysWhatWasExpected(string id, string table, string expectation)
    {
        var cells = table.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split('='))
            .ToDictionary(c => c[0], c => decimal.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(id, Table(cells)));
        Assert.StartsWith($"{id}: expected {expectation}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("education=1 local=0")]
    [InlineData("education=0 local=0.01")]
    public void ARateOfOneLevyAloneIsARate(string table)
    {
        var cells = table.Split(' ').Select(c => c.Split('='))
            .ToDictionary(c => c[0], c => decimal.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.Equal(cells, LevyTestRulebook.With(LevyParameterIds.Rate, Table(cells)).Rate.On(new LocalDate(2023, 1, 1))!.Table);
    }

    [Theory]
    [InlineData(LevyParameterIds.CreditShare, 1.01, "a number from 0 to 1")]
    [InlineData(LevyParameterIds.Rounding, 1.5, "a whole number from 0 to 2")]
    public void TheRefusalOfANumberSaysWhatWasExpected(string id, double value, string expectation)
    {
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(
            () => LevyTestRulebook.With(id, DatedValue.OfNumber(null, null, (decimal)value, Basis.Official, Cited)));
        Assert.StartsWith($"{id}: expected {expectation}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentMustBeCitedAndVersionsMustNotOverlap()
    {
        ArgumentException none = Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(LevyParameterIds.Rounding));
        Assert.StartsWith("cn/levy/rounding: expected at least one version", none.Message, StringComparison.Ordinal);
        var day = new LocalDate(2023, 1, 1);
        DatedValue first = DatedValue.OfNumber(null, day, 2, Basis.Official, Cited);
        ArgumentException overlap = Assert.ThrowsAny<ArgumentException>(
            () => LevyTestRulebook.With(LevyParameterIds.Rounding, first, DatedValue.OfNumber(day, null, 1, Basis.Official, Cited)));
        Assert.StartsWith("cn/levy/rounding: expected versions that do not overlap", overlap.Message, StringComparison.Ordinal);
        DatedParameter rounding = LevyTestRulebook.With(LevyParameterIds.Rounding, first, DatedValue.OfNumber(day.PlusDays(2), null, 1, Basis.Official, Cited)).Rounding;
        Assert.Equal([2, 2, 1], new[] { day, day.PlusDays(1), day.PlusDays(2) }.Select(d => rounding.UpTo(d)!.Value!.Value));
        Assert.Null(rounding.On(day.PlusDays(1)));
    }

    [Fact]
    public void TwoDefaultsAreRefused()
    {
        var both = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["pro-rata"] = 1, ["education-first"] = 1 };
        Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(LevyParameterIds.Split, Table(both)));
    }

    [Fact]
    public void RatesOfZeroAreRefusedForNothingCouldBeSplit()
    {
        var zero = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["education"] = 0, ["local"] = 0 };
        Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(LevyParameterIds.Rate, Table(zero)));
    }

    [Fact]
    public void AFormCodeIsAWholeNumber()
    {
        var broken = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["education"] = 1.5m, ["local"] = 1 };
        Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(LevyParameterIds.FormCode, Table(broken)));
    }

    [Theory]
    [InlineData(LevyParameterIds.CreditShare, 1.01)]
    [InlineData(LevyParameterIds.CreditShare, -0.3)]
    [InlineData(LevyParameterIds.Rounding, 3)]
    [InlineData(LevyParameterIds.Rounding, -1)]
    [InlineData(LevyParameterIds.Rounding, 1.5)]
    [InlineData(LevyParameterIds.Rate, 0.05)]
    [InlineData(LevyParameterIds.Split, 1)]
    public void ANumberThatIsNotOfItsFormIsRefused(string id, double value) =>
        Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(id, DatedValue.OfNumber(null, null, (decimal)value, Basis.Official, Cited)));

    [Fact]
    public void ATableInTheNumbersPlaceIsRefused() =>
        Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(
            LevyParameterIds.CreditShare, Table(new Dictionary<string, decimal>(StringComparer.Ordinal) { ["education"] = 0.3m })));

    [Fact]
    public void AMissingParameterIsNamed()
    {
        foreach (string id in LevyParameterIds.All)
        {
            ArgumentException refused = Assert.ThrowsAny<ArgumentException>(() => LevyTestRulebook.With(id));
            Assert.StartsWith(id + ": ", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void VersionsThatOverlapAreRefused()
    {
        DatedValue first = DatedValue.OfNumber(new LocalDate(2019, 1, 1), new LocalDate(2020, 12, 31), 0.3m, Basis.Official, Cited);
        DatedValue apart = DatedValue.OfNumber(new LocalDate(2021, 1, 1), null, 0.4m, Basis.Official, Cited);
        DatedValue touching = DatedValue.OfNumber(new LocalDate(2020, 12, 31), null, 0.4m, Basis.Official, Cited);
        DatedValue open = DatedValue.OfNumber(new LocalDate(2018, 1, 1), null, 0.2m, Basis.Official, Cited);

        var parameter = new DatedParameter("x", [apart, first]);
        Assert.Equal([first, apart], parameter.Versions);
        Assert.Same(first, parameter.On(new LocalDate(2019, 1, 1)));
        Assert.Same(first, parameter.On(new LocalDate(2020, 12, 31)));
        Assert.Same(apart, parameter.On(new LocalDate(2021, 1, 1)));
        Assert.Null(parameter.On(new LocalDate(2018, 12, 31)));
        Assert.ThrowsAny<ArgumentException>(() => new DatedParameter("x", [first, touching]));
        Assert.ThrowsAny<ArgumentException>(() => new DatedParameter("x", [first, open]));
    }

    [Fact]
    public void AVersionDoesNotEndBeforeItBegins() =>
        Assert.ThrowsAny<ArgumentException>(() => DatedValue.OfNumber(new LocalDate(2019, 1, 2), new LocalDate(2019, 1, 1), 0.3m, Basis.Official, Cited));

    [Fact]
    public void AVersionKeepsItsOwnCopyOfTheTable()
    {
        var table = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["education"] = 0.03m };
        DatedValue version = Table(table);
        table["education"] = 1;
        Assert.Equal(0.03m, version.Table["education"]);
        Assert.Null(version.Value);
    }

    [Fact]
    public void AnotherRulebooksNumbersAreTheOnesThatCount()
    {
        // Nothing of the rule is in code: other rates, another share, another rounding.
        LevyParameters other = LevyParameters.Create(id => id switch
        {
            LevyParameterIds.Rate => [Table(new Dictionary<string, decimal>(StringComparer.Ordinal) { ["education"] = 0.1m, ["local"] = 0.3m })],
            LevyParameterIds.CreditShare => [DatedValue.OfNumber(new LocalDate(2030, 1, 1), null, 0.5m, Basis.Reported, Cited)],
            LevyParameterIds.Rounding => [DatedValue.OfNumber(null, null, 0, Basis.Reported, Cited)],
            LevyParameterIds.Split => [Table(new Dictionary<string, decimal>(StringComparer.Ordinal) { ["local-first"] = 1 })],
            _ => [.. LevyTestRulebook.Read().Where(p => p.Id == id).Select(p => p.Value)],
        });
        var account = new LevyAccount(
            [new LevyEntry(LevyPeriod.OfYear(2029), 1005, invested: 1001), new LevyEntry(LevyPeriod.OfYear(2030), 1005, invested: 101)], LevyTestLedger.FirstListing);
        LevyStatement statement = LevyLedger.Compute(other, account);

        Assert.False(statement.Periods[0].IsListed);
        LevyPeriodResult period = statement.Periods[1];
        Assert.True(period.IsListed);
        Assert.Equal(101m, period.Education.Due);
        Assert.Equal(302m, period.Local.Due);
        Assert.Equal(51m, period.Earned);
        Assert.Equal(51m, period.Local.Offset);
        Assert.Equal(0m, period.Education.Offset);
        Assert.Equal(LevySplit.LocalFirst, statement.Split);
    }

    private static DatedValue Table(Dictionary<string, decimal> table) => DatedValue.OfTable(null, null, table, Basis.Official, Cited);
}
