namespace SkillTalent.Tests.Decisions;

public class AmountTests
{
    private const string Yes = "{ 'facts': { 'a': true, 'b': true } }";

    private static PolicyCatalog Table(string amount) => SmallPolicy.Of(("C", $"{{ 'id': 'x', 'amount': {{ 'per': 'year', {amount} }} }}"));

    [Theory]
    [InlineData("true", "true", 3000)]
    [InlineData("true", "false", 3000)]
    [InlineData("false", "true", 2000)]
    [InlineData("false", "false", null)]
    public void TheFirstRowThatMatchesCounts_AndWithoutOneNobodyIsEntitled(string a, string b, int? yuan)
    {
        PolicyCatalog catalog = Table($"'rows': [ {{ 'when': {SmallPolicy.A}, 'yuan': 3000 }}, {{ 'when': {SmallPolicy.B}, 'yuan': 2000 }} ]");

        Decision decision = catalog.Decide("x", "2023-01-01", $"{{ 'facts': {{ 'a': {a}, 'b': {b} }} }}");

        Assert.Equal(yuan is null ? Outcome.NotEligible : Outcome.Eligible, decision.Outcome);
        Assert.Equal(yuan, decision.Amount?.Adjusted);
        Assert.Equal(yuan, decision.Amount?.Statutory);
    }

    [Theory]
    // The first row is sure to come in any case, or only the second, or neither.
    [InlineData("{ 'b': true }", Outcome.Eligible, 2000, 3000)]
    [InlineData("{ 'b': false }", Outcome.Undetermined, 0, 3000)]
    [InlineData("{ 'a': false }", Outcome.Undetermined, 0, 2000)]
    [InlineData("{ }", Outcome.Undetermined, 0, 3000)]
    public void AnUnknownThatMattersGivesARange(string facts, Outcome outcome, int least, int most)
    {
        PolicyCatalog catalog = Table($"'rows': [ {{ 'when': {SmallPolicy.A}, 'yuan': 3000 }}, {{ 'when': {SmallPolicy.B}, 'yuan': 2000 }} ]");

        Decision decision = catalog.Decide("x", "2023-01-01", $"{{ 'facts': {facts} }}");

        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal((null, null, least, most), (decision.Amount!.Statutory, decision.Amount.Adjusted, decision.Amount.Least, decision.Amount.Most));
    }

    [Theory]
    [InlineData("{ 'a': true, 'b': true, 'team': 1 }", 130.07, 130.07)]
    [InlineData("{ 'a': true, 'b': false, 'team': 1 }", 100.05, 100.05)]
    [InlineData("{ 'a': true, 'b': true, 'team': 3 }", 43.36, 43.36)]
    [InlineData("{ 'a': true, 'team': 1 }", 100.05, 130.07)]
    [InlineData("{ 'a': true, 'b': false }", 0, 100.05)]
    public void FactorsAndSharing_AreRoundedToTheFen_BesideTheAmountOfTheTable(string facts, double least, double most)
    {
        PolicyCatalog catalog = Table($"'rows': [ {{ 'when': {SmallPolicy.A}, 'yuan': 100.05 }} ], 'factor': [ {{ 'when': {SmallPolicy.B}, 'times': 1.3 }} ], 'sharedBy': 'team'");

        BenefitAmount amount = catalog.Decide("x", "2023-01-01", $"{{ 'facts': {facts} }}").Amount!;

        Assert.Equal(100.05m, amount.Statutory);
        Assert.Equal(((decimal)least, (decimal)most), (amount.Least, amount.Most));
        Assert.Equal(least == most ? (decimal)least : null, amount.Adjusted);
    }

    /// <summary>Of an amount that is open, the end that is known is told, and nothing where neither is.</summary>
    [Theory]
    [InlineData(100, null, "at least 100", "至少100")]
    [InlineData(0, null, "an amount not yet known", "数额尚不能定")]
    [InlineData(-1, null, "an amount not yet known", "数额尚不能定")]
    [InlineData(null, null, "an amount not yet known", "数额尚不能定")]
    [InlineData(null, 500, "up to 500", "不超过500")]
    [InlineData(100, 500, "100–500", "100至500")]
    public void TheEndThatIsKnownIsTold(int? least, int? most, string english, string chinese)
    {
        var amount = new BenefitAmount(null, null, least, most, IsCeiling: false, AmountPeriod.Month, Term: null);
        Assert.StartsWith(english, amount.Text(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(chinese, amount.Text(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>Never a team is nobody to share with; of a team whose greatest size nobody knows a share may be anything.</summary>
    [Fact]
    public void HowManyShare()
    {
        Assert.Equal(AmountBounds.One, AmountCalculator.Share(FactValue.Never));
        Assert.Equal(new AmountBounds(2, 5), AmountCalculator.Share(FactValue.Between(2, 5)));
        Assert.Equal(new AmountBounds(2, null), AmountCalculator.Share(FactValue.Between(2, long.MaxValue)));
        Assert.Equal(new AmountBounds(1, 5), AmountCalculator.Share(FactValue.Between(0, 5)));
        Assert.Equal(new AmountBounds(1, null), AmountCalculator.Share(FactValue.Of(0)));
    }

    [Fact]
    public void ATeamOfNobodyIsRefused()
    {
        PolicyCatalog catalog = Table($"'rows': [ {{ 'when': {SmallPolicy.A}, 'yuan': 100.05 }} ], 'sharedBy': 'team'");

        Assert.Contains("$.facts.team: expected a whole number of at least 1", Assert.Throws<InputFormatException>(() => catalog.Decide("x", "2023-01-01", "{ 'facts': { 'a': true, 'team': 0 } }")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ 'a': true, 'b': true }", 50, 50)]
    [InlineData("{ 'a': true, 'b': false }", 100, 100)]
    [InlineData("{ 'a': true }", 50, 100)]
    public void AFactorMayReduce(string facts, int least, int most)
    {
        PolicyCatalog catalog = Table($"'rows': [ {{ 'when': {SmallPolicy.A}, 'yuan': 100 }} ], 'factor': [ {{ 'when': {SmallPolicy.B}, 'times': 0.5 }} ]");

        BenefitAmount amount = catalog.Decide("x", "2023-01-01", $"{{ 'facts': {facts} }}").Amount!;

        Assert.Equal((least, most), (amount.Least, amount.Most));
    }

    [Theory]
    [InlineData("{ 'a': true, 'b': true }", Basis.Reported, "row of a")]
    [InlineData("{ 'a': false, 'b': true }", Basis.Derived, "row of b")]
    [InlineData("{ 'b': true }", Basis.Official, null)]
    public void TheRowThatSurelyCountsIsCited(string facts, Basis basis, string? document)
    {
        PolicyCatalog catalog = Table(
            $"'rows': [ {{ 'when': {SmallPolicy.A}, 'yuan': 3000, 'basis': 'reported', 'cite': [ {{ 'document': 'row of a' }} ] }}, {{ 'when': {SmallPolicy.B}, 'yuan': 2000, 'basis': 'derived', 'cite': [ {{ 'document': 'row of b' }} ] }} ]");

        Decision decision = catalog.Decide("x", "2023-01-01", $"{{ 'facts': {facts} }}");

        Assert.Equal((Outcome.Eligible, basis), (decision.Outcome, decision.Basis));
        Assert.Equal(document is null ? ["文件"] : ["文件", document], decision.Citations.Select(c => c.Document).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void HalfAFenIsRoundedUp()
    {
        PolicyCatalog catalog = Table("'rows': [ { 'yuan': 100.05 } ], 'sharedBy': 'team'");

        Assert.Equal(50.03m, catalog.Decide("x", "2023-01-01", "{ 'facts': { 'team': 2 } }").Amount!.Adjusted);
    }

    // The general version pays 1,000, that of welders 2,000: neither may be paid the other's.
    [Theory]
    [InlineData("焊工", 2000)]
    [InlineData("钳工", 1000)]
    public void EachOccupationIsPaidByItsOwnVersion(string occupation, int yuan)
    {
        (string, string) general = ("C", $"{{ 'id': 'x', 'when': {SmallPolicy.A}, 'amount': {{ 'per': 'once', 'rows': [ {{ 'yuan': 1000 }} ] }} }}");
        (string, string) welders = ("C", $"{{ 'id': 'x', 'when': {SmallPolicy.A}, 'appliesTo': {{ 'occupation': [ '焊工' ] }}, 'amount': {{ 'per': 'once', 'rows': [ {{ 'yuan': 2000 }} ] }} }}");
        string worker = $"{{ 'occupation': '{occupation}', 'facts': {{ 'a': true }} }}";

        Assert.Equal(yuan, SmallPolicy.Of(general, welders).Decide("x", "2023-01-01", worker).Amount!.Adjusted);
        Assert.Equal(yuan, SmallPolicy.Of(welders, general).Decide("x", "2023-01-01", worker).Amount!.Adjusted);
    }

    [Fact]
    public void WithoutAnOccupation_TheAmountIsARangeOverTheVersions()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", "{ 'id': 'x', 'amount': { 'per': 'once', 'rows': [ { 'yuan': 1000 } ] } }"),
            ("C", "{ 'id': 'x', 'appliesTo': { 'occupation': [ '焊工' ] }, 'amount': { 'per': 'once', 'rows': [ { 'yuan': 2000 } ] } }"));

        BenefitAmount amount = catalog.Decide("x", "2023-01-01", Yes).Amount!;

        Assert.Null(amount.Adjusted);
        Assert.Equal(2000, amount.Most);
    }

    [Fact]
    public void WhereOnlyCoverageIsOpen_NoAmountIsTold()
    {
        string rows = $"'amount': {{ 'per': 'once', 'rows': [ {{ 'when': {SmallPolicy.A}, 'yuan': 1000 }} ] }}";
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2023-01-01', 'kind': 'known-from' }}, {rows} }}"),
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2021-01-01', 'kind': 'known-from' }}, 'appliesTo': {{ 'occupation': [ '焊工' ] }}, {rows} }}"));

        Decision decision = catalog.Decide("x", "2022-01-01", "{ 'facts': { 'a': false } }");

        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        Assert.Equal((null, 0, 0), (decision.Amount!.Adjusted, decision.Amount.Least, decision.Amount.Most));
    }

    [Fact]
    public void VersionsAtTheSameTimeArePaidAlike_OrRefused() => Assert.Contains(
        "for others at the same time",
        Assert.Throws<SkillTalent.InputFormatException>(() => SmallPolicy.Of(
            ("C", "{ 'id': 'x', 'amount': { 'per': 'once', 'rows': [ { 'yuan': 1000 } ] } }"),
            ("C", "{ 'id': 'x', 'appliesTo': { 'occupation': [ '焊工' ] }, 'amount': { 'per': 'year', 'rows': [ { 'yuan': 2000 } ] } }"))).Expectation,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("year", "P36M", 3000)]
    [InlineData("year", "P3Y", 3000)]
    [InlineData("year", "P18M", null)]
    [InlineData("month", "P18M", 18000)]
    [InlineData("month", "P30D", null)]
    [InlineData("quarter", "P3Y", 12000)]
    [InlineData("quarter", "P4M", null)]
    public void OverTheWholeTerm(string per, string term, int? expected)
    {
        PolicyCatalog catalog = SmallPolicy.Of(("C", $"{{ 'id': 'x', 'amount': {{ 'per': '{per}', 'term': '{term}', 'ceiling': true, 'rows': [ {{ 'yuan': 1000 }} ] }} }}"));

        BenefitAmount amount = catalog.Decide("x", "2023-01-01").Amount!;

        Assert.Equal(expected, amount.OverTerm);
        Assert.True(amount.IsCeiling);
        Assert.Equal($"yuan/{per}", amount.Unit);
    }

    [Theory]
    [InlineData(Language.Chinese, "最高1,300.5元/年（标准1,000.39元），3年")]
    [InlineData(Language.English, "at most 1,300.5 yuan a year (of 1,000.39 in the table), for 3 years")]
    public void InWords(Language language, string text)
    {
        PolicyCatalog catalog = Table($"'term': 'P36M', 'ceiling': true, 'rows': [ {{ 'yuan': 1000.39 }} ], 'factor': [ {{ 'when': {SmallPolicy.A}, 'times': 1.3 }} ]");

        BenefitAmount amount = catalog.Decide("x", "2023-01-01", Yes).Amount!;

        Assert.Equal(1300.51m, amount.Adjusted);
        Assert.Contains(text.Replace("1,300.5", "1,300.51", StringComparison.Ordinal), catalog.Decide("x", "2023-01-01", Yes).Explain(language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("once", "1,000元，一次性", "1,000 yuan, once")]
    [InlineData("month", "1,000元/月", "1,000 yuan a month")]
    [InlineData("year", "1,000元/年", "1,000 yuan a year")]
    [InlineData("person-year", "1,000元/人·年", "1,000 yuan a person-year")]
    public void ThePeriod_InWords(string per, string chinese, string english)
    {
        Decision decision = SmallPolicy.Of(("C", $"{{ 'id': 'x', 'amount': {{ 'per': '{per}', 'rows': [ {{ 'yuan': 1000 }} ] }} }}")).Decide("x", "2023-01-01");

        Assert.Equal((chinese, english), (decision.Amount!.Text(Language.Chinese), decision.Amount.Text(Language.English)));
    }

    [Fact]
    public void ARange_InWords()
    {
        PolicyCatalog catalog = Table($"'rows': [ {{ 'when': {SmallPolicy.A}, 'yuan': 3000 }}, {{ 'when': {SmallPolicy.B}, 'yuan': 2000 }} ]");

        BenefitAmount amount = catalog.Decide("x", "2023-01-01", "{ 'facts': { 'b': true } }").Amount!;

        Assert.Equal(("2,000至3,000元/年", "2,000–3,000 yuan a year"), (amount.Text(Language.Chinese), amount.Text(Language.English)));
    }
}
