namespace SkillTalent.Tests.Money;

/// <summary>Conditions that compare with a parameter of the place, and facts that are calculated from others. Numbers as in the collection of rules.</summary>
public class MeasureTests
{
    private static readonly string Wages = string.Join(
        ',',
        MoneyBook.Parameter("my/minimum-wage", "minimum wage", 2360, "2021-12-01", "2025-02-28"),
        MoneyBook.Parameter("my/minimum-wage", "minimum wage", 2520, "2025-03-01"));

    private const string EightyPercent = """{ "percent": 80, "of": { "parameter": "my/minimum-wage" } }""";

    private static PolicyCatalog Internship(string compare = $$"""{ "atLeast": {{EightyPercent}} }""") => MoneyBook.Catalog(
        $$"""
        { "id": "{{MoneyBook.Aid}}", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, {{MoneyBook.Sourced("2020-01-01")}},
          "when": { "fact": "my/pay", "compare": {{compare}} },
          "amount": { "per": "month", "rows": [ { "lowest": [ { "parameter": "my/minimum-wage" }, { "fact": "my/pay" } ] } ] } }, {{Wages}}
        """);

    /// <summary>1.3a: only where the firm pays at least 80 per cent of the minimum wage, which is that of the day.</summary>
    [Theory]
    [InlineData("2025-04-15", 2200, true)]
    [InlineData("2025-04-15", 2016, true)]
    [InlineData("2025-04-15", 2000, false)]
    [InlineData("2025-02-28", 1888, true)]
    [InlineData("2025-03-01", 1888, false)]
    [InlineData("2025-02-28", 1887, false)]
    public void TheConditionFollowsTheParameter(string on, int pay, bool eligible)
    {
        SkillPolicy policy = Internship().For(MoneyBook.City, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);
        Worker worker = MoneyBook.Worker($"\"my/pay\": {pay}");
        Assert.Equal(eligible ? Outcome.Eligible : Outcome.NotEligible, policy.Assess(worker)[MoneyBook.Aid].Outcome);
        CompiledPolicy compiled = policy.Compile();
        Assert.Equal(eligible ? 1 : 0, compiled.Run(compiled.Project([worker]))[MoneyBook.Aid].Eligible);
    }

    [Fact]
    public void TheReasonNamesTheCalculationAndItsValue()
    {
        Decision decision = Internship().For(MoneyBook.City, new LocalDate(2025, 4, 15)).Assess(MoneyBook.Worker("\"my/pay\": 2000"))[MoneyBook.Aid];
        Assert.Contains("pay: at least 80 % of the minimum wage (2,520)", decision.Unmet[0].Text(Language.English), StringComparison.Ordinal);
        Assert.Contains("实发工资不低于最低工资（2520）的80%", decision.Unmet[0].Text(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>Pay that was enough is not enough from the day on which the wage rises: the answer closes on the day before.</summary>
    [Fact]
    public void TheTimelineKnowsTheStep()
    {
        Decision decision = Internship().For(MoneyBook.City, new LocalDate(2025, 1, 15)).Assess(MoneyBook.Worker("\"my/pay\": 1900"))[MoneyBook.Aid];
        Assert.Equal(new LocalDate(2025, 2, 28), decision.OpenUntil);
        Assert.Equal([PaymentStatus.Due, PaymentStatus.Due], decision.Payments(new LocalDate(2025, 1, 1), new LocalDate(2025, 4, 1), new PaymentOptions { Start = PaymentStart.NextMonth }).Select(p => p.Status));
    }

    /// <summary>Where no value is in force nobody knows whether the condition is met; it is not failed.</summary>
    [Fact]
    public void WithoutAValueItIsOpen()
    {
        Decision decision = Internship().For(MoneyBook.City, new LocalDate(2021, 6, 1)).Assess(MoneyBook.Worker("\"my/pay\": 1900"))[MoneyBook.Aid];
        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        Reason warning = decision.Warnings.Single(w => w.Code == ReasonCode.MeasureNotInForce);
        Assert.Contains("minimum wage", warning.Text(Language.English), StringComparison.Ordinal);
        Assert.Contains("最低工资", warning.Text(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("minimum wage", decision.Missing.Single().Label.En, StringComparison.Ordinal);
    }

    /// <summary>2b: at least twice the average wage; several bounds together.</summary>
    [Theory]
    [InlineData("""{ "above": { "times": [ { "number": 2 }, { "parameter": "my/minimum-wage" } ] } }""", 5040, false)]
    [InlineData("""{ "above": { "times": [ { "number": 2 }, { "parameter": "my/minimum-wage" } ] } }""", 5040.01, true)]
    [InlineData("""{ "atLeast": 100, "below": { "parameter": "my/minimum-wage" } }""", 2519.99, true)]
    [InlineData("""{ "atLeast": 100, "below": { "parameter": "my/minimum-wage" } }""", 2520, false)]
    [InlineData("""{ "atMost": { "ratio": [ { "parameter": "my/minimum-wage" }, { "number": 3 } ] } }""", 840, true)]
    [InlineData("""{ "atMost": { "ratio": [ { "parameter": "my/minimum-wage" }, { "number": 3 } ] } }""", 840.01, false)]
    public void BoundsAreExact(string compare, double pay, bool eligible) => Assert.Equal(
        eligible ? Outcome.Eligible : Outcome.NotEligible,
        Internship(compare).For(MoneyBook.City, new LocalDate(2025, 4, 15)).Assess(MoneyBook.Worker(FormattableString.Invariant($"\"my/pay\": {pay}")))[MoneyBook.Aid].Outcome);

    [Theory]
    [InlineData("""{ "atLeast": { "fact": "my/outlay" } }""", "calculated")]
    [InlineData("""{ "equals": { "parameter": "my/minimum-wage" } }""", "at most one of")]
    [InlineData("""{ "atLeast": { "parameter": "my/minimum-wages" } }""", "my/minimum-wage")]
    [InlineData("""{ "atLeast": "2000" }""", "number")]
    public void WhatCannotBeIsRefused(string compare, string expectation) => Assert.Contains(
        expectation, Assert.Throws<InputFormatException>(() => Internship(compare)).Message, StringComparison.Ordinal);

    private const string Share = """ "my/share": { "kind": "number", "decimals": 4, "label": { "zh": "裁员率", "en": "share laid off" }, "unit": { "zh": "%", "en": "%" }, "calculated": { "times": [ { "number": 100 }, { "ratio": [ { "fact": "my/heads" }, { "fact": "my/planned" } ] } ] } }""";

    private static PolicyCatalog Stable() => MoneyBook.Catalog(
        $$"""
        { "id": "{{MoneyBook.Aid}}", "kind": "benefit", "title": { "zh": "补贴", "en": "aid" }, {{MoneyBook.Sourced("2020-01-01")}},
          "when": { "any": [ { "fact": "my/share", "compare": { "atMost": 5.5 } }, { "all": [ { "fact": "my/planned", "compare": { "atMost": 30 } }, { "fact": "my/share", "compare": { "atMost": 20 } } ] } ] },
          "amount": { "per": "once", "rows": [ { "yuan": 100 } ] } }
        """,
        facts: Share);

    /// <summary>7f: a laid-off share of at most 5.5 per cent, with 30 insured and fewer of at most 20.</summary>
    [Theory]
    [InlineData(25, 5, true)]
    [InlineData(26, 6, false)]
    [InlineData(100, 5, true)]
    [InlineData(100, 6, false)]
    public void AShareIsAFactOfItsOwn(int insured, int laidOff, bool eligible)
    {
        SkillPolicy policy = Stable().For(MoneyBook.City, new LocalDate(2024, 6, 30));
        Worker worker = MoneyBook.Worker($"\"my/planned\": {insured}, \"my/heads\": {laidOff}");
        Assert.Equal(eligible ? Outcome.Eligible : Outcome.NotEligible, policy.Assess(worker)[MoneyBook.Aid].Outcome);
        CompiledPolicy compiled = policy.Compile();
        Assert.Equal(eligible ? 1 : 0, compiled.Run(compiled.Project([worker]))[MoneyBook.Aid].Eligible);
    }

    [Fact]
    public void WhatIsMissingIsWhatItIsCalculatedFrom()
    {
        Assessment assessment = Stable().For(MoneyBook.City, new LocalDate(2024, 6, 30)).Assess(MoneyBook.Worker("\"my/planned\": 100"));
        Assert.Equal(Outcome.Undetermined, assessment[MoneyBook.Aid].Outcome);
        Assert.Equal(["my/heads"], assessment[MoneyBook.Aid].Missing.Select(f => f.Id));
        Assert.Equal(["facts.my/heads"], assessment.NextQuestions(5).Select(q => q.Path));
    }

    /// <summary>Divided by nothing nobody knows what a share comes to: the answer is open, says why, and waits for nothing that could be told.</summary>
    [Fact]
    public void WhatIsDividedByNothingIsOpenAndSaysSo()
    {
        Assessment assessment = Stable().For(MoneyBook.City, new LocalDate(2024, 6, 30)).Assess(MoneyBook.Worker("\"my/planned\": 0, \"my/heads\": 0"));
        Decision decision = assessment[MoneyBook.Aid];
        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        Assert.Empty(decision.Missing);
        Assert.Empty(assessment.NextQuestions(5));
        Assert.Contains("share laid off cannot be calculated: nothing can be divided by zero", decision.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("裁员率无法计算：除数为零", decision.Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.False(decision.LeastChanges().IsComplete);
        Assert.NotEmpty(decision.LeastChanges().Explain(Language.English));
        CompiledPolicy compiled = Stable().For(MoneyBook.City, new LocalDate(2024, 6, 30)).Compile();
        Assert.Equal(1, compiled.Run(compiled.Project([MoneyBook.Worker("\"my/planned\": 0, \"my/heads\": 0")]))[MoneyBook.Aid].Undetermined);
    }

    /// <summary>A plan to a level that asks for a share divided by nothing is open, too.</summary>
    [Fact]
    public void APlanSaysThatAShareCannotBeCalculated()
    {
        PolicyCatalog catalog = MoneyBook.Catalog(
            $$"""
            { "id": "my/level", "kind": "level", "target": "technician", "title": { "zh": "技师", "en": "technician" }, {{MoneyBook.Sourced("2020-01-01")}},
              "pathways": [ { "id": "my/level/1", "when": { "not": { "fact": "my/share", "compare": { "atMost": 5.5 } } } } ] }
            """,
            facts: Share);
        CareerPlan plan = catalog.For(MoneyBook.City, new LocalDate(2024, 6, 30)).Plan(MoneyBook.Worker("\"my/planned\": 0, \"my/heads\": 3"), PlanTarget.Of(SkillLevel.Technician));
        Assert.Equal(PlanOutcome.Undetermined, plan.Outcome);
        Assert.NotEmpty(plan.Explain(Language.Chinese));
        Assert.Contains("除数为零", plan.Asked.Explain(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>A range between parameters says which of its ends it takes in.</summary>
    [Theory]
    [InlineData("""{ "atLeast": { "parameter": "my/minimum-wage" }, "atMost": { "number": 9000 } }""", "pay: from the minimum wage (2,520) to 9,000", "实发工资在最低工资（2520）至9000之间")]
    [InlineData("""{ "above": { "parameter": "my/minimum-wage" }, "below": { "number": 9000 } }""", "pay: above the minimum wage (2,520), and pay: below 9,000", "实发工资高于最低工资（2520），并且实发工资低于9000")]
    [InlineData("""{ "above": { "parameter": "my/minimum-wage" }, "atMost": { "number": 9000 } }""", "pay: above the minimum wage (2,520), and pay: at most 9,000", "实发工资高于最低工资（2520），并且实发工资不高于9000")]
    [InlineData("""{ "atLeast": { "parameter": "my/minimum-wage" }, "below": { "number": 9000 } }""", "pay: at least the minimum wage (2,520), and pay: below 9,000", "实发工资不低于最低工资（2520），并且实发工资低于9000")]
    public void ARangeSaysItsEnds(string compare, string english, string chinese)
    {
        Decision decision = Internship(compare).For(MoneyBook.City, new LocalDate(2025, 4, 15)).Assess(MoneyBook.Worker("\"my/pay\": 10000"))[MoneyBook.Aid];
        Assert.Contains(english + "; now", decision.Unmet[0].Text(Language.English), StringComparison.Ordinal);
        Assert.Contains(chinese + "（目前", decision.Unmet[0].Text(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>2h: points by level, the best one only, and three for each full year insured.</summary>
    [Theory]
    [InlineData("technician", 6, 120)]
    [InlineData("technician", 5, 117)]
    [InlineData("senior-worker", 5, 77)]
    public void PointsAreASumOfTheBest(string grade, int years, int points)
    {
        const string Facts = """ "my/points": { "kind": "number", "label": { "zh": "积分", "en": "points" }, "calculated": { "sum": [ { "table": "my/points-by-grade" }, { "times": [ { "number": 3 }, { "fact": "my/years" } ] }, { "fact": "my/others" } ] } }""";
        const string Table = """ "tables": { "my/points-by-grade": { "title": { "zh": "等级积分", "en": "points by grade" }, "by": [ "my/grade" ], "rows": { "junior-worker": 15, "intermediate-worker": 30, "senior-worker": 60, "technician": 100, "senior-technician": 140 } } }""";
        PolicyCatalog catalog = MoneyBook.Catalog(
            $$"""
            { "id": "{{MoneyBook.Aid}}", "kind": "benefit", "title": { "zh": "落户", "en": "residence" }, {{MoneyBook.Sourced("2020-01-01")}},
              "when": { "fact": "my/points", "compare": { "atLeast": 120 } }, "amount": { "per": "once", "rows": [ { "fact": "my/points" } ] } }
            """,
            facts: Facts,
            sections: Table);
        Decision decision = catalog.For(MoneyBook.City, new LocalDate(2025, 12, 12)).Assess(MoneyBook.Worker($"\"my/grade\": \"{grade}\", \"my/years\": {years}, \"my/others\": 2"))[MoneyBook.Aid];
        Assert.Equal(points >= 120 ? Outcome.Eligible : Outcome.NotEligible, decision.Outcome);
        Assert.Equal(points >= 120 ? points : null, decision.Amount?.Adjusted);
        Assert.Contains(points >= 120 ? "" : $"{points}", string.Join(' ', decision.Unmet.Select(u => u.Text(Language.English))), StringComparison.Ordinal);
    }

    /// <summary>1.2h: two thirds of the lowest contribution, to whole yuan, half up.</summary>
    [Theory]
    [InlineData("10000", 6667)]
    [InlineData("9750.75", 6501)]
    public void TwoThirdsAreExact(string outlay, int yuan) => Assert.Equal(
        yuan,
        MoneyBook.Catalog(MoneyBook.Benefit("""{ "times": [ { "fact": "my/outlay" }, { "ratio": [ { "number": 2 }, { "number": 3 } ] } ], "round": "yuan" }"""))
            .For(MoneyBook.City, new LocalDate(2025, 7, 2)).Assess(MoneyBook.Worker($"\"my/outlay\": {outlay}"))[MoneyBook.Aid].Amount!.Adjusted);
}
