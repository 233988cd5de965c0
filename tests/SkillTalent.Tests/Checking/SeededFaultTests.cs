using SkillTalent.Tests.Decisions;

namespace SkillTalent.Tests.Checking;

/// <summary>A policy seeded with each kind of fault is caught, and the clean one passes.</summary>
public class SeededFaultTests
{
    private const string Acknowledge = "\"acknowledge\": [ { \"code\": \"CODE\", \"cite\": CITE } ], \"pathways\": [";

    [Fact]
    public void TheCleanPolicyPasses()
    {
        CheckReport report = CleanPolicy.Check(CleanPolicy.With());

        Assert.Empty(report.Findings);
        Assert.True(report.Questions > 10);
        Assert.True(report.Cells > 20);
        Assert.False(report.HasErrors);
    }

    [Theory]
    // A longer time.
    [InlineData("""{ "fact": "work.since-senior-technician", "worked": { "atLeast": "P5Y" } }""", "my/level/1")]
    // All work since a day is work since an earlier one, and a certificate of a level is one of every lower level.
    [InlineData("""{ "all": [ { "fact": "work.since-title-senior", "worked": { "atLeast": "P3Y" } }, { "fact": "cert.senior-technician", "elapsed": { "atLeast": "P18M" } } ] }""", "my/level/2")]
    // Who is among the first five is among the first eight, and work after a certificate is work.
    [InlineData("""{ "all": [ { "fact": "work.since-junior-worker", "worked": { "atLeast": "P10Y" } }, { "fact": "my/contest-5", "is": true } ] }""", "my/level/3")]
    // What the highest code says is what the days say.
    [InlineData("""{ "all": [ { "fact": "certificate.level", "in": [ "senior-technician" ] }, { "fact": "cert.technician", "elapsed": { "atLeast": "P1Y" } }, { "fact": "work.since-title-senior", "worked": { "atLeast": "P2Y" } } ] }""", "my/level/2")]
    public void APathwayThatAnotherImplies(string when, string by)
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(CleanPolicy.Pathway(when))));

        Assert.Equal(CheckCode.PathwayImplied, finding.Code);
        Assert.Equal(("my/level/4", by), (finding.Pathway, finding.By));
        Assert.Equal(CheckSeverity.Error, finding.Severity);
        Assert.True(finding.Cells > 0);
        Assert.Empty(finding.Witnesses);
        Assert.Equal(new LocalDate(2020, 1, 1), finding.From);
        Assert.Null(finding.To);
    }

    [Theory]
    // 31 days are never less than a month; a month is less than 31 days whenever it is February.
    [InlineData("P1M", "P31D", "my/level/5", "my/level/4")]
    [InlineData("P31D", "P1M", "my/level/4", "my/level/5")]
    // Neither of a month and of 30 days is always the longer.
    [InlineData("P1M", "P30D", null, null)]
    public void MonthsAndDaysAreComparedOverEveryMonth(string four, string five, string? idle, string? by)
    {
        static string Within(string period) => $"{{ \"fact\": \"brought-in\", \"elapsed\": {{ \"atLeast\": \"{period}\" }} }}";
        (string place, string first) = CleanPolicy.Pathway(Within(four));
        string second = CleanPolicy.Pathway(Within(five)).Replace.Replace("level/4", "level/5", StringComparison.Ordinal);
        IReadOnlyList<CheckFinding> findings = CleanPolicy.Check(CleanPolicy.With((place, first + second))).Findings;

        Assert.Equal(idle is null ? [] : [(CheckCode.PathwayImplied, idle, by)], findings.Select(f => (f.Code, f.Pathway!, f.By)));
    }

    [Fact]
    public void OfTwoPathwaysThatComeToTheSameTheLaterOneIsIdle()
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(CleanPolicy.Pathway("""{ "not": { "not": { "fact": "work.since-senior-technician", "worked": { "atLeast": "P48M" } } } }"""))));

        Assert.Equal((CheckCode.PathwayImplied, "my/level/4", "my/level/1"), (finding.Code, finding.Pathway, finding.By));
    }

    [Theory]
    // Born before working.
    [InlineData("""{ "all": [ { "fact": "birth", "elapsed": { "under": "P20Y" } }, { "fact": "work.total", "worked": { "atLeast": "P25Y" } } ] }""")]
    // "Or above": who holds the higher holds the lower.
    [InlineData("""{ "all": [ { "fact": "cert.senior-worker", "elapsed": { "atLeast": "P0D" } }, { "not": { "fact": "cert.intermediate-worker", "elapsed": { "atLeast": "P0D" } } } ] }""")]
    // Work after a certificate is not more than all work.
    [InlineData("""{ "all": [ { "fact": "work.since-technician", "worked": { "atLeast": "P5Y" } }, { "not": { "fact": "work.total", "worked": { "atLeast": "P5Y" } } } ] }""")]
    // Five years after a certificate of the last twelve months.
    [InlineData("""{ "all": [ { "fact": "work.since-senior-technician", "worked": { "atLeast": "P5Y" } }, { "fact": "cert.senior-technician", "elapsed": { "within": "P12M" } } ] }""")]
    // A day that lies before another cannot lie after it.
    [InlineData("""{ "all": [ { "fact": "brought-in", "before": "2019-01-01" }, { "fact": "purchase.day", "from": "2023-01-01" }, { "fact": "purchase.day", "between": { "of": "brought-in", "from": "-P1Y", "to": "P3Y" } } ] }""")]
    public void APathwayThatNobodyPasses(string when)
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(CleanPolicy.Pathway(when))));

        Assert.Equal((CheckCode.PathwayUnsatisfiable, "my/level/4", CheckSeverity.Error), (finding.Code, finding.Pathway, finding.Severity));
        Assert.True(finding.Cells > 0);
    }

    [Fact]
    public void AProvisionThatNobodyMeets()
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(CleanPolicy.Benefit(
            "my/idle", """{ "all": [ { "fact": "my/paid", "compare": { "atLeast": 2 } }, { "fact": "my/paid", "compare": { "below": 2 } } ] }""", """{ "yuan": 1 }"""))));

        Assert.Equal((CheckCode.ProvisionUnsatisfiable, "my/idle", CheckSeverity.Error), (finding.Code, finding.Provision?.Id, finding.Severity));
    }

    // Only from 2023 on can somebody brought in then have been so for a year: a rule that time will make true is no fault.
    [Fact]
    public void ARuleThatIsMetOnlyLaterIsNoFault()
    {
        PolicyCatalog catalog = CleanPolicy.With(CleanPolicy.Pathway("""{ "all": [ { "fact": "brought-in", "from": "2023-01-01" }, { "fact": "brought-in", "elapsed": { "atLeast": "P1Y" } } ] }"""));

        Assert.Empty(CleanPolicy.Check(catalog).Findings);
    }

    [Theory]
    [InlineData("""{ "fact": "certificate.level", "in": [ "senior-technician" ] }, "yuan": 1500 }, { "when": { "fact": "cert.senior-technician", "elapsed": { "atLeast": "P1Y" } }, "yuan": 900""")]
    [InlineData("""{ "fact": "cert.technician", "elapsed": { "atLeast": "P0D" } }, "yuan": 1500 }, { "when": { "fact": "certificate.level", "in": [ "technician", "senior-technician" ] }, "yuan": 900""")]
    public void ARowThatNobodyGets(string rows)
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(CleanPolicy.Benefit("my/rows", """{ "fact": "employer", "in": [ "enterprise" ] }""", $"{{ \"when\": {rows} }}"))));

        Assert.Equal((CheckCode.RowUnreachable, 2, CheckSeverity.Error), (finding.Code, finding.Row, finding.Severity));
    }

    [Fact]
    public void ALowerRowBeforeAHigherOne()
    {
        PolicyCatalog catalog = CleanPolicy.With(CleanPolicy.Benefit(
            "my/rows",
            """{ "fact": "employer", "in": [ "enterprise" ] }""",
            """{ "when": { "fact": "cert.technician", "elapsed": { "atLeast": "P0D" } }, "yuan": 100 }, { "when": { "fact": "post.frontline", "is": true }, "yuan": 200 }"""));
        CheckFinding finding = Only(CleanPolicy.Check(catalog), CheckCode.LevelGetsLess);

        Assert.Equal((CheckCode.RowOrder, 1, CheckSeverity.Error), (finding.Code, finding.Row, finding.Severity));
        Assert.Equal(100, Assert.Single(finding.Witnesses).Amount);
        AssertReproduces(finding, catalog);
    }

    [Fact]
    public void ALowerRowBeforeAHigherOneThatNobodyMatchesBothOfIsANote()
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(CleanPolicy.Benefit(
            "my/rows",
            """{ "fact": "employer", "in": [ "enterprise" ] }""",
            """{ "when": { "fact": "certificate.level", "in": [ "technician" ] }, "yuan": 100 }, { "when": { "fact": "certificate.level", "in": [ "senior-technician" ] }, "yuan": 200 }"""))));

        Assert.Equal((CheckCode.RowOrderHarmless, CheckSeverity.Note), (finding.Code, finding.Severity));
    }

    /// <summary>Of twenty rows in the wrong order 190 pairs could be told: a hundred are, and the rest is one finding.</summary>
    [Fact]
    public void OfManyRowsInTheWrongOrderNotEveryPairIsTold()
    {
        string rows = string.Join(", ", Enumerable.Range(0, 20).Select(i => $$"""{ "when": { "fact": "work.total", "worked": { "atLeast": "P{{i + 1}}Y" } }, "yuan": {{i + 1}} }"""));
        CheckFinding[] found = [.. CleanPolicy.Check(CleanPolicy.With(CleanPolicy.Benefit("my/rows", """{ "fact": "employer", "in": [ "enterprise" ] }""", rows))).Findings];

        Assert.Equal(100, found.Count(f => f.Code is CheckCode.RowOrder or CheckCode.RowOrderHarmless));
        CheckFinding rest = Assert.Single(found, f => f.Code == CheckCode.RowOrderRest);
        Assert.Equal(("my/rows", CheckSeverity.Error), (rest.Provision?.Id, rest.Severity));
        Assert.Equal("rows of my/rows stand before higher ones in 90 pairs more than the 100 that were looked at one by one; nothing is asked of those", rest.Message.Text(Language.English));
    }

    [Fact]
    public void AHigherLevelThatGetsLess()
    {
        PolicyCatalog catalog = CleanPolicy.With(CleanPolicy.Benefit(
            "my/rows",
            """{ "fact": "employer", "in": [ "enterprise" ] }""",
            """{ "when": { "fact": "certificate.level", "in": [ "technician" ] }, "yuan": 300 }, { "when": { "fact": "certificate.level", "in": [ "senior-technician" ] }, "yuan": 200 }"""));
        CheckFinding finding = Only(CleanPolicy.Check(catalog));

        Assert.Equal((CheckCode.LevelGetsLess, "my/rows", CheckSeverity.Error), (finding.Code, finding.Provision?.Id, finding.Severity));
        Assert.Equal([300m, 200m], finding.Witnesses.Select(w => w.Amount));
        Assert.Equal(
            [SkillLevel.Technician, SkillLevel.SeniorTechnician],
            finding.Witnesses.Select(w => Assert.Single(w.Worker.Certificates!).Level));
        AssertReproduces(finding, catalog);
    }

    [Fact]
    public void AHigherLevelOfABenefitThatIsRepeatedGetsLess()
    {
        PolicyCatalog catalog = CleanPolicy.With(("\"level\": \"senior-technician\", \"yuan\": 800", "\"level\": \"senior-technician\", \"yuan\": 400"));
        CheckFinding finding = Only(CleanPolicy.Check(catalog));

        Assert.Equal(CheckCode.LevelGetsLess, finding.Code);
        Assert.Equal(["my/grant/technician", "my/grant/senior-technician"], finding.Witnesses.Select(w => w.DecisionId));
        AssertReproduces(finding, catalog);
    }

    [Fact]
    public void AHigherTitleThatGetsLess()
    {
        PolicyCatalog catalog = CleanPolicy.With(CleanPolicy.Benefit(
            "my/rows",
            """{ "fact": "employer", "in": [ "enterprise" ] }""",
            """{ "when": { "fact": "title.rank", "in": [ "assistant" ] }, "yuan": 300 }, { "when": { "fact": "title.rank", "in": [ "intermediate", "associate-senior", "full-senior" ] }, "yuan": 200 }"""));

        CheckFinding finding = Only(CleanPolicy.Check(catalog));
        Assert.Equal(CheckCode.LevelGetsLess, finding.Code);
        AssertReproduces(finding, catalog);
    }

    [Fact]
    public void AHigherLevelThatGetsNothingIsANote()
    {
        PolicyCatalog catalog = CleanPolicy.With(CleanPolicy.Benefit(
            "my/rows", """{ "fact": "certificate.level", "in": [ "technician" ] }""", """{ "yuan": 300 }"""));
        CheckFinding finding = Only(CleanPolicy.Check(catalog));

        Assert.Equal((CheckCode.LevelGetsNothing, CheckSeverity.Note), (finding.Code, finding.Severity));
        Assert.Equal([Outcome.Eligible, Outcome.NotEligible], finding.Witnesses.Select(w => w.Outcome));
        AssertReproduces(finding, catalog);
    }

    // Whoever has no certificate is entitled too, and stands for all below the level: he is given one.
    [Fact]
    public void AHigherLevelThatGetsNothingWhereNobodyNeedsAny()
    {
        PolicyCatalog catalog = CleanPolicy.With(CleanPolicy.Benefit(
            "my/rows", """{ "not": { "fact": "certificate.level", "in": [ "technician", "senior-technician" ] } }""", """{ "yuan": 300 }"""));
        CheckFinding finding = Only(CleanPolicy.Check(catalog));

        Assert.Equal((CheckCode.LevelGetsNothing, "senior-worker"), (finding.Code, finding.By));
        AssertReproduces(finding, catalog);
    }

    // What else an amount hangs on may be so that the first worker tried loses nothing.
    [Fact]
    public void AHigherLevelThatGetsLessOnlyOfSome()
    {
        PolicyCatalog catalog = CleanPolicy.With(CleanPolicy.Benefit(
            "my/rows",
            """{ "fact": "certificate.level", "in": [ "technician", "senior-technician" ] }""",
            """
            { "when": { "all": [ { "fact": "certificate.level", "in": [ "technician" ] }, { "fact": "post.frontline", "is": false } ] }, "yuan": 300 }, { "yuan": 200 }
            """));
        CheckFinding[] findings = [.. CleanPolicy.Check(catalog).Findings.Where(f => f.Code == CheckCode.LevelGetsLess)];

        Assert.Equal([300m, 200m], Assert.Single(findings).Witnesses.Select(w => w.Amount));
        AssertReproduces(findings[0], catalog);
    }

    [Theory]
    [InlineData("""{ "not": { "fact": "work.total", "worked": { "atLeast": "P10Y" } } }""", """{ "yuan": 300 }""")]
    [InlineData("""{ "fact": "employer", "in": [ "enterprise" ] }""", """{ "when": { "not": { "fact": "work.since-technician", "worked": { "atLeast": "P3Y" } } }, "yuan": 300 }, { "yuan": 200 }""")]
    public void ABenefitThatMoreExperienceLoses(string when, string rows)
    {
        PolicyCatalog catalog = CleanPolicy.With(CleanPolicy.Benefit("my/rows", when, rows));
        CheckFinding finding = Only(CleanPolicy.Check(catalog), CheckCode.LevelGetsLess);

        Assert.Equal((CheckCode.ExperienceLoses, "my/rows", CheckSeverity.Error), (finding.Code, finding.Provision?.Id, finding.Severity));
        Assert.Equal(2, finding.Witnesses.Count);
        Assert.True(Days(finding.Witnesses[0]) < Days(finding.Witnesses[1]));
        AssertReproduces(finding, catalog);

        static int Days(CheckWitness w) => w.Worker.Employment!.Sum(s => Period.DaysBetween(s.From, s.To ?? w.On));
    }

    [Fact]
    public void BenefitsThatExcludeEachOtherAndAreBothOpenAreANoteWithAWorker()
    {
        PolicyCatalog catalog = CleanPolicy.With(
            CleanPolicy.Benefit("my/other", """{ "fact": "post.frontline", "is": true }""", """{ "yuan": 1 }"""),
            CleanPolicy.Stacking("my/one-only", "exclusive", "\"my/aid\", \"my/other\""));
        CheckFinding finding = Only(CleanPolicy.Check(catalog));

        Assert.Equal((CheckCode.ExclusiveOverlap, "my/other", CheckSeverity.Note), (finding.Code, finding.By, finding.Severity));
        Assert.Equal(["my/aid", "my/other"], finding.Witnesses.Select(w => w.DecisionId));
        Assert.All(finding.Witnesses, w => Assert.Equal(Outcome.Eligible, w.Outcome));
        Assert.Equal(WorkerJson.ToJson(finding.Witnesses[0].Worker), WorkerJson.ToJson(finding.Witnesses[1].Worker));
        AssertReproduces(finding, catalog);
    }

    [Fact]
    public void ABenefitThatIsNeverOpenWithoutOneThatExcludesIt()
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(
            CleanPolicy.Benefit("my/other", """{ "fact": "my/contest-5", "is": true }""", """{ "yuan": 1 }""", """
                }, { "id": "my/wider", "kind": "benefit", "title": { "zh": "另", "en": "another" }, "effective": { "from": "2020-01-01", "kind": "enacted" },
                     "confirmedThrough": "2199-12-31", "basis": "official", "cite": CITE, "when": { "fact": "my/contest-8", "is": true }, "amount": { "per": "once", "rows": [ { "yuan": 2 } ] }
                """),
            CleanPolicy.Stacking("my/one-only", "exclusive", "\"my/other\", \"my/wider\""))));

        Assert.Equal((CheckCode.ExclusiveImplied, "my/other", "my/wider", CheckSeverity.Error), (finding.Code, finding.Provision?.Id, finding.By, finding.Severity));
    }

    [Fact]
    public void StackingRulesThatSayTheContrary()
    {
        CheckReport report = CleanPolicy.Check(CleanPolicy.With(CleanPolicy.Stacking("my/apart", "exclusive", "\"my/aid\", \"my/grant\"")));

        CheckFinding finding = Assert.Single(report.Findings, f => f.Severity == CheckSeverity.Error);
        Assert.Equal(CheckCode.StackingContradiction, finding.Code);
    }

    [Theory]
    [InlineData("\"from\": \"2022-01-01\", \"kind\": \"known-from\"", CheckSeverity.Error)]
    [InlineData("\"from\": \"2022-01-01\", \"kind\": \"enacted\"", CheckSeverity.Note)]
    public void AGapBetweenVersions(string later, CheckSeverity severity)
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(
            ("\"to\": \"2021-12-31\"", "\"to\": \"2021-06-30\""),
            ("\"confirmedThrough\": \"2021-12-31\"", "\"confirmedThrough\": \"2021-06-30\""),
            ("\"from\": \"2022-01-01\", \"kind\": \"enacted\"", later))));

        Assert.Equal((CheckCode.VersionGap, severity), (finding.Code, finding.Severity));
        Assert.Equal((new LocalDate(2021, 7, 1), new LocalDate(2021, 12, 31)), (finding.From, finding.To!.Value));
    }

    /// <summary>In a place within another there is no gap while the outer place's version of the rule holds.</summary>
    [Theory]
    [InlineData("'from': '2020-01-01', 'kind': 'enacted'", 0)]
    [InlineData("'from': '2021-01-01', 'to': '2021-08-31', 'kind': 'enacted', 'after': 'ended'", 1)]
    public void AnOuterPlaceAnswersInAGap(string outer, int gaps)
    {
        const string Inner = "'from': '2020-01-01', 'to': '2021-06-30', 'kind': 'enacted', 'after': 'ended'";
        static string Aid(string effective) => $"{{ 'id': 'aid', 'effective': {{ {effective} }} }}";
        PolicyCatalog catalog = SmallPolicy.Of(("P", Aid(outer)), ("C", Aid(Inner)), ("C", Aid("'from': '2022-01-01', 'kind': 'enacted'")));
        Assert.Equal(gaps, RulebookChecker.Check(catalog).Findings.Count(f => f.Code == CheckCode.VersionGap));
    }

    /// <summary>A row of versions for some, side by side, is told as its own version counts it, with whom that version is for.</summary>
    [Fact]
    public void ARowIsToldOfItsOwnVersion()
    {
        static string Aid(string whom) => $"{{ 'id': 'aid', {whom} 'amount': {{ 'per': 'once', 'rows': [ {{ 'when': {{ 'fact': 'a', 'is': true }}, 'yuan': 9 }}, {{ 'yuan': 5 }} ] }} }}";
        PolicyCatalog catalog = SmallPolicy.Of(
            ("C", Aid("'appliesTo': { 'when': { 'fact': 'team', 'compare': { 'atLeast': 5 } } },")),
            ("C", Aid("'appliesTo': { 'when': { 'fact': 'team', 'compare': { 'below': 5 } } },")),
            ("C", Aid("")));
        CheckFinding[] found = [.. RulebookChecker.Check(catalog).Findings.Where(f => f.Code == CheckCode.RowUnreachable)];

        Assert.Equal([1, 2], found.Select(f => f.Row));
        Assert.All(found, f => Assert.Null(f.Provision!.AppliesWhen));
        Assert.Equal("row 2 of aid (5 yuan; of the version for: everybody else) is out of everybody's reach", found[1].Text(Language.English));
    }

    [Theory]
    [InlineData("2019-12-31", CheckCode.HorizonBeforeStart, CheckSeverity.Error)]
    [InlineData("2021-06-30", CheckCode.HorizonBeforeEnd, CheckSeverity.Note)]
    public void AValuePastItsHorizon(string horizon, string code, CheckSeverity severity)
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(("\"confirmedThrough\": \"2021-12-31\"", $"\"confirmedThrough\": \"{horizon}\""))));

        Assert.Equal((code, severity), (finding.Code, finding.Severity));
    }

    [Fact]
    public void AHorizonThatIsPassedIsToldForTheDayAskedAlone()
    {
        PolicyCatalog catalog = CleanPolicy.With();

        Assert.Empty(CleanPolicy.Check(catalog, new CheckOptions { On = new LocalDate(2024, 6, 30) }).Findings);
        CheckFinding finding = Only(CleanPolicy.Check(catalog, new CheckOptions { On = new LocalDate(2024, 7, 1) }));
        Assert.Equal((CheckCode.HorizonPassed, CheckSeverity.Note), (finding.Code, finding.Severity));
    }

    [Fact]
    public void WhatARulebookAcknowledgesIsANoteWithItsDocument()
    {
        string idle = """{ "fact": "work.since-senior-technician", "worked": { "atLeast": "P5Y" } }""";
        CheckReport report = CleanPolicy.Check(CleanPolicy.With(
            CleanPolicy.Pathway(idle),
            ("\"pathways\": [", Acknowledge.Replace("CODE", CheckCode.PathwayImplied, StringComparison.Ordinal))));

        CheckFinding finding = Only(report);
        Assert.Equal((CheckCode.PathwayImplied, CheckSeverity.Note), (finding.Code, finding.Severity));
        Assert.Equal("文件", Assert.Single(finding.Acknowledged!.Citations).Document);
        Assert.False(report.HasErrors);
    }

    [Fact]
    public void AnAcknowledgementOfNothingIsANote()
    {
        CheckFinding finding = Only(CleanPolicy.Check(CleanPolicy.With(("\"pathways\": [", Acknowledge.Replace("CODE", CheckCode.PathwayImplied, StringComparison.Ordinal)))));

        Assert.Equal((CheckCode.AcknowledgementUnused, CheckSeverity.Note), (finding.Code, finding.Severity));
    }

    [Fact]
    public void TooManyCellsAreToldAndNotGuessed()
    {
        CheckReport report = CleanPolicy.Check(CleanPolicy.With(), new CheckOptions { CellBudget = 5 });

        Assert.NotEmpty(report.Findings);
        Assert.All(report.Findings, f => Assert.Equal((CheckCode.CellBudget, CheckSeverity.Note), (f.Code, f.Severity)));
    }

    // What is told beside it, where a fault makes another.
    private static CheckFinding Only(CheckReport report, string? beside = null)
    {
        foreach (CheckFinding finding in report.Findings)
        {
            foreach (Language language in Enum.GetValues<Language>())
                Assert.DoesNotContain('{', finding.Text(language));
        }

        return Assert.Single(report.Findings, f => f.Code != beside);
    }

    private static void AssertReproduces(CheckFinding finding, PolicyCatalog catalog)
    {
        Assert.NotEmpty(finding.Witnesses);
        foreach (CheckWitness witness in finding.Witnesses)
        {
            Assert.True(witness.Reproduces(catalog));
            // As it would be run by somebody else: from its JSON.
            Worker again = WorkerJson.Parse(WorkerJson.ToJson(witness.Worker));
            Decision decision = catalog.For(witness.Place, witness.On).Assess(again)[witness.DecisionId];
            Assert.Equal((witness.Outcome, witness.Amount), (decision.Outcome, decision.Amount?.Adjusted));
        }
    }
}
