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

    /// <summary>A team of nobody is refused, in a worker's records and where a fact of a place's own tells it; ready columns leave the amount open.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    public void AShareOfNobodyIsRefused(int heads)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => WorkerJson.Parse($$"""{ "birth": "1990-05-01", "contests": [ { "tier": "city", "year": 2024, "team": {{heads}} } ] }"""));
        Assert.Contains("contests[0].team", refused.Message, StringComparison.Ordinal);
        SkillPolicy policy = MoneyBook.Catalog(MoneyBook.Benefit("""{ "yuan": 100 }""").Replace("\"rows\"", "\"sharedBy\": \"my/heads\", \"rows\"", StringComparison.Ordinal)).For(MoneyBook.City, new LocalDate(2025, 1, 1));
        InputFormatException nobody = Assert.Throws<InputFormatException>(() => policy.Assess(MoneyBook.Worker($"\"my/heads\": {heads}")));
        Assert.Contains("my/heads", nobody.Path, StringComparison.Ordinal);
        Assert.Contains("at least 1", nobody.ExpectationIn(Language.English), StringComparison.Ordinal);
        Assert.Contains("分享金额的人数", nobody.ExpectationIn(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(25, policy.Assess(MoneyBook.Worker("\"my/heads\": 4"))[MoneyBook.Aid].Amount!.Adjusted);

        CompiledPolicy compiled = policy.Compile();
        PopulationRows rows = compiled.NewRows(["my/heads"], 1);
        Assert.False(rows.TrySet(0, System.Text.Encoding.UTF8.GetBytes($"{heads}")));
        Assert.Contains("at least 1", rows.ExpectationOf(0), StringComparison.Ordinal);
        Population ready = compiled.NewPopulation(2).Numbers("my/heads", new[] { heads, 4 }).Build();
        BulkDecision bulk = compiled.Run(ready, new BulkOptions { KeepAmounts = true })[MoneyBook.Aid];
        Assert.Equal((null, 25m, 1, 25m), (bulk.KnownAmountOf(0), bulk.KnownAmountOf(1), bulk.WithOpenAmount, bulk.Amount));
        Assert.Equal((0m, 100m), (bulk.Explain(0).Amount!.Least, bulk.Explain(0).Amount!.Most));
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
