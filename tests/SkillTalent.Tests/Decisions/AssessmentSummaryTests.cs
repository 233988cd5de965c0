using SkillTalent.Tests.Bulk;

namespace SkillTalent.Tests.Decisions;

/// <summary>The summary tells what the assessment says, and nothing else.</summary>
public class AssessmentSummaryTests
{
    private const string Technician = """
        { "birth": "1987-03-09", "employment": [ { "from": "2008-07-01" } ], "titles": [], "education": [], "honours": [], "contests": [],
          "certificates": [ { "level": "senior-worker", "issued": "2015-06-30" }, { "level": "technician", "issued": "2022-09-30" } ],
          "post": { "frontline": true, "shortageOccupation": true, "employer": "enterprise", "appointedLevel": null } }
        """;

    [Fact]
    public void Of_a_technician_it_tells_what_is_held_open_next_and_due()
    {
        AssessmentSummary summary = Summary(Technician);

        Assert.Equal("technician", summary.HeldLevel!.Target);
        Assert.Empty(summary.HeldTitles);
        Assert.Equal("assistant", Assert.Single(summary.OpenNow).Target);
        Assert.Equal(["senior-technician", "intermediate"], summary.Next.Select(d => d.Target));
        Assert.Equal(new LocalDate(2027, 9, 30), summary.Next[0].Earliest);
        Assert.Equal("quzhou/technician-allowance", Assert.Single(summary.Money).Id);
        Assert.Equal("zhejiang/artisan", Assert.Single(summary.PossibleMoney).Id);
        Question first = summary.NextQuestions(1)[0];
        Assert.Equal("fullTimeInProvinceSince", first.Path);
        Assert.Contains(first.Decisions, d => d.Id == "zhejiang/artisan");
    }

    [Fact]
    public void A_title_that_is_held_is_told_and_the_next_one_stands_above_it()
    {
        AssessmentSummary summary = Summary(Technician.Replace("\"titles\": []", """ "titles": [ { "rank": "intermediate", "series": "engineering", "issued": "2019-01-01" } ] """, StringComparison.Ordinal));

        Assert.Equal("intermediate", Assert.Single(summary.HeldTitles).Target);
        Assert.Equal("associate-senior", summary.Next[^1].Target);
    }

    [Fact]
    public void Of_nothing_it_tells_nothing_but_what_to_ask()
    {
        AssessmentSummary summary = Summary("{}");

        Assert.Null(summary.HeldLevel);
        Assert.Empty(summary.Money);
        Assert.Equal("certificates", summary.NextQuestions(1)[0].Path);
        Assert.Equal(summary.NextQuestions(20).Select(u => u.Decisions.Count(d => d.Kind != ProvisionKind.Recognition)).OrderDescending(), summary.NextQuestions(20).Select(u => u.Decisions.Count(d => d.Kind != ProvisionKind.Recognition)));
    }

    [Theory]
    [InlineData("330800", 1)]
    [InlineData("320400", 2)]
    [InlineData("CN", 3)]
    public void Everything_told_is_so(string place, int seed)
    {
        var on = new LocalDate(2024, 2, 29);
        SkillPolicy policy = SkillPolicy.For(place, on);
        foreach (Worker worker in new RandomWorkers(seed, on, 0.2).Make(60))
        {
            Assessment assessment = policy.Assess(worker);
            AssessmentSummary summary = assessment.Summary;

            Assert.All(summary.OpenNow, d => Assert.True(!d.Held && d.Outcome == Outcome.Eligible));
            Assert.All(summary.Next, d => Assert.True(!d.Held && d.Outcome != Outcome.Eligible && (d.Earliest is null || d.Earliest > on)));
            Assert.All(summary.Money, d => Assert.True(d.Outcome == Outcome.Eligible && d.Amount is not null));
            Assert.All(summary.PossibleMoney, d => Assert.Equal(Outcome.Undetermined, d.Outcome));
            Assert.All(summary.NextQuestions(20), u => Assert.True(!u.IsAssumed && u.Decisions.All(d => d.Missing.Intersect(u.Facts).Any())));
            Decision[] levels = [.. assessment.Decisions.Where(d => d.Kind == ProvisionKind.Level)];
            Assert.Equal(levels.LastOrDefault(d => d.Held), summary.HeldLevel);
            Assert.Equal(
                assessment.Benefits.Count(d => d.Outcome == Outcome.Eligible && d.Amount is not null), summary.Money.Count);
        }
    }

    private static AssessmentSummary Summary(string worker) =>
        SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 7, 14)).Assess(WorkerJson.Parse(worker)).Summary;
}
