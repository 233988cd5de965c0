using NodaTime.Text;
using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Money;

/// <summary>When a benefit may be claimed: a season of every year, and declared rounds. Days as in the collection of rules, section 6.</summary>
public class ClaimWindowTests
{
    // 6c: 1 to 30 November, after a full year of the agreement.
    private const string November = """{ "seasons": [ { "from": "11-01", "to": "11-30" } ] }""";

    // 6d: a round for the year before.
    private const string March = """{ "rounds": [ { "from": "2025-03-03", "to": "2025-03-20", "for": { "zh": "2024年度", "en": "for 2024" } } ] }""";

    private const string FullYear = """, "when": { "fact": "my/hired", "elapsed": { "atLeast": "P1Y" } }""";

    [Theory]
    [InlineData("2022-11-30", Outcome.NotEligible)]
    [InlineData("2023-10-31", Outcome.NotEligible)]
    [InlineData("2023-11-01", Outcome.Eligible)]
    [InlineData("2023-11-30", Outcome.Eligible)]
    [InlineData("2023-12-01", Outcome.NotEligible)]
    public void ASeasonOfEveryYear(string day, Outcome expected)
    {
        LocalDate on = LocalDatePattern.Iso.Parse(day).Value;
        Decision decision = Catalog(November, FullYear).For(MoneyBook.City, on, new PolicyOptions { ClaimedOn = on }).Assess(MoneyBook.Employed("2021-12-01/"))[MoneyBook.Aid];
        Assert.Equal(expected, decision.Outcome);
    }

    /// <summary>Of a level, too, what is told is that the window is closed, and what else a pathway lacks.</summary>
    [Theory]
    [InlineData(true, "claimed-outside", "claimed-outside")]
    [InlineData(false, "claimed-outside pathway-unmet", "claimed-outside unmet")]
    public void APathwayOfALevelWhoseWindowIsClosed(bool urgent, string told, string lacking)
    {
        string level = $$"""
            { "id": "my/way", "kind": "level", "target": "technician", "title": { "zh": "技师", "en": "technician" }, {{MoneyBook.Sourced("2020-01-01")}},
              "claimed": {{November}}, "pathways": [ { "id": "my/way/1", "when": { "fact": "my/urgent", "is": true } } ] }
            """;
        var on = new LocalDate(2024, 6, 30);
        Decision decision = MoneyBook.Catalog(level).For(MoneyBook.City, on, new PolicyOptions { ClaimedOn = on }).Assess(MoneyBook.Worker($"\"my/urgent\": {(urgent ? "true" : "false")}"))["my/way"];

        Assert.Equal(Outcome.NotEligible, decision.Outcome);
        Assert.Equal(told, string.Join(' ', decision.Unmet.Select(r => r.Code)));
        Assert.Equal(lacking, string.Join(' ', Assert.Single(decision.Pathways).Unmet.Select(r => r.Code)));
        Assert.Equal(1, decision.Explain(Language.English).Split("outside the days of claims").Length - 1);
    }

    [Theory]
    [InlineData("2025-03-02", false)]
    [InlineData("2025-03-03", true)]
    [InlineData("2025-03-20", true)]
    [InlineData("2025-03-21", false)]
    public void ADeclaredRound(string day, bool open)
    {
        // The conditions are judged at the end of the year, the claim on its own day.
        SkillPolicy policy = Catalog(March).For(MoneyBook.City, new LocalDate(2024, 12, 31), new PolicyOptions { ClaimedOn = LocalDatePattern.Iso.Parse(day).Value });
        Decision decision = policy.Assess(MoneyBook.Employed("2012-12-01/"))[MoneyBook.Aid];
        Assert.Equal(open ? Outcome.Eligible : Outcome.NotEligible, decision.Outcome);
        if (!open)
        {
            Reason reason = Assert.Single(decision.Unmet);
            Assert.Equal(ReasonCode.ClaimedOutside, reason.Code);
            Assert.Contains("2025年3月3日至20日（2024年度）", reason.Text(Language.Chinese), StringComparison.Ordinal);
            Assert.Contains("2025-03-03 to 2025-03-20 (for 2024)", reason.Text(Language.English), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WithoutADayOfTheClaimTheNextWindowIsTold()
    {
        Worker worker = MoneyBook.Employed("2012-12-01/");
        Decision early = Catalog(March).For(MoneyBook.City, new LocalDate(2024, 12, 31)).Assess(worker)[MoneyBook.Aid];
        Assert.Equal(Outcome.Eligible, early.Outcome);
        Assert.Equal((new LocalDate(2025, 3, 3), new LocalDate(2025, 3, 20)), (early.ClaimWindow!.From, early.ClaimWindow.To));
        Assert.Null(Catalog(March).For(MoneyBook.City, new LocalDate(2025, 3, 21)).Assess(worker)[MoneyBook.Aid].ClaimWindow);
        Assessment after = Catalog(November).For(MoneyBook.City, new LocalDate(2025, 12, 1)).Assess(worker);
        Assert.Equal(new LocalDate(2026, 11, 1), after[MoneyBook.Aid].ClaimWindow!.From);
        Assert.Contains("\"claimWindow\":{\"from\":\"2026-11-01\",\"to\":\"2026-11-30\"", after.ToJson(Language.English).Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.Null(Catalog(null).For(MoneyBook.City, new LocalDate(2025, 12, 1)).Assess(worker)[MoneyBook.Aid].ClaimWindow);
    }

    [Theory]
    [InlineData(2024, 12, 15, 2024)]
    [InlineData(2025, 1, 31, 2024)]
    [InlineData(2025, 2, 1, 2025)]
    public void ASeasonMayEndInTheNextYear(int year, int month, int day, int begins)
    {
        PolicyCatalog catalog = Catalog("""{ "seasons": [ { "from": "12-15", "to": "01-31" } ] }""");
        Decision decision = catalog.For(MoneyBook.City, new LocalDate(year, month, day)).Assess(MoneyBook.Employed("2012-12-01/"))[MoneyBook.Aid];
        Assert.Equal((new LocalDate(begins, 12, 15), new LocalDate(begins + 1, 1, 31)), (decision.ClaimWindow!.From, decision.ClaimWindow.To));
    }

    [Fact]
    public void ItReadsAsASentence()
    {
        Provision provision = Catalog("""{ "seasons": [ { "from": "11-01", "to": "11-30" }, { "from": "12-15", "to": "01-31" } ] }""").Rulebooks.SelectMany(b => b.Provisions).Single();
        Assert.Equal("每年11月1日至30日；每年12月15日至次年1月31日", provision.ClaimText!.Zh);
        Assert.Equal("every year from 1 November to 30 November; every year from 15 December to 31 January of the next", provision.ClaimText.En);
    }

    [Law(60)]
    public void BulkSaysTheSame(Draw draw)
    {
        LocalDate on = new LocalDate(2024, 6, 1).PlusDays(draw.Int(0, 800));
        SkillPolicy policy = Catalog(November, FullYear).For(MoneyBook.City, on, new PolicyOptions { ClaimedOn = new LocalDate(2024, 6, 1).PlusDays(draw.Int(0, 800)) });
        Worker[] workers = [MoneyBook.Employed("2012-12-01/"), MoneyBook.Employed("2025-01-01/"), MoneyBook.Worker("\"my/urgent\": true")];
        CompiledPolicy compiled = policy.Compile();
        BulkDecision bulk = compiled.Run(compiled.Project(workers))[MoneyBook.Aid];
        for (int i = 0; i < workers.Length; i++)
        {
            Assert.Equal(policy.Assess(workers[i])[MoneyBook.Aid].Outcome, bulk.OutcomeOf(i));
        }
    }

    [Theory]
    [InlineData("{ }", "claimed")]
    [InlineData("""{ "seasons": [ { "from": "02-29", "to": "03-31" } ] }""", "claimed.seasons[0].from")]
    [InlineData("""{ "seasons": [ { "from": "11-1", "to": "11-30" } ] }""", "claimed.seasons[0].from")]
    [InlineData("""{ "seasons": [ { "from": "2024-11-01", "to": "11-30" } ] }""", "claimed.seasons[0].from")]
    [InlineData("""{ "rounds": [ { "from": "2025-03-20", "to": "2025-03-03" } ] }""", "claimed.rounds[0].to")]
    [InlineData("""{ "rounds": [ { "from": "2025-03-03", "to": "2025-03-20" }, { "from": "2025-03-20", "to": "2025-03-30" } ] }""", "claimed.rounds[1].from")]
    public void AFaultIsRefusedWithItsPlace(string claimed, string place) => Assert.Equal(
        $"$.provisions[0].{place}", Assert.Throws<InputFormatException>(() => Catalog(claimed)).Path);

    private static PolicyCatalog Catalog(string? claimed, string when = "") => MoneyBook.Catalog(
        MoneyBook.Benefit("""{ "yuan": 1000 }""").Replace("\"amount\"", $"{(claimed is null ? "" : $"\"claimed\": {claimed},")} \"amount\"", StringComparison.Ordinal)
            .Replace("\"kind\": \"benefit\"", "\"kind\": \"benefit\"" + when, StringComparison.Ordinal));
}
