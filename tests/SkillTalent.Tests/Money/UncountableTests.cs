namespace SkillTalent.Tests.Money;

/// <summary>Calculations beyond what can be counted: refused with their place where the rule makes them, open where numbers of a worker do.</summary>
public class UncountableTests
{
    private static readonly LocalDate On = new(2025, 4, 15);

    private const string Huge = """{ "times": [ { "yuan": 1000000000 }, { "yuan": 1000000000 }, { "yuan": 1000000000 }, { "yuan": 1000000000 } ] }""";
    private const string Powers = """{ "times": [ { "parameter": "my/p" }, { "parameter": "my/p" }, { "parameter": "my/p" }, { "parameter": "my/p" } ] }""";

    private static readonly string Most = MoneyBook.Parameter("my/p", "p", 1_000_000_000, "2020-01-01");

    /// <summary>A row, with a limit and without; a comparison; a calculated fact.</summary>
    [Fact]
    public void WhatTheRuleItselfMakesIsRefusedWithItsPlace()
    {
        Refused(() => MoneyBook.Catalog(MoneyBook.Benefit(Huge)), "$.provisions[0].amount.rows[0]", "an amount that can be counted");
        Refused(() => MoneyBook.Catalog(MoneyBook.Benefit(Huge[..^1] + """, "atMost": { "yuan": 5 } }""")), "$.provisions[0].amount.rows[0].atMost", "an amount that can be counted");
        Refused(() => MoneyBook.Catalog(Comparing(Huge)), "$.provisions[0].when.compare.atLeast", "an amount that can be counted");
        Refused(() => MoneyBook.Catalog(MoneyBook.Benefit("""{ "yuan": 1 }"""), facts: Calculated($$"""{ "sum": [ { "fact": "my/outlay" }, {{Huge}} ] }""")), "$.facts['my/calculated'].calculated", "an amount that can be counted");
    }

    /// <summary>A value that makes more than can be counted leaves the comparison open, as one without a value does.</summary>
    [Fact]
    public void AComparisonThatNobodyCanCountIsOpen()
    {
        SkillPolicy policy = MoneyBook.Catalog(Comparing(Powers) + "," + Most).For(MoneyBook.City, On);
        Worker worker = MoneyBook.Worker("\"my/outlay\": 5");
        Assert.Equal(Outcome.Undetermined, policy.Assess(worker)[MoneyBook.Aid].Outcome);
        CompiledPolicy compiled = policy.Compile();
        Assert.Equal(1, compiled.Run(compiled.Project([worker]))[MoneyBook.Aid].Undetermined);
    }

    /// <summary>One that can be counted, and is more than any number, is reached by none.</summary>
    [Fact]
    public void AComparisonBeyondEveryNumberIsReachedByNone()
    {
        SkillPolicy policy = MoneyBook.Catalog(Comparing("""{ "times": [ { "parameter": "my/p" }, { "parameter": "my/p" }, { "parameter": "my/p" } ] }""") + "," + Most).For(MoneyBook.City, On);
        Assert.Equal(Outcome.NotEligible, policy.Assess(MoneyBook.Worker("\"my/outlay\": 500000000"))[MoneyBook.Aid].Outcome);
    }

    /// <summary>Numbers of a worker that make more than can be counted leave what is calculated from them open, one by one and in columns.</summary>
    [Fact]
    public void ACalculatedFactThatNobodyCanCountIsOpen()
    {
        const string Four = """{ "times": [ { "fact": "my/outlay" }, { "fact": "my/outlay" }, { "fact": "my/outlay" }, { "fact": "my/outlay" } ] }""";
        SkillPolicy policy = MoneyBook.Catalog(Comparing("10", "my/calculated"), facts: Calculated(Four)).For(MoneyBook.City, On);
        CompiledPolicy compiled = policy.Compile();
        foreach ((string outlay, Outcome outcome) in ((string, Outcome)[])[("2", Outcome.Eligible), ("1", Outcome.NotEligible), ("1000000000", Outcome.Undetermined)])
        {
            Worker worker = MoneyBook.Worker($"\"my/outlay\": {outlay}");
            Assert.Equal(outcome, policy.Assess(worker)[MoneyBook.Aid].Outcome);
            var row = compiled.Run(compiled.Project([worker]))[MoneyBook.Aid];
            Assert.Equal(outcome, row.Eligible == 1 ? Outcome.Eligible : row.Undetermined == 1 ? Outcome.Undetermined : Outcome.NotEligible);
        }
    }

    /// <summary>Values that are published make an amount beyond the limit: every question would fail, so the rulebook is refused.</summary>
    [Fact]
    public void AnAmountThatParametersMakeTooLargeIsRefusedWithItsPlace()
    {
        Refused(() => MoneyBook.Catalog(MoneyBook.Benefit(Powers) + "," + Most), "$.provisions[0].amount", "at most 100000000000 yuan with the values of its parameters");
        Refused(
            () => MoneyBook.Catalog(MoneyBook.Benefit("""{ "times": [ { "parameter": "my/p" }, { "number": 101 } ] }""") + "," + Most),
            "$.provisions[0].amount", "at most 100000000000 yuan with the values of its parameters");
        Assert.NotNull(MoneyBook.Catalog(MoneyBook.Benefit("""{ "times": [ { "parameter": "my/p" }, { "number": 100 } ] }""") + "," + Most));
    }

    /// <summary>What is said of a parameter, a fact or a table that is not what is wanted is true.</summary>
    [Fact]
    public void RefusalsOfCalculationsAreTrue()
    {
        string aid = MoneyBook.Benefit("""{ "yuan": 1 }""");
        string table = MoneyBook.Parameter("my/t", "t", 1, "2020-01-01").Replace("\"value\": 1", "\"table\": { \"x\": 1 }", StringComparison.Ordinal);
        Refused(() => MoneyBook.Catalog(aid + "," + Most, facts: Calculated("""{ "sum": [ { "fact": "my/outlay" }, { "parameter": "my/p" } ] }""")), "$.facts['my/calculated'].calculated", "a calculation over facts alone");
        Refused(() => MoneyBook.Catalog(aid, facts: Calculated("""{ "sum": [ { "fact": "my/outlay" }, { "fact": "my/calculated" } ] }""")), "$.facts['my/calculated'].calculated.sum[1].fact", "declared before this one");
        Refused(() => MoneyBook.Catalog(MoneyBook.Benefit("""{ "parameter": "my/t" }""") + "," + table), "$.provisions[0].amount.rows[0].parameter", "a parameter with a value ('my/t' has a table)");
    }

    /// <summary>A fact with the name of what stands for a parameter without a value.</summary>
    [Fact]
    public void AFactCalledAsWhatStandsForAParameterIsRefused() => Refused(
        () => MoneyBook.Catalog(Comparing("""{ "parameter": "my/p" }""") + "," + Most, facts: """ "my/p?": { "kind": "flag", "label": { "zh": "甲", "en": "a" } } """),
        "$.facts['my/p?']", "'my/p?' stands for the parameter 'my/p'");

    private static void Refused(Func<object> load, string path, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(load);
        Assert.Equal(path, refused.Path);
        Assert.Contains(expectation, refused.Expectation, StringComparison.Ordinal);
        Assert.NotNull(ExpectationText.Find(refused.Expectation));
    }

    private static string Comparing(string with, string fact = "my/outlay") =>
        $$"""
        { "id": "{{MoneyBook.Aid}}", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, {{MoneyBook.Sourced("2020-01-01")}},
          "when": { "fact": "{{fact}}", "compare": { "atLeast": {{with}} } }, "amount": { "per": "once", "rows": [ { "yuan": 1 } ] } }
        """;

    private static string Calculated(string how) => $$""" "my/calculated": { "kind": "number", "label": { "zh": "算得", "en": "calculated" }, "calculated": {{how}} } """;
}
