namespace SkillTalent.Tests.Decisions;

/// <summary>Outside its dates a provision never says eligible; what it says instead follows from how its ends are known.</summary>
public class CoverageTests
{
    private const string Rest = "'when': { 'fact': 'a', 'is': true }";
    private const string Yes = "{ 'facts': { 'a': true } }";

    [Theory]
    [InlineData("enacted", "2019-12-31", Outcome.NotEligible, ReasonCode.NotYetInForce)]
    [InlineData("known-from", "2019-12-31", Outcome.NotCovered, ReasonCode.NotCoveredBefore)]
    [InlineData("enacted", "2020-01-01", Outcome.Eligible, null)]
    [InlineData("known-from", "2020-01-01", Outcome.Eligible, null)]
    public void BeforeItsFirstDay(string kind, string on, Outcome outcome, string? reason)
    {
        PolicyCatalog catalog = SmallPolicy.Of(("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2020-01-01', 'kind': '{kind}' }}, {Rest} }}"));

        AssertSays(catalog.Decide("x", on, Yes), outcome, reason, "2020-01-01");
    }

    [Theory]
    [InlineData("ended", "2021-12-31", Outcome.Eligible, null)]
    [InlineData("ended", "2022-01-01", Outcome.NotEligible, ReasonCode.Ended)]
    [InlineData("not-covered", "2021-12-31", Outcome.Eligible, null)]
    [InlineData("not-covered", "2022-01-01", Outcome.NotCovered, ReasonCode.NotCoveredAfter)]
    public void AfterItsLastDay(string after, string on, Outcome outcome, string? reason)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2020-01-01', 'to': '2021-12-31', 'kind': 'enacted', 'after': '{after}' }}, {Rest} }}"));

        AssertSays(catalog.Decide("x", on, Yes), outcome, reason, "2021-12-31");
    }

    [Theory]
    [InlineData("2021-12-31", Outcome.Eligible, null)]
    [InlineData("2022-01-01", Outcome.NotCovered, ReasonCode.NotCoveredAfter)]
    [InlineData("2022-12-31", Outcome.NotCovered, ReasonCode.NotCoveredAfter)]
    [InlineData("2023-01-01", Outcome.Eligible, null)]
    public void BetweenTwoVersions_TheEndOfTheFirstSaysWhat(string on, Outcome outcome, string? reason)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2020-01-01', 'to': '2021-12-31', 'kind': 'enacted', 'after': 'not-covered' }}, {Rest} }}"),
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2023-01-01', 'kind': 'enacted' }}, {Rest} }}"));

        AssertSays(catalog.Decide("x", on, Yes), outcome, reason, "2021-12-31");
    }

    /// <summary>Where another rule decides there is no first day by this one, whatever the general version asks for; what that would say is told as it is.</summary>
    [Theory]
    [InlineData("2023-06-30", "不符合")]
    [InlineData("2024-12-01", "符合")]
    public void WhatLeadsAway_HasNoFirstDay_AndTheGeneralRuleIsTold(string on, string general)
    {
        const string Effective = "'effective': { 'from': '2020-01-01', 'kind': 'enacted' }";
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'x', {Effective}, 'when': {{ 'fact': 'day', 'elapsed': {{ 'atLeast': 'P1Y' }} }}, 'amount': {{ 'per': 'once', 'rows': [ {{ 'yuan': 100 }} ] }} }}"),
            ("C", $"{{ 'id': 'x', {Effective}, 'appliesTo': {{ 'when': {{ 'fact': 'a', 'is': true }} }}, 'covers': false, 'warning': {{ 'zh': '另有规定', 'en': 'another rule' }} }}"));

        Decision led = catalog.Decide("x", on, "{ 'facts': { 'a': true, 'day': '2023-09-01' } }");
        Decision own = catalog.Decide("x", on, "{ 'facts': { 'a': false, 'day': '2023-09-01' } }");

        Assert.Equal(Outcome.NotCovered, led.Outcome);
        Assert.Null(led.Earliest);
        Assert.Null(led.OpenUntil);
        Assert.Equal(general, own.Outcome.ToLabel().Zh);
        Assert.EndsWith($"：{general}", Assert.Single(led.Advice).Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void EarliestNeverPrecedesAKnownFromDay_AndAWarningSaysSo()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", "{ 'id': 'x', 'effective': { 'from': '2020-01-01', 'kind': 'known-from' }, 'when': { 'fact': 'day', 'elapsed': { 'atLeast': 'P1Y' } } }"));

        Decision before = catalog.Decide("x", "2023-01-01", "{ 'facts': { 'day': '2010-01-01' } }");
        Decision onTheDay = catalog.Decide("x", "2023-01-01", "{ 'facts': { 'day': '2019-01-01' } }");
        Decision after = catalog.Decide("x", "2023-01-01", "{ 'facts': { 'day': '2019-01-02' } }");

        Assert.Equal(new LocalDate(2020, 1, 1), before.Earliest);
        Assert.Equal([ReasonCode.EarliestIsKnownFrom], before.Warnings.Select(w => w.Code));
        Assert.Equal(new LocalDate(2020, 1, 1), onTheDay.Earliest);
        Assert.Empty(onTheDay.Warnings);
        Assert.Equal(new LocalDate(2020, 1, 2), after.Earliest);
        Assert.Empty(after.Warnings);
    }

    [Fact]
    public void AnEnactedFirstDayIsExact_AndNeedsNoWarning()
    {
        PolicyCatalog catalog = SmallPolicy.Of(("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2020-01-01', 'kind': 'enacted' }}, {Rest} }}"));

        Decision decision = catalog.Decide("x", "2023-01-01", Yes);

        Assert.Equal(new LocalDate(2020, 1, 1), decision.Earliest);
        Assert.Empty(decision.Warnings);
    }

    [Theory]
    [InlineData("2021-06-30", false)]
    [InlineData("2021-07-01", true)]
    public void BeyondTheDayToWhichASourceShowsIt_AWarningSaysSo(string on, bool warned)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2020-01-01', 'kind': 'enacted' }}, 'confirmedThrough': '2021-06-30', {Rest} }}"));

        Decision decision = catalog.Decide("x", on, Yes);

        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.Equal(warned, decision.Warnings.Any(w => w.Code == ReasonCode.BeyondConfirmed));
        Assert.Equal(new LocalDate(2021, 6, 30), decision.ConfirmedThrough);
    }

    [Theory]
    [InlineData("'confirmedThrough': 'unknown', ")]
    [InlineData("'confirmedThrough': null, ")]
    public void WhereNoSourceTellsHowLong_EveryAnswerSaysSoInOneLine(string horizon)
    {
        string effective = $"'effective': {{ 'from': '2020-01-01', 'kind': 'enacted' }}, {horizon}";
        PolicyCatalog catalog = SmallPolicy.Of(("C", $"{{ 'id': 'x', {effective} {Rest} }}"));

        foreach (string facts in (string[])[Yes, "{ }", "{ 'facts': { 'a': false } }"])
        {
            Decision decision = catalog.Decide("x", "2020-01-01", facts);
            Assert.Equal([ReasonCode.ConfirmedUnknown], decision.Warnings.Select(w => w.Code));
            Assert.Null(decision.ConfirmedThrough);
        }
    }

    [Fact]
    public void AHorizonThatIsPassedSaysMoreThanAnotherThatIsUnknown()
    {
        const string Target = "'kind': 'title', 'target': 'assistant', 'series': 'engineering', 'effective': { 'from': '2020-01-01', 'kind': 'enacted' }";
        PolicyCatalog catalog = SmallPolicy.Of(
            ("N", $"{{ 'id': 'n/title', {Target}, 'confirmedThrough': '2021-06-30', 'pathways': [ {{ 'id': 'n/title/1', 'when': {SmallPolicy.A} }} ] }}"),
            ("P", $"{{ 'id': 'p/title', {Target}, 'confirmedThrough': 'unknown', 'throughout': {SmallPolicy.B} }}"));

        Assert.Equal([ReasonCode.ConfirmedUnknown], catalog.Decide("n/title", "2021-06-30").Warnings.Select(w => w.Code));
        Assert.Equal([ReasonCode.BeyondConfirmed], catalog.Decide("n/title", "2021-07-01").Warnings.Select(w => w.Code));
    }

    [Fact]
    public void AnImpreciseStartIsSaid_WhereTheAnswerRestsOnIt()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2020-01-01', 'kind': 'enacted', 'precision': 'year' }}, {Rest} }}"),
            ("C", "{ 'id': 'y', 'effective': { 'from': '2020-01-01', 'kind': 'enacted', 'precision': 'year' }, 'when': { 'fact': 'day', 'elapsed': { 'atLeast': 'P0D' } } }"));

        Assert.Equal([ReasonCode.ImpreciseStart], catalog.Decide("x", "2023-01-01", Yes).Warnings.Select(w => w.Code));
        Assert.Empty(catalog.Decide("y", "2023-01-01", "{ 'facts': { 'day': '2021-05-01' } }").Warnings);
    }

    // What a province adds to the ways of the nation says nothing of days on which the nation's ways are not known.
    [Theory]
    [InlineData("known-from", Outcome.NotCovered)]
    [InlineData("enacted", Outcome.NotEligible)]
    public void AConditionForTheWaysOfOthers_DoesNotCoverADayOnItsOwn(string kind, Outcome outcome)
    {
        const string Target = "'kind': 'title', 'target': 'assistant', 'series': 'engineering'";
        PolicyCatalog catalog = SmallPolicy.Of(
            ("N", $"{{ 'id': 'n/title', {Target}, 'effective': {{ 'from': '2020-01-01', 'kind': '{kind}' }}, 'pathways': [ {{ 'id': 'n/title/1', 'when': {SmallPolicy.A} }} ] }}"),
            ("P", $"{{ 'id': 'p/title', {Target}, 'effective': {{ 'from': '2015-01-01', 'kind': 'known-from' }}, 'throughout': {SmallPolicy.B} }}"));
        const string Both = "{ 'facts': { 'a': true, 'b': true } }";

        Assert.Equal(outcome, catalog.Decide("n/title", "2019-12-31", Both).Outcome);
        Assert.Equal(Outcome.Eligible, catalog.Decide("n/title", "2020-01-01", Both).Outcome);
        Assert.Equal(Outcome.NotEligible, catalog.Decide("n/title", "2020-01-01", "{ 'facts': { 'a': true, 'b': false } }").Outcome);
        Assert.Equal(Outcome.Eligible, catalog.Decide("n/title", "2020-01-01", "{ 'facts': { 'a': true, 'b': false } }", place: "N").Outcome);
    }

    // One worker's occupation has a version of its own from 2021 on; of the others nothing is known before 2023.
    [Theory]
    [InlineData("焊工", "2020-12-31", Outcome.NotCovered)]
    [InlineData("焊工", "2021-01-01", Outcome.Eligible)]
    [InlineData("钳工", "2021-01-01", Outcome.NotCovered)]
    [InlineData("钳工", "2023-01-01", Outcome.Eligible)]
    public void AVersionForOneOccupation_CoversThatOneAlone(string occupation, string on, Outcome outcome)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2023-01-01', 'kind': 'known-from' }}, {Rest} }}"),
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2021-01-01', 'kind': 'known-from' }}, 'appliesTo': {{ 'occupation': [ '焊工' ] }}, {Rest} }}"));

        Assert.Equal(outcome, catalog.Decide("x", on, $"{{ 'occupation': '{occupation}', 'facts': {{ 'a': true }} }}").Outcome);
    }

    // Without an occupation nobody can say whether the day is covered: whatever it turns out to be, the answer must not have been another.
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void WithoutAnOccupation_AnAnswerThatDependsOnItIsUndetermined(string a)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2023-01-01', 'kind': 'known-from' }}, {Rest} }}"),
            ("C", $"{{ 'id': 'x', 'effective': {{ 'from': '2021-01-01', 'kind': 'known-from' }}, 'appliesTo': {{ 'occupation': [ '焊工' ] }}, {Rest} }}"));

        Decision decision = catalog.Decide("x", "2022-01-01", $"{{ 'facts': {{ 'a': {a} }} }}");

        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        Assert.Equal(["occupation"], decision.Missing.Select(f => f.Id));
    }

    // Whether a provision about enterprises is in force or not, no worker is told of it.
    [Theory]
    [InlineData("2019-12-31")]
    [InlineData("2020-01-01")]
    [InlineData("2022-01-01")]
    public void ADecisionAboutEnterprises_IsNeverAWorkers(string on)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", "{ 'id': 'x', 'effective': { 'from': '2020-01-01', 'to': '2021-12-31', 'kind': 'enacted', 'after': 'ended' }, 'when': { 'fact': 'staff', 'compare': { 'atLeast': 1 } } }"));

        Assert.Empty(catalog.For("C", SmallPolicy.Date(on)).Assess(new SkillTalent.Worker()).Decisions);
    }

    private static void AssertSays(Decision decision, Outcome outcome, string? reason, string day)
    {
        Assert.Equal(outcome, decision.Outcome);
        if (reason is null)
        {
            Assert.Empty(decision.Unmet);
            return;
        }

        Reason said = Assert.Single(decision.Unmet);
        Assert.Equal(reason, said.Code);
        Assert.Equal(SmallPolicy.Date(day), said.Arguments["day"]);
        Assert.Empty(decision.Provisions);
        Assert.Null(decision.Amount);
    }
}
