namespace SkillTalent.Tests.Money;

/// <summary>What of money is refused, with its place and what was expected, when a rulebook or a worker is read.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("""{ "per": "month", "term": "P0M", "rows": [ { "yuan": 1 } ] }""", "amount.term")]
    [InlineData("""{ "per": "month", "term": "-P3M", "rows": [ { "yuan": 1 } ] }""", "amount.term")]
    [InlineData("""{ "per": "month", "term": "P0D", "rows": [ { "yuan": 1 } ] }""", "amount.term")]
    [InlineData("""{ "per": "once", "term": "P1Y", "rows": [ { "yuan": 1 } ] }""", "amount.term")]
    [InlineData("""{ "per": "month", "rows": [ { "yuan": "{yuan}" } ] }""", "rows[0].yuan")]
    [InlineData("""{ "per": "month", "rows": [ ] }""", "amount.rows")]
    [InlineData("""{ "per": "month", "rows": [ { "yuan": 1 } ], "sharedBy": "my/outlay" }""", "amount.sharedBy")]
    [InlineData("""{ "per": "month", "rows": [ { "yuan": 1 } ], "factor": [ { "when": { "fact": "my/urgent", "is": true }, "times": -1 } ] }""", "factor[0].times")]
    [InlineData("""{ "per": "month", "rows": [ { "yuan": 1 } ], "factor": [ { "when": { "fact": "my/urgent", "is": true }, "times": 1 } ] }""", "factor[0].times")]
    public void AnAmountIsRefused(string amount, string place)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(MoneyBook.InPost(amount)));
        Assert.Contains(place, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A variable that no row fills is no text that people should read.</summary>
    [Theory]
    [InlineData("\"zh\": \"补贴\"", "\"zh\": \"补贴{level}\"", "title")]
    [InlineData("\"en\": \"aid\"", "\"en\": \"aid for {level}\"", "title")]
    [InlineData("\"document\": \"通知\"", "\"document\": \"通知{number}\"", ".cite")]
    public void AnUnfilledVariableIsRefused(string find, string replace, string place)
    {
        string provision = MoneyBook.Benefit("""{ "yuan": 1 }""").Replace(find, replace, StringComparison.Ordinal);
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(provision));
        Assert.Contains(place, refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A team of nobody is refused, in a worker's records; who is counted among nobody by a fact of a place's own has the amount alone.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void AShareOfNobodyIsRefused(int heads)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => WorkerJson.Parse($$"""{ "birth": "1990-05-01", "contests": [ { "tier": "city", "year": 2024, "team": {{heads}} } ] }"""));
        Assert.Contains("contests[0].team", refused.Message, StringComparison.Ordinal);
        SkillPolicy policy = MoneyBook.Catalog(MoneyBook.Benefit("""{ "yuan": 100 }""").Replace("\"rows\"", "\"sharedBy\": \"my/heads\", \"rows\"", StringComparison.Ordinal)).For(MoneyBook.City, new LocalDate(2025, 1, 1));
        Assert.Equal(100, policy.Assess(MoneyBook.Worker($"\"my/heads\": {heads}"))[MoneyBook.Aid].Amount!.Adjusted);
    }

    [Fact]
    public void TooMuchMoneyIsRefusedInColumnsToo()
    {
        SkillPolicy policy = MoneyBook.Catalog(MoneyBook.Benefit("""{ "times": [ { "fact": "my/outlay" }, { "fact": "my/heads" } ] }""")).For(MoneyBook.City, new LocalDate(2025, 1, 1));
        Worker worker = MoneyBook.Worker("\"my/outlay\": 900000000, \"my/heads\": 900000000");
        Assert.Contains("1,000,000,000,000", Assert.Throws<InputFormatException>(() => policy.Assess(worker)[MoneyBook.Aid].Amount).Message, StringComparison.Ordinal);
        CompiledPolicy compiled = policy.Compile();
        Assert.Contains("1,000,000,000,000", Assert.Throws<InputFormatException>(() => compiled.Run(compiled.Project([worker]))).Message, StringComparison.Ordinal);
    }
}
