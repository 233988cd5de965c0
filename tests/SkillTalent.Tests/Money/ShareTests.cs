namespace SkillTalent.Tests.Money;

/// <summary>A share of what another benefit pays. Numbers as in the collection of rules.</summary>
public class ShareTests
{
    private const string Firm = "my/firm";

    private static readonly LocalDate On = new(2025, 4, 15);

    // 4j: the district matches the city's allowance one to one or by half, and without its factor; together at most 3,000 (class 4) a month.
    private const string Zhongshan = """{ "percent": 50, "of": { "benefit": "my/aid", "factors": "left-out" }, "atMost": { "less": [ { "yuan": 3000 }, { "benefit": "my/aid", "factors": "left-out" } ] } }""";

    /// <summary>30 % of what the worker gets, whichever row that is; the worker's own amount is 2,000, or 3,000 as a technician.</summary>
    [Theory]
    [InlineData("'my/level': 'senior-worker'", 2000, 600)]
    [InlineData("'my/level': 'technician'", 3000, 900)]
    public void AFirmGetsAShareOfWhatTheWorkerGets(string facts, int worker, int firm)
    {
        const string Rows = """{ "when": { "fact": "my/level", "in": [ "technician" ] }, "yuan": 3000 }, { "when": { "fact": "my/level", "in": [ "senior-worker" ] }, "yuan": 2000 }""";
        Holds(Books(Rows, """{ "percent": 30, "of": { "benefit": "my/aid" } }"""), facts, worker, firm);
    }

    /// <summary>Who does not get the one gets no share of it.</summary>
    [Fact]
    public void WhoIsNotEntitledHasNoShare()
    {
        Assessment assessment = Assess(Books("""{ "when": { "fact": "my/level", "in": [ "technician" ] }, "yuan": 3000 }""", """{ "percent": 30, "of": { "benefit": "my/aid" } }"""), "'my/level': 'senior-worker'");
        Assert.Equal((Outcome.NotEligible, Outcome.NotEligible), (assessment["my/aid"].Outcome, assessment[Firm].Outcome));
    }

    [Theory]
    [InlineData(2000, "'my/urgent': false", 2000, 1000)]
    [InlineData(2500, "'my/urgent': false", 2500, 500)]
    [InlineData(2000, "'my/urgent': true", 2400, 1000)]
    public void ADistrictMatchesWithoutTheFactorUpToAJointCap(int city, string facts, int paid, int district) =>
        Holds(Books($$"""{ "yuan": {{city}} }""", Zhongshan, Factor), facts, paid, district);

    /// <summary>4i: the same again by the district; 4j one to one with the city's factor.</summary>
    [Theory]
    [InlineData("'my/urgent': false", 600, 600)]
    [InlineData("'my/urgent': true", 720, 720)]
    public void TheSameAgain(string facts, int city, int district) => Holds(Books("""{ "yuan": 600 }""", """{ "benefit": "my/aid" }""", Factor), facts, city, district);

    /// <summary>A share of what is calculated, and a share of a share.</summary>
    [Fact]
    public void AShareOfAShareIsCalculated()
    {
        string third = MoneyBook.Benefit("""{ "percent": 50, "of": { "benefit": "my/firm" } }""", "my/third");
        string books = Books("""{ "percent": 60, "of": { "fact": "my/outlay" }, "atMost": { "yuan": 6000 } }""", """{ "percent": 10, "of": { "benefit": "my/aid" } }""") + "," + third;
        Holds(books, "'my/outlay': 8000", 4800, 480);
        Assert.Equal(240, Assess(books, "'my/outlay': 8000")["my/third"].Amount!.Adjusted);
        Decision open = Assess(books, "")["my/third"];
        Assert.Equal((0, 300), (open.Amount!.Least, open.Amount.Most));
        Assert.Equal(["my/outlay"], open.Missing.Select(f => f.Id));
    }

    /// <summary>The version of the other that is in force on the day counts, on both sides of its dates.</summary>
    [Theory]
    [InlineData("2024-12-31", 500)]
    [InlineData("2025-01-01", 1000)]
    public void TheOthersVersionOfTheDayCounts(string day, int yuan)
    {
        string books = string.Join(',', Version("2020-01-01", "2024-12-31", 1000), Version("2025-01-01", null, 2000), MoneyBook.Benefit("""{ "percent": 50, "of": { "benefit": "my/aid" } }""", Firm));
        Decision decision = Assess(books, "", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)[Firm];
        Assert.Equal(yuan, decision.Amount!.Adjusted);
        Assert.Contains(decision.Citations, c => c.Document == "通知");
    }

    /// <summary>Where the other ended there is no share; the answer says so.</summary>
    [Fact]
    public void WhatEndedLeavesNoShare()
    {
        Decision decision = Assess(Version("2020-01-01", "2024-12-31", 1000) + "," + MoneyBook.Benefit("""{ "percent": 50, "of": { "benefit": "my/aid" } }""", Firm), "")[Firm];
        Assert.Equal(Outcome.NotEligible, decision.Outcome);
        Assert.Contains(decision.Warnings, w => w.Code == ReasonCode.ShareNotInForce);
        Assert.Contains("“补贴”", decision.Warnings.Single(w => w.Code == ReasonCode.ShareNotInForce).Text(Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>Where no source covers the other on the day, nobody knows what a share of it is; the answer says so, and does not say that there is none.</summary>
    [Fact]
    public void WhatIsNotCoveredLeavesTheShareOpen()
    {
        string other = Version("2020-01-01", "2024-12-31", 1000).Replace("\"after\": \"ended\"", "\"after\": \"not-covered\"", StringComparison.Ordinal);
        Decision decision = Assess(other + "," + MoneyBook.Benefit("""{ "percent": 50, "of": { "benefit": "my/aid" } }""", Firm), "")[Firm];
        Assert.Equal((Outcome.Eligible, null, null), (decision.Outcome, decision.Amount!.Adjusted, decision.Amount.Most));
        Assert.Contains(ReasonCode.ShareNotCovered, decision.Warnings.Select(w => w.Code));
        Assert.DoesNotContain(ReasonCode.ShareNotInForce, decision.Warnings.Select(w => w.Code));
    }

    /// <summary>A share rests on the weaker of the two, and on the documents of both: of each row, and of the provision that has the rows.</summary>
    [Theory]
    [InlineData("official", "official", "official", Basis.Official)]
    [InlineData("official", "official", "reported", Basis.Reported)]
    [InlineData("official", "reported", "official", Basis.Reported)]
    [InlineData("reported", "official", "official", Basis.Reported)]
    public void WhatAShareRestsOn(string own, string other, string row, Basis basis)
    {
        string Sourced(string provision, string its, string document) => provision.Replace("\"basis\": \"reported\", \"cite\": [ { \"document\": \"通知\" } ]", $$"""
            "basis": "{{its}}", "cite": [ { "document": "{{document}}" } ]
            """, StringComparison.Ordinal);
        string books = Sourced(MoneyBook.Benefit($$"""{ "yuan": 1000, "basis": "{{row}}", "cite": [ { "document": "表" } ] }"""), other, "甲")
            + "," + Sourced(MoneyBook.Benefit("""{ "percent": 50, "of": { "benefit": "my/aid" }, "cite": [ { "document": "丙" } ] }""", Firm), own, "乙");
        Decision decision = Assess(books, "")[Firm];
        Assert.Equal((500, basis), (decision.Amount!.Adjusted, decision.Basis));
        AmountRow share = Assert.Single(decision.Rule.Amount!.Rows);
        Assert.Equal(["丙", "甲", "表"], share.Citations.Select(c => c.Document));
        Assert.Equal(["乙", "丙", "甲", "表"], decision.Citations.Select(c => c.Document));
        Assert.Equal((basis, true), (share.Basis, share.IsShare));
    }

    /// <summary>A share of two rows is two rows, each for whom both are.</summary>
    [Fact]
    public void EachRowOfTheOtherIsARow()
    {
        const string Theirs = """{ "when": { "fact": "my/level", "in": [ "technician" ] }, "yuan": 3000 }, { "yuan": 2000 }""";
        const string Own = """{ "when": { "fact": "my/urgent", "is": true }, "percent": 50, "of": { "benefit": "my/aid" } }, { "percent": 10, "of": { "benefit": "my/aid" } }""";
        string books = Books(Theirs, Own);
        Assert.Equal(4, Assess(books, "")[Firm].Rule.Amount!.Rows.Count);
        AmountTable withFactor = Assess(Books("""{ "yuan": 600 }""", """{ "benefit": "my/aid" }""", Factor), "")[Firm].Rule.Amount!;
        Assert.Equal(["120 % of 600 yuan", "600 yuan"], withFactor.Rows.Select(r => ((ShareAmount)r.Pay).Pays!.Text(Language.English)));
        Holds(books, "'my/level': 'technician', 'my/urgent': true", 3000, 1500);
        Holds(books, "'my/level': 'technician', 'my/urgent': false", 3000, 300);
        Holds(books, "'my/level': 'senior-worker', 'my/urgent': true", 2000, 1000);
        Holds(books, "'my/level': 'senior-worker', 'my/urgent': false", 2000, 200);
        Assert.DoesNotContain(Assess(books, "")[Firm].Warnings, w => w.Code == ReasonCode.ShareNotInForce);
    }

    /// <summary>Shares of two benefits in one amount are each of its own.</summary>
    [Fact]
    public void SharesOfTwoBenefits()
    {
        string books = MoneyBook.Benefit("""{ "yuan": 1000 }""") + "," + MoneyBook.Benefit("""{ "yuan": 400 }""", "my/second")
            + "," + MoneyBook.Benefit("""{ "sum": [ { "percent": 50, "of": { "benefit": "my/aid" } }, { "percent": 10, "of": { "benefit": "my/second" } } ] }""", Firm);
        Holds(books, "", 1000, 540);
        Assert.Equal("(50 % of what \"aid\" pays (1,000 yuan)) plus (10 % of what \"aid\" pays (400 yuan))", Assert.Single(Assess(books, "")[Firm].Rule.Amount!.Rows).Pay.Text(Language.English));
    }

    /// <summary>The other's claims may bar who has drawn it; its rows alone count where the rule says so.</summary>
    [Theory]
    [InlineData("", Outcome.NotEligible)]
    [InlineData(""", "conditions": "left-out" """, Outcome.Eligible)]
    public void ItsConditionsCountOrAreLeftOut(string more, Outcome outcome)
    {
        string aid = MoneyBook.Benefit("""{ "yuan": 1000 }""").Replace("\"amount\"", """ "when": { "fact": "my/urgent", "is": true }, "amount" """, StringComparison.Ordinal);
        Assert.Equal(outcome, Assess(aid + "," + MoneyBook.Benefit($$"""{ "percent": 50, "of": { "benefit": "my/aid"{{more}} } }""", Firm), "'my/urgent': false")[Firm].Outcome);
    }

    /// <summary>The parts of a share follow the parts of the other: a raise of the one raises the other from its day on.</summary>
    [Fact]
    public void ItsPartsFollow()
    {
        string Monthly(string row, string id) => MoneyBook.InPost($$"""{ "per": "month", "rows": [ {{row}} ] }""").Replace($"\"id\": \"{MoneyBook.Aid}\"", $"\"id\": \"{id}\"", StringComparison.Ordinal);
        string books = Monthly("""{ "parameter": "my/minimum-wage" }""", "my/worker") + "," + Monthly("""{ "percent": 50, "of": { "benefit": "my/worker" } }""", Firm)
            + "," + MoneyBook.Parameter("my/minimum-wage", "minimum wage", 2000, "2020-01-01", "2025-03-31") + "," + MoneyBook.Parameter("my/minimum-wage", "minimum wage", 2200, "2025-04-01");
        Decision decision = MoneyBook.Catalog(books).For(MoneyBook.City, On).Assess(MoneyBook.Employed("2025-01-01/"))[Firm];
        Assert.Equal([1000m, 1000m, 1000m, 1100m], decision.Payments(new LocalDate(2025, 1, 1), new LocalDate(2025, 4, 30)).Select(p => p.Amount!.Value));
    }

    [Fact]
    public void ItReadsInBothLanguages()
    {
        SkillPolicy policy = MoneyBook.Catalog(Books("""{ "yuan": 3000 }""", """{ "percent": 30, "of": { "benefit": "my/aid" } }""")).For(MoneyBook.City, On);
        AmountTable table = policy.Provisions.Single(p => p.Id == Firm).Amount!;
        Assert.Equal("30 % of what \"aid\" pays, once", table.TextOf(table.Rows[0], Language.English));
        Assert.Equal("“补贴”的金额的30%，一次性", table.TextOf(table.Rows[0], Language.Chinese));
    }

    [Theory]
    [InlineData("""{ "benefit": "my/aide" }""", "my/aid")]
    [InlineData("""{ "benefit": "my/firm" }""", "in the end")]
    [InlineData("""{ "yuan": 5, "factors": "left-out" }""", "benefit")]
    [InlineData("""{ "benefit": "my/aid", "conditions": "no" }""", "left-out")]
    [InlineData("""{ "percent": 100, "of": { "benefit": "my/aid" } }""", "neither 0 nor 100")]
    public void WhatCannotBeIsRefused(string row, string expectation)
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(Books("""{ "yuan": 3000 }""", row)));
        Assert.Contains(expectation, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsPaidForSomethingElseIsRefused()
    {
        InputFormatException refused = Assert.Throws<InputFormatException>(() => MoneyBook.Catalog(
            MoneyBook.InPost("""{ "per": "month", "rows": [ { "yuan": 100 } ] }""") + "," + MoneyBook.Benefit("""{ "benefit": "my/aid" }""", Firm)));
        Assert.Contains("paid per month", refused.Message, StringComparison.Ordinal);
    }

    private const string Factor = """[ { "when": { "fact": "my/urgent", "is": true }, "times": 1.2 } ]""";

    private static string Books(string rows, string share, string factor = "") =>
        MoneyBook.Benefit(rows).Replace("\"rows\"", (factor.Length == 0 ? "" : $"\"factor\": {factor}, ") + "\"rows\"", StringComparison.Ordinal) + "," + MoneyBook.Benefit(share, Firm);

    private static string Version(string from, string? to, int yuan) => MoneyBook.Benefit($$"""{ "yuan": {{yuan}} }""").Replace(MoneyBook.Sourced("2020-01-01"), MoneyBook.Sourced(from, to), StringComparison.Ordinal);

    private static Assessment Assess(string books, string facts, LocalDate? on = null) =>
        MoneyBook.Catalog(books).For(MoneyBook.City, on ?? On).Assess(MoneyBook.Worker(facts.Replace('\'', '"')));

    // One by one and in columns, to the fen.
    private static void Holds(string books, string facts, decimal aid, decimal firm)
    {
        SkillPolicy policy = MoneyBook.Catalog(books).For(MoneyBook.City, On);
        Worker worker = MoneyBook.Worker(facts.Replace('\'', '"'));
        Assessment assessment = policy.Assess(worker);
        Assert.Equal((aid, firm), (assessment["my/aid"].Amount!.Adjusted, assessment[Firm].Amount!.Adjusted));
        CompiledPolicy compiled = policy.Compile();
        BulkResult bulk = compiled.Run(compiled.Project([worker]), new BulkOptions { KeepAmounts = true });
        Assert.Equal((aid, firm), (bulk["my/aid"].AmountOf(0), bulk[Firm].AmountOf(0)));
        Assert.Equal(firm, bulk[Firm].Amount);
    }
}
