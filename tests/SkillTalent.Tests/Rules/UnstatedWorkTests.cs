using System.Text;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>Work that is not stated: since a day nobody can have worked longer than the time since that day.</summary>
public class UnstatedWorkTests
{
    private const string SeniorTechnician = "cn/level/senior-technician";
    private static readonly LocalDate Issued = new(2024, 1, 10);

    [Theory]
    [InlineData("2024-01-10", Outcome.NotEligible)]
    [InlineData("2029-01-09", Outcome.NotEligible)]
    [InlineData("2029-01-10", Outcome.Undetermined)]
    public void FiveYearsAfterACertificate_ArePossibleFromTheAnniversary(string on, Outcome outcome)
    {
        Decision decision = On(on)[SeniorTechnician];

        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(outcome == Outcome.Undetermined ? ["work.since-technician"] : [], decision.Missing.Select(f => f.Id));
    }

    [Fact]
    public void WhereTheCertificatesAreNotStatedEither_TheyAreWhatIsMissing()
    {
        Decision decision = Policy("2025-03-20").Assess(new Worker { Titles = [], Honours = [] })[SeniorTechnician];

        Assert.Contains("cert.technician", decision.Missing.Select(f => f.Id));
        Assert.DoesNotContain("work.since-technician", decision.Missing.Select(f => f.Id));
    }

    [Law(500)]
    public void WorkedWithoutABreak_TheBoundIsReached(Draw draw)
    {
        int since = Day.Of(new LocalDate(2000, 1, 1)) + draw.Int(0, 9000);
        int day = since + draw.Int(-400, 4000);
        int months = draw.Int(1, 120);
        FactValue bound = WorkedSource.Unstated(FactValue.Of(since), day);
        WorkHistory most = WorkHistory.Merge([new DayInterval(since - draw.Int(0, 500), Day.Last)]);

        Assert.Equal(most.CompletedMonths(day, since) < months, bound.Most < months);
        Assert.Equal(WorkedSource.AtBest(FactValue.Of(since), months).Possible.Contains(day), bound.Most >= months);
    }

    [Fact]
    public void WhereTheDayIsUnknown_NothingBoundsIt()
    {
        Assert.True(WorkedSource.Unstated(FactValue.Unknown, 0).Most >= 1200);
        Assert.Equal(FactValue.Never, WorkedSource.Unstated(FactValue.Never, 0));
        Assert.Equal(Timeline.Unknown, WorkedSource.AtBest(FactValue.Unknown, 12));
    }

    [Theory]
    [InlineData(Language.English, "after the technician certificate; now: not known, at most 1 year 2 months; not before 2029-01-10")]
    [InlineData(Language.Chinese, "（目前：未知，最多1年2个月，最早2029年1月10日满足）")]
    public void TheReason_TellsTheMostItCanBe_AndTheFirstDay(Language language, string expected)
    {
        PathwayResult pathway = On("2025-03-20")[SeniorTechnician].Pathways.Single(p => p.Pathway.ShortId == "1-1");

        Assert.Equal(Outcome.NotEligible, pathway.Outcome);
        Assert.Contains(expected, Assert.Single(pathway.Unmet).Text(language), StringComparison.Ordinal);
    }

    [Fact]
    public void APlan_PromisesNothingSooner()
    {
        CareerPlan plan = Policy("2025-03-20").Plan(Worker, PlanTarget.Parse("senior-technician"));

        Assert.Equal((PlanOutcome.Undetermined, new LocalDate(2029, 1, 10)), (plan.Outcome, plan.ArrivesAtBest));
    }

    [Theory]
    [InlineData("2025-03-20", "cert.technician,work.since-technician", "2024-01-10,", Outcome.NotEligible)]
    [InlineData("2025-03-20", "work.since-technician,cert.technician", ",2024-01-10", Outcome.NotEligible)]
    [InlineData("2025-03-20", "cert.technician", "2024-01-10", Outcome.NotEligible)]
    [InlineData("2025-03-20", "cert.technician,work.since-technician", "-,", Outcome.NotEligible)]
    [InlineData("2025-03-20", "cert.technician,work.since-technician", "2024-01-10,14", Outcome.NotEligible)]
    [InlineData("2025-03-20", "cert.technician,work.since-technician", ",", Outcome.Undetermined)]
    [InlineData("2025-03-20", "work.since-technician", "", Outcome.Undetermined)]
    [InlineData("2025-03-20", "cert.technician", "", Outcome.Undetermined)]
    [InlineData("2029-01-09", "cert.technician,work.since-technician", "2024-01-10,", Outcome.NotEligible)]
    [InlineData("2029-01-10", "cert.technician,work.since-technician", "2024-01-10,", Outcome.Undetermined)]
    public void RowsOfText_AreBoundedByTheirOwnDay(string on, string columns, string cells, Outcome outcome)
    {
        CompiledPolicy policy = Policy(on).Compile(SeniorTechnician);

        // What the rule asks of else is said to be none.
        string[] others = [.. policy.Columns.Where(c => !c.EndsWith("technician", StringComparison.Ordinal))];
        foreach (PopulationLayout layout in Enum.GetValues<PopulationLayout>())
        {
            PopulationRows rows = policy.NewRows([.. columns.Split(','), .. others], 1, layout);
            foreach ((int column, string cell) in cells.Split(',').Concat(others.Select(_ => "-")).Index())
            {
                Assert.True(rows.TrySet(column, Encoding.UTF8.GetBytes(cell)) || rows.TrySet(column, "false"u8));
            }

            rows.Add();
            Decision one = policy.Run(rows.Build()).Explain(0).Single();
            Assert.Equal(outcome, policy.Run(rows.Build())[SeniorTechnician].OutcomeOf(0));
            Assert.Equal(outcome, one.Outcome);
            if (outcome == Outcome.Undetermined)
            {
                // The certificate is not what is missing where the row states it.
                Assert.Equal(cells.Contains("2024", StringComparison.Ordinal) ? "work.since-technician" : "cert.technician", one.Missing.Single().Id);
            }
        }
    }

    // To state the certificate and not the work takes nothing away from what the columns tell of other days.
    [Fact]
    public void ColumnsThatStateNoWork_TellTheComingDays()
    {
        CompiledPolicy policy = Policy("2025-03-20").Compile(SeniorTechnician);
        string[] others = [.. policy.Columns.Where(c => !c.StartsWith("work.", StringComparison.Ordinal))];
        PopulationRows rows = policy.NewRows([.. others.Append("cert.technician").Distinct(StringComparer.Ordinal)], 1, PopulationLayout.Full);
        for (int i = 0; i < rows.Columns.Count; i++)
        {
            Assert.True(rows.TrySet(i, rows.Columns[i] == "cert.technician" ? "2024-01-10"u8 : "-"u8) || rows.TrySet(i, "false"u8));
        }

        rows.Add();
        BulkEarliest earliest = policy.EarliestByMonth(rows.Build(), SeniorTechnician, 100);
        Assert.Equal((0, 1), (earliest.Eligible, earliest.Undetermined + earliest.LaterOrNever));
    }

    [Theory]
    [InlineData(true, Outcome.NotEligible)]
    [InlineData(false, Outcome.Undetermined)]
    public void ReadyColumnsMaySayTheMostItCanBe(bool unknownHoldMost, Outcome outcome)
    {
        CompiledPolicy policy = Policy("2025-03-20").Compile(SeniorTechnician);
        Population rows = policy.NewPopulation(1)
            .WorkMonths("work.since-technician", new ushort[] { 14 }, new ulong[] { 1 }, unknownHoldMost)
            .WorkMonths("work.since-title-intermediate", new ushort[] { 0 })
            .WorkMonths("work.since-title-senior", new ushort[] { 0 })
            .Build();

        Assert.Equal(outcome, policy.Run(rows)[SeniorTechnician].OutcomeOf(0));
    }

    // Years are counted to the cut-off day: a year before it, the year after it does not count.
    [Theory]
    [InlineData("2022-12-30", Outcome.Undetermined)]
    [InlineData("2023-01-02", Outcome.NotEligible)]
    public void OnACutOffDay_TheBoundIsThatOfTheCutOff(string issued, Outcome outcome)
    {
        System.Text.Json.Nodes.JsonObject book = Drafts.Rulebook("rule", "CN");
        book["places"] = System.Text.Json.Nodes.JsonNode.Parse("[ { \"code\": \"CN\", \"name\": { \"zh\": \"全国\", \"en\": \"China\" } } ]");
        book["cutOffs"] = new System.Text.Json.Nodes.JsonArray(Drafts.CutOff("round", 12, 31, 0));
        book["facts"] = System.Text.Json.Nodes.JsonNode.Parse(
            """
            { "occupation": { "kind": "choice", "open": true, "member": "occupation", "label": { "zh": "职业", "en": "occupation" } },
              "c": { "kind": "date", "first": "certificates", "label": { "zh": "证", "en": "certificate" } },
              "w": { "kind": "work", "worked": { "since": "c" }, "label": { "zh": "工作", "en": "work" } } }
            """);
        book["provisions"] = new System.Text.Json.Nodes.JsonArray(Drafts.Provision(
            "x/rule", "recognition", ("when", System.Text.Json.Nodes.JsonNode.Parse("{ \"fact\": \"w\", \"asOf\": \"round\", \"worked\": { \"atLeast\": \"P1Y\" } }"))));
        SkillPolicy policy = Drafts.Catalog(book).For("CN", new LocalDate(2023, 6, 30));
        var worker = new Worker { Certificates = [new Certificate(SkillLevel.Technician, NodaTime.Text.LocalDatePattern.Iso.Parse(issued).Value)] };
        CompiledPolicy compiled = policy.Compile();

        Assert.Equal(outcome, policy.Assess(worker)["x/rule"].Outcome);
        Assert.Equal(outcome, compiled.Run(compiled.Project([worker]))["x/rule"].OutcomeOf(0));
    }

    private static Worker Worker => new()
    {
        Birth = new LocalDate(1990, 1, 1),
        Certificates = [new Certificate(SkillLevel.Technician, Issued)],
        Titles = [],
        Honours = [],
    };

    private static SkillPolicy Policy(string on) => SkillPolicy.For(
        Places.China, NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, new PolicyOptions { Edition = "2023" });

    private static Assessment On(string day) => Policy(day).Assess(Worker);
}
