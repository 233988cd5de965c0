namespace SkillTalent.Tests.Money;

/// <summary>What a calculated amount says where something is unknown, in words, and what is refused.</summary>
public class ComputedAmountTests
{
    private const string Percent60 = """{ "percent": 60, "of": { "fact": "my/outlay" }, "atMost": { "yuan": 6000 } }""";
    private static readonly LocalDate On = new(2025, 4, 15);

    [Fact]
    public void AnUnknownOutlayLeavesARange()
    {
        Decision decision = Decide(Percent60, "");
        Assert.Equal((Outcome.Eligible, (decimal?)null, (decimal?)0, (decimal?)6000), (decision.Outcome, decision.Amount!.Adjusted, decision.Amount.Least, decision.Amount.Most));
        Assert.Equal(["my/outlay"], decision.Missing.Select(f => f.Id));
        Assert.Contains(decision.Provisions[0].Facts, f => f.Id == "my/outlay");
    }

    [Fact]
    public void WhatNothingBoundsIsOpen()
    {
        BenefitAmount amount = Decide("""{ "percent": 60, "of": { "fact": "my/outlay" } }""", "").Amount!;
        Assert.Equal((0m, null), (amount.Least, amount.Most));
        Assert.Equal("an amount not yet known, once", amount.Text(Language.English));
        Assert.Equal("数额尚不能定，一次性", amount.Text(Language.Chinese));
        Assert.Null(Decide("""{ "less": [ { "yuan": 100 }, { "fact": "my/outlay" } ] }""", "").Amount!.Least);
    }

    [Fact]
    public void AnAssumedFactIsListed() =>
        Assert.Equal(["my/drawn"], Decide("""{ "less": [ { "yuan": 100 }, { "fact": "my/drawn" } ], "atLeast": { "yuan": 0 } }""", "").Assumed.Select(f => f.Id));

    [Theory]
    [InlineData(Percent60, "60 % of the training outlay, at most 6,000 yuan, once", "培训支出的60%，最高6000元，一次性")]
    [InlineData("""{ "times": [ { "yuan": 30 }, { "fact": "my/lessons" } ], "atMost": { "yuan": 1000 } }""", "30 yuan × the lessons, at most 1,000 yuan, once", "30元×培训课时，最高1000元，一次性")]
    [InlineData("""{ "percent": 110, "of": { "parameter": "my/wage" } }""", "110 % of the minimum wage, once", "最低工资的110%，一次性")]
    [InlineData("""{ "lowest": [ { "parameter": "my/wage" }, { "fact": "my/pay" } ] }""", "the lower of the minimum wage and the pay, once", "最低工资、实发工资中最低的，一次性")]
    [InlineData("""{ "less": [ { "yuan": 5000 }, { "fact": "my/drawn" } ], "atLeast": { "yuan": 0 }, "round": "yuan" }""", "5,000 yuan less the amount drawn, at least 0 yuan, rounded to whole yuan, half up, once", "5000元减去已领金额，最低0元，四舍五入到元，一次性")]
    public void ARowReadsAsASentence(string row, string english, string chinese)
    {
        AmountTable table = Catalog(row).Rulebooks.SelectMany(b => b.Provisions).Single(p => p.Id == MoneyBook.Aid).Amount!;
        Assert.Equal((english, chinese), (table.TextOf(table.Rows[0], Language.English), table.TextOf(table.Rows[0], Language.Chinese)));
    }

    [Theory]
    [InlineData("yuan", "10000.84", 6001)]
    [InlineData("yuan-down", "10001.66", 6000)]
    [InlineData("yuan-up", "10000.01", 6001)]
    [InlineData("fen-down", "0.03", 0.01)]
    [InlineData("fen-up", "0.03", 0.02)]
    public void RoundingIsAsStated(string rounding, string outlay, double yuan) => Assert.Equal(
        (decimal)yuan, Decide($$"""{ "percent": 60, "of": { "fact": "my/outlay" }, "round": "{{rounding}}" }""", $"\"my/outlay\": {outlay}").Amount!.Adjusted);

    /// <summary>Without a stated rounding only what is paid is rounded, half a fen away from zero.</summary>
    [Fact]
    public void TheEndIsRoundedToTheFen() =>
        Assert.Equal(0.01m, Decide("""{ "percent": 12.5, "of": { "fact": "my/outlay" } }""", "\"my/outlay\": 0.04").Amount!.Adjusted);

    [Fact]
    public void AParameterOfAnInnerPlaceTakesThePlaceOfTheOuters()
    {
        string outer = MoneyBook.Parameter("p/wage", "minimum wage", 2000, "2020-01-01");
        string inner = MoneyBook.Parameter("p/wage", "minimum wage", 2300, "2025-01-01");
        PolicyCatalog catalog = MoneyBook.Catalog($$"""{{MoneyBook.Benefit("""{ "percent": 50, "of": { "parameter": "p/wage" } }""")}}, {{outer}}""", "999000").With(MoneyBook.Stream(
            $$"""{ "id": "inner", "title": { "zh": "市", "en": "city" }, "place": "{{MoneyBook.City}}", "provisions": [ {{inner}} ] }"""), "inner.json");
        Assert.Equal(1000, catalog.For("999000", On).Assess(MoneyBook.Worker(""))[MoneyBook.Aid].Amount!.Adjusted);
        Assert.Equal(1150, catalog.For(MoneyBook.City, On).Assess(MoneyBook.Worker(""))[MoneyBook.Aid].Amount!.Adjusted);
        Assert.Equal(1000, catalog.For(MoneyBook.City, new LocalDate(2024, 12, 31)).Assess(MoneyBook.Worker(""))[MoneyBook.Aid].Amount!.Adjusted);
    }

    [Fact]
    public void ADayWithoutAValueOfTheParameterIsSaid()
    {
        Decision decision = Catalog("""{ "percent": 50, "of": { "parameter": "my/wage" } }""").For(MoneyBook.City, new LocalDate(2021, 1, 1)).Assess(MoneyBook.Worker(""))[MoneyBook.Aid];
        Assert.Null(decision.Amount!.Adjusted);
        Assert.Contains(decision.Warnings, w => w.Code == ReasonCode.ParameterNotInForce);
    }

    [Theory]
    [InlineData("""{ "precent": 60, "of": { "fact": "my/outlay" } }""", "rows[0].precent", "did you mean \"percent\"?")]
    [InlineData("""{ "percent": -1, "of": { "fact": "my/outlay" } }""", "rows[0].percent", "per cent from 0")]
    [InlineData("""{ "percent": "60", "of": { "fact": "my/outlay" } }""", "rows[0].percent", "per cent")]
    [InlineData("""{ "yuan": "60" }""", "rows[0].yuan", "yuan")]
    [InlineData("""{ "yuan": -60 }""", "rows[0].yuan", "yuan from 0")]
    [InlineData("""{ "percent": 100, "of": { "fact": "my/outlay" } }""", "rows[0].percent", "a rate that changes something")]
    [InlineData("""{ "number": 60 }""", "rows[0]", "yuan")]
    [InlineData("""{ "percent": 60 }""", "rows[0]", "\"of\"")]
    [InlineData("""{ "of": { "fact": "my/outlay" }, "fact": "my/outlay" }""", "rows[0]", "\"percent\"")]
    [InlineData("""{ "sum": [ { "fact": "my/outlay" }, { "yuan": 0 } ] }""", "rows[0].sum[1]", "an amount that changes something")]
    [InlineData("""{ "times": [ { "fact": "my/outlay" }, { "number": 1 } ] }""", "rows[0].times[1]", "an amount that changes something")]
    [InlineData("""{ "times": [ { "fact": "my/outlay" } ] }""", "rows[0].times", "two amounts or more")]
    [InlineData("""{ "lowest": [ { "fact": "my/outlay" }, { "fact": "my/outlay" } ] }""", "rows[0].lowest", "two amounts or more, each another")]
    [InlineData("""{ "less": [ { "fact": "my/outlay" } ] }""", "rows[0].less", "two amounts")]
    [InlineData("""{ "yuan": 500, "atMost": { "yuan": 600 } }""", "rows[0].atMost", "a limit that can be reached")]
    [InlineData("""{ "fact": "my/outlay", "atLeast": { "yuan": 0 } }""", "rows[0].atLeast", "a limit that can be reached")]
    [InlineData("""{ "fact": "my/outlays" }""", "rows[0].fact", "did you mean \"my/outlay\"?")]
    [InlineData("""{ "fact": "my/level" }""", "rows[0].fact", "a number fact")]
    [InlineData("""{ "parameter": "my/wagge" }""", "rows[0].parameter", "did you mean \"my/wage\"?")]
    [InlineData("""{ "fact": "my/outlay", "yuan": 5 }""", "rows[0]", "exactly one of")]
    [InlineData("""{ "fact": "my/outlay", "round": "yuans" }""", "rows[0].round", "\"yuan\"")]
    [InlineData("""{ "percent": 60, "of": { "percent": 50, "off": { "fact": "my/outlay" } } }""", "rows[0].of.off", "did you mean \"of\"?")]
    [InlineData("""{ "times": [ { "yuan": 1000000000 }, { "number": 1000000000 } ] }""", "amount", "yuan")]
    public void WhatIsWrongIsRefusedWithItsPlace(string row, string path, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Catalog(row));
        Assert.EndsWith(path, refused.Path, StringComparison.Ordinal);
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAmountBeyondEveryBudgetIsRefused()
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => Decide(
            """{ "times": [ { "fact": "my/outlay" }, { "fact": "my/pay" }, { "fact": "my/drawn" } ] }""",
            "\"my/outlay\": 900000000000, \"my/pay\": 900000000000, \"my/drawn\": 900000000000").Amount);
        Assert.Contains("1,000,000,000,000 yuan", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A number that a compact column could not hold is counted in full.</summary>
    [Fact]
    public void ALargeNumberIsWhole()
    {
        SkillPolicy policy = Catalog("""{ "times": [ { "number": 2 }, { "fact": "my/heads" } ] }""").For(MoneyBook.City, On);
        CompiledPolicy compiled = policy.Compile();
        Assert.Equal(6_000_000_000m, compiled.Run(compiled.Project([MoneyBook.Worker("\"my/heads\": 3000000000")]))[MoneyBook.Aid].Amount);
    }

    private static PolicyCatalog Catalog(string row) =>
        MoneyBook.Catalog($"{MoneyBook.Benefit(row)}, {MoneyBook.Parameter("my/wage", "minimum wage", 2000, "2022-01-01")}");

    private static Decision Decide(string row, string facts) => Catalog(row).For(MoneyBook.City, On).Assess(MoneyBook.Worker(facts))[MoneyBook.Aid];
}
