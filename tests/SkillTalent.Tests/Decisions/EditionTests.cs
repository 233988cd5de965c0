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
}
