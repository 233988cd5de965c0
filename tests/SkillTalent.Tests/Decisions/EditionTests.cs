namespace SkillTalent.Tests.Decisions;

/// <summary>Which edition of a standard governs whom on which day.</summary>
public class EditionTests
{
    private const string Editions =
        "[ { 'edition': '2018', 'to': '2023-12-31' }, { 'edition': '2023', 'from': '2024-01-01' }, { 'edition': '2018', 'occupation': [ '养老护理员' ] } ]";

    private static readonly PolicyCatalog Catalog = SmallPolicy.Of(
        Editions,
        ("N", "{ 'id': 'x', 'kind': 'level', 'target': 'technician', 'edition': '2018', 'pathways': [ { 'id': '2018', 'when': { 'fact': 'a', 'is': true } } ] }"),
        ("N", "{ 'id': 'x', 'kind': 'level', 'target': 'technician', 'edition': '2023', 'pathways': [ { 'id': '2023', 'when': { 'fact': 'a', 'is': true } } ] }"),
        ("N", "{ 'id': 'x', 'kind': 'level', 'target': 'technician', 'appliesTo': { 'occupation': [ '焊工' ] }, 'pathways': [ { 'id': 'own', 'when': { 'fact': 'a', 'is': true } } ] }"));

    [Theory]
    [InlineData("2023-12-31", "钳工", null, "2018")]
    [InlineData("2024-01-01", "钳工", null, "2023")]
    [InlineData("2023-12-31", "养老护理员", null, "2018")]
    [InlineData("2024-01-01", "养老护理员", null, "2018")]
    [InlineData("2024-01-01", "养老护理员", "2023", "2023")]
    [InlineData("2023-12-31", "钳工", "2023", "2023")]
    [InlineData("2024-01-01", "钳工", "2018", "2018")]
    [InlineData("2023-12-31", "焊工", null, "own")]
    [InlineData("2024-01-01", "焊工", null, "own")]
    [InlineData("2024-01-01", "焊工", "2018", "own")]
    public void OneWayIsOpen_ThatOfTheEditionThatGoverns(string on, string occupation, string? edition, string way)
    {
        Decision decision = Catalog.Decide("x", on, $"{{ 'occupation': '{occupation}', 'facts': {{ 'a': true }} }}", options: new PolicyOptions { Edition = edition });

        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.Equal([way], decision.Pathways.Select(p => p.Id));
    }

    [Fact]
    public void WithoutAnOccupation_AllThatMayGovernAreWeighed()
    {
        Decision decision = Catalog.Decide("x", "2024-01-01", "{ 'facts': { 'a': true } }");

        // Whichever edition governs, the condition is met.
        Assert.Equal(Outcome.Eligible, decision.Outcome);
        Assert.Empty(decision.Missing);
        Assert.Equal(Outcome.NotEligible, Catalog.Decide("x", "2024-01-01", "{ 'facts': { 'a': false } }").Outcome);
    }

    /// <summary>Whoever follows an edition of which no version is in force yet is not covered, for the reason of that edition; others are answered by theirs.</summary>
    [Theory]
    [InlineData("2021-06-01", "{ 'facts': { 'a': true, 'b': true } }", Outcome.Eligible, null)]
    [InlineData("2021-06-01", "{ 'facts': { 'a': false, 'b': true } }", Outcome.NotEligible, ReasonCode.PathwayUnmet)]
    [InlineData("2021-06-01", "{ 'facts': { 'a': true, 'b': false } }", Outcome.NotCovered, ReasonCode.NotCoveredBefore)]
    [InlineData("2021-06-01", "{ 'facts': { 'a': false } }", Outcome.Undetermined, ReasonCode.PathwayUnmet)]
    [InlineData("2022-01-01", "{ 'facts': { 'a': true, 'b': false } }", Outcome.Eligible, null)]
    public void AnEditionOfWhichNothingIsInForceIsNotCovered(string on, string worker, Outcome outcome, string? reason)
    {
        const string Rows = "[ { 'edition': '2018', 'to': '2020-12-31' }, { 'edition': '2023', 'from': '2021-01-01' }, { 'edition': '2018', 'when': { 'fact': 'b', 'is': true } } ]";
        const string Way = "'kind': 'level', 'target': 'technician', 'pathways': [ { 'id': 'way', 'when': { 'fact': 'a', 'is': true } } ]";
        PolicyCatalog catalog = SmallPolicy.Of(
            Rows,
            ("N", $"{{ 'id': 'x', 'edition': '2018', {Way} }}"),
            ("N", $"{{ 'id': 'x', 'edition': '2023', 'effective': {{ 'from': '2022-01-01', 'kind': 'known-from' }}, {Way} }}"));
        Decision decision = catalog.Decide("x", on, worker);

        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(reason, decision.Unmet.Count > 0 ? decision.Unmet[0].Code : null);
        if (outcome == Outcome.NotCovered)
            Assert.Equal(new LocalDate(2022, 1, 1), decision.Unmet[0].Arguments["day"]);
        Assert.DoesNotContain(decision.Warnings, r => r.Code == ReasonCode.PartlyNotCovered);
    }

    /// <summary>Where a place's own version is for one occupation alone, the others are not told that the outer version, long in force, is not known yet.</summary>
    [Fact]
    public void AnInnerVersionForOneOccupation_IsTheReasonForTheOthers()
    {
        PolicyCatalog catalog = SmallPolicy.Of(
            ("N", "{ 'id': 'x', 'when': { 'fact': 'a', 'is': true } }"),
            ("C", "{ 'id': 'x', 'appliesTo': { 'occupation': [ '焊工' ] }, 'when': { 'fact': 'b', 'is': true } }"));
        Decision other = catalog.Decide("x", "2020-06-01", "{ 'occupation': '钳工', 'facts': { 'a': true, 'b': true } }");

        Assert.Equal(Outcome.NotCovered, other.Outcome);
        Assert.Equal([ReasonCode.OnlyForOthers], other.Unmet.Select(u => u.Code));
        Assert.Equal(Outcome.Eligible, catalog.Decide("x", "2020-06-01", "{ 'occupation': '焊工', 'facts': { 'b': true } }").Outcome);
    }
}
