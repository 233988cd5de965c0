namespace SkillTalent.Tests.Workers;

/// <summary>Facts that a worker carries by id are held against their declarations when a policy asks.</summary>
public class GivenFactTests
{
    private static readonly PolicyCatalog Catalog = Projected.Catalog(
        ("my/flag", "\"kind\": \"flag\""),
        ("my/number", "\"kind\": \"number\", \"decimals\": 2"),
        ("my/choice", "\"kind\": \"choice\", \"choices\": \"grade\""),
        ("my/open", "\"kind\": \"choice\", \"open\": true"),
        ("my/date", "\"kind\": \"date\""),
        ("birth", "\"kind\": \"date\", \"member\": \"birth\""),
        ("plain", "\"kind\": \"flag\""));

    [Theory]
    [InlineData("""{ "my/flag": true }""")]
    [InlineData("""{ "my/number": 12.34 }""")]
    [InlineData("""{ "my/number": -1000000000000 }""")]
    [InlineData("""{ "my/number": 1.500 }""")]
    [InlineData("""{ "my/choice": "technician" }""")]
    [InlineData("""{ "my/open": "没人提到的名字" }""")]
    [InlineData("""{ "my/date": "2024-02-29" }""")]
    [InlineData("""{ "my/date": "1900-01-01" }""")]
    [InlineData("""{ "my/date": false }""")]
    public void IsTaken(string facts) => _ = Assess(facts);

    [Theory]
    [InlineData("""{ "my/other": true }""", "$.facts['my/other']", "a fact that a rulebook declares")]
    [InlineData("""{ "other": true }""", "$.facts.other", "a fact that a rulebook declares")]
    [InlineData("""{ "plain": 1 }""", "$.facts.plain", "true or false")]
    // What a member of the worker says is said there, and derived facts are derived.
    [InlineData("""{ "birth": "1990-05-01" }""", "$.facts.birth", "a fact that a rulebook declares")]
    [InlineData("""{ "my/flag": 1 }""", "$.facts['my/flag']", "true or false")]
    [InlineData("""{ "my/flag": "true" }""", "$.facts['my/flag']", "true or false")]
    [InlineData("""{ "my/number": "12" }""", "$.facts['my/number']", "a number with at most 2 decimal places")]
    [InlineData("""{ "my/number": 1.005 }""", "$.facts['my/number']", "a number with at most 2 decimal places")]
    [InlineData("""{ "my/number": 1000000000001 }""", "$.facts['my/number']", "a number")]
    [InlineData("""{ "my/choice": "master" }""", "$.facts['my/choice']", "one of: none, junior-worker")]
    [InlineData("""{ "my/choice": true }""", "$.facts['my/choice']", "one of: none, junior-worker")]
    [InlineData("""{ "my/date": true }""", "$.facts['my/date']", "a day written 2024-06-30")]
    [InlineData("""{ "my/date": "2023-02-29" }""", "$.facts['my/date']", "a day written 2024-06-30")]
    [InlineData("""{ "my/date": 2023 }""", "$.facts['my/date']", "a day written 2024-06-30")]
    [InlineData("""{ "my/date": "-0001-01-01" }""", "$.facts['my/date']", "from the year 1900 to 2199")]
    [InlineData("""{ "my/date": "1899-12-31" }""", "$.facts['my/date']", "from the year 1900 to 2199")]
    [InlineData("""{ "my/date": "9999-12-31" }""", "$.facts['my/date']", "from the year 1900 to 2199")]
    public void IsRefused(string facts, string path, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Assess(facts));

        Assert.Equal(("w.json", path), (refused.InputName, refused.Path));
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    [Fact]
    public void AWorkerBornAfterTheDayAskedIsRefused_AndBornOnItIsNot()
    {
        Worker worker = WorkerJson.Parse("""{ "birth": "2023-07-14" }""", "w.json");

        _ = Catalog.For("CN", new LocalDate(2023, 7, 14)).Assess(worker);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Catalog.For("CN", new LocalDate(2023, 7, 13)).Assess(worker));
        Assert.Equal(("w.json", "$.birth"), (refused.InputName, refused.Path));
        Assert.DoesNotContain("2023", refused.Message, StringComparison.Ordinal);
    }

    private static Assessment Assess(string facts) =>
        Catalog.For("CN", new LocalDate(2023, 7, 14)).Assess(WorkerJson.Parse($$"""{ "facts": {{facts}} }""", "w.json"));
}
