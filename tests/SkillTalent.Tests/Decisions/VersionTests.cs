namespace SkillTalent.Tests.Decisions;

/// <summary>Which versions are seen, which of those that are over or to come says why nothing is in force, and which edition governs.</summary>
public class VersionTests
{
    private const string Yes = "{ 'facts': { 'a': true } }";

    private static readonly string First = Version("'from': '2020-01-01', 'to': '2021-12-31', 'kind': 'enacted', 'after': 'ended'");

    /// <summary>A version that ends where one that was not published yet begins leaves open, as known then, what follows; any other end is as it says.</summary>
    [Theory]
    [InlineData("2021-11-30", "x", "C", "2022-01-01", Outcome.NotCovered, ReasonCode.NotKnownAfter)]
    [InlineData("2021-12-01", "x", "C", "2022-01-01", Outcome.Eligible, null)]
    [InlineData("2021-11-30", "y", "C", "2022-01-01", Outcome.NotEligible, ReasonCode.Ended)]
    [InlineData("2021-11-30", "x", "P", "2022-01-01", Outcome.NotEligible, ReasonCode.Ended)]
    [InlineData("2021-11-30", "x", "C", "2022-01-02", Outcome.NotEligible, ReasonCode.Ended)]
    public void WhatFollowsMayNotBeKnownYet(string known, string id, string place, string from, Outcome outcome, string? reason)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", First),
            (place, Version($"'from': '{from}', 'kind': 'enacted'", id).Replace("'effective'", "'published': '2021-12-01', 'effective'", StringComparison.Ordinal)));
        Says(catalog.Decide("x", "2022-03-01", Yes, options: new PolicyOptions { AsKnownOn = SmallPolicy.Date(known) }), outcome, reason, null);
    }

    /// <summary>Of several that are over the last one says why, from the day after it on; of several to come the first.</summary>
    [Theory]
    [InlineData("2018-06-01", Outcome.NotEligible, ReasonCode.NotYetInForce, "2020-01-01")]
    [InlineData("2022-01-01", Outcome.NotEligible, ReasonCode.Ended, "2021-12-31")]
    [InlineData("2022-06-30", Outcome.NotEligible, ReasonCode.Ended, "2021-12-31")]
    [InlineData("2022-07-01", Outcome.Eligible, null, null)]
    [InlineData("2023-01-01", Outcome.NotCovered, ReasonCode.NotCoveredAfter, "2022-12-31")]
    public void WhichVersionSaysWhy(string on, Outcome outcome, string? reason, string? day)
    {
        string second = Version("'from': '2022-07-01', 'to': '2022-12-31', 'kind': 'known-from', 'after': 'not-covered'");
        Says(SmallPolicy.Of(("C", First), ("C", second)).Decide("x", on, Yes), outcome, reason, day);
        Says(SmallPolicy.Of(("C", second), ("C", First)).Decide("x", on, Yes), outcome, reason, day);
    }

    /// <summary>With a chosen edition its own lines say from when they are known, and those that are of no edition.</summary>
    [Theory]
    [InlineData(null, ReasonCode.NotCoveredBefore, "2018-01-01")]
    [InlineData("2018", ReasonCode.NotCoveredBefore, "2018-01-01")]
    [InlineData("2023", ReasonCode.NotCoveredBefore, "2024-01-01")]
    public void TheLinesOfAChosenEdition(string? edition, string reason, string day)
    {
        string Line(string of, string from) => $"{{ 'id': 'x', 'kind': 'level', 'target': 'technician', 'edition': '{of}', 'effective': {{ 'from': '{from}', 'kind': 'known-from' }}, 'pathways': [ {{ 'id': 'w', 'when': {{ 'fact': 'a', 'is': true }} }} ] }}";
        PolicyCatalog catalog = SmallPolicy.Of("[ { 'edition': '2018', 'to': '2023-12-31' }, { 'edition': '2023', 'from': '2024-01-01' } ]", ("N", Line("2018", "2018-01-01")), ("N", Line("2023", "2024-01-01")));
        Says(catalog.Decide("x", "2017-06-01", Yes, options: new PolicyOptions { Edition = edition }), Outcome.NotCovered, reason, day);
    }

    /// <summary>The edition that governs is that of the innermost place that names one for everybody, as far as it was published.</summary>
    [Theory]
    [InlineData("2023-12-31", null, null, "2018")]
    [InlineData("2024-01-01", null, null, "2023")]
    [InlineData("2024-01-01", null, "2018", "2018")]
    [InlineData("2024-01-01", "2023-06-30", null, null)]
    [InlineData("2024-01-01", "2023-07-01", null, "2023")]
    [InlineData("2009-12-31", null, null, null)]
    [InlineData("2010-01-01", null, null, "2018")]
    public void TheEditionThatGoverns(string on, string? known, string? chosen, string? edition)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            "[ { 'edition': '1990', 'occupation': [ '养老护理员' ] }, { 'edition': '2018', 'from': '2010-01-01', 'to': '2023-12-31' }, { 'edition': '2023', 'from': '2024-01-01', 'published': '2023-07-01' } ]",
            ("N", "{ 'id': 'x', 'when': { 'fact': 'a', 'is': true } }"));
        Assert.Equal(edition, catalog.For("C", SmallPolicy.Date(on), new PolicyOptions { AsKnownOn = known is null ? null : SmallPolicy.Date(known), Edition = chosen }).Edition);
    }

    /// <summary>What an inner place withdraws is hidden by the id of a provision and by that of all that it is repeated for, from its own day on, and nowhere else.</summary>
    [Theory]
    [InlineData("'withdraws': [ 'x' ]", "C", "2021-12-31", true)]
    [InlineData("'withdraws': [ 'x' ]", "C", "2022-01-01", false)]
    [InlineData("'withdraws': [ 'x' ]", "D", "2022-01-01", true)]
    [InlineData("'withdraws': [ 'other', 'x' ]", "C", "2022-01-01", false)]
    [InlineData("'withdraws': [ 'other' ]", "C", "2022-01-01", true)]
    public void WhatAnInnerPlaceWithdraws(string how, string place, string on, bool stands)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("N", Version("'from': '2010-01-01', 'kind': 'enacted'")),
            ("N", Version("'from': '2010-01-01', 'kind': 'enacted'", "other")),
            ("C", $"{{ 'id': 'c', 'kind': 'benefit', 'effective': {{ 'from': '2022-01-01', 'kind': 'enacted' }}, {how} }}"));
        Assert.Equal(stands ? Outcome.Eligible : Outcome.NotEligible, catalog.Decide("x", on, Yes, place).Outcome);
        Assert.Equal(stands, catalog.For(place, SmallPolicy.Date(on)).Provisions.Any(p => p.Id == "x"));
    }

    /// <summary>
    /// What an inner place replaces stays replaced where a version of its own, or of a place within it, is over: only versions of its own and of places within it stand.
    /// </summary>
    [Theory]
    [InlineData("C", "2016-06-01", Outcome.Eligible, null)]
    [InlineData("C", "2018-06-01", Outcome.Eligible, null)]
    [InlineData("C", "2019-12-31", Outcome.Eligible, null)]
    [InlineData("C", "2020-01-01", Outcome.NotEligible, ReasonCode.Replaced)]
    [InlineData("C", "2022-05-31", Outcome.NotEligible, ReasonCode.Replaced)]
    [InlineData("C", "2022-06-01", Outcome.Eligible, null)]
    [InlineData("P", "2020-01-01", Outcome.Eligible, null)]
    public void AVersionOfItsOwnDoesNotBringBackWhatIsReplaced(string place, string on, Outcome outcome, string? reason)
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("N", Version("'from': '2010-01-01', 'kind': 'enacted'")),
            ("C", Version("'from': '2015-01-01', 'to': '2017-12-31', 'kind': 'enacted', 'after': 'ended'")),
            ("C", Version("'from': '2022-06-01', 'kind': 'enacted'")),
            ("C", Version("'from': '2020-01-01', 'kind': 'enacted'", "y").Replace("{ 'id'", "{ 'replaces': [ 'x' ], 'id'", StringComparison.Ordinal)));
        Says(catalog.Decide("x", on, Yes, place), outcome, reason, null);
        Assert.Equal(outcome == Outcome.Eligible, catalog.For(place, SmallPolicy.Date(on)).Provisions.Any(p => p.Id == "x"));
    }

    /// <summary>Where nothing that is replaced would be in force, what stands says why nothing is.</summary>
    [Fact]
    public void WhatStandsSaysWhyNothingIsInForce()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("N", Version("'from': '2030-01-01', 'kind': 'enacted'")),
            ("C", First),
            ("C", Version("'from': '2020-01-01', 'kind': 'enacted'", "y").Replace("{ 'id'", "{ 'replaces': [ 'x' ], 'id'", StringComparison.Ordinal)));
        Says(catalog.Decide("x", "2022-06-01", Yes), Outcome.NotEligible, ReasonCode.Ended, "2021-12-31");
    }

    private static string Version(string effective, string id = "x") => $"{{ 'id': '{id}', 'effective': {{ {effective} }}, 'when': {{ 'fact': 'a', 'is': true }} }}";

    private static void Says(Decision decision, Outcome outcome, string? reason, string? day)
    {
        Assert.Equal(outcome, decision.Outcome);
        if (reason is null)
            return;

        Assert.Equal(reason, decision.Unmet[0].Code);
        if (day is not null)
            Assert.Equal(SmallPolicy.Date(day), decision.Unmet[0].Arguments["day"]);
    }
}
