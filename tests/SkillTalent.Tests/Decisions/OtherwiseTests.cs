namespace SkillTalent.Tests.Decisions;

/// <summary>Beside a no: another way that may decide in practice is told, with its document; beside any other answer nothing is.</summary>
public class OtherwiseTests
{
    private const string ByHonour = "人社部发〔2020〕96号 lets leading skilled talents";

    private static readonly LocalDate Day = new(2025, 6, 1);

    [Fact]
    public void OfATitle_TheOrdinaryWayAndWhatATechnicalSchoolClassCountsAs()
    {
        Decision no = Ask("""{ "employment": [ { "from": "2017-07-01" } ], "certificates": [] }""", "CN", "cn/title/engineering/assistant");

        Assert.Equal(Outcome.NotEligible, no.Outcome);
        Assert.Contains(no.Otherwise, t => t.En.Contains("the ordinary way of each series", StringComparison.Ordinal));
        Assert.Contains(no.Otherwise, t => t.Zh.Contains("高级工班按大专", StringComparison.Ordinal) && t.Zh.Contains("人社部发〔2020〕96号", StringComparison.Ordinal));
        Assert.Contains("by another way: ", no.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("另有途径：", no.Explain(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("320000", "jiangsu/title/engineering/associate-senior")]
    [InlineData("330000", "zhejiang/title/engineering/associate-senior")]
    public void AProvincesDecisionTellsTheNationsOnce(string place, string id)
    {
        Decision no = Ask("""{ "employment": [ { "from": "2017-07-01" } ], "certificates": [], "contests": [], "honours": [] }""", place, id);

        Assert.Equal(Outcome.NotEligible, no.Outcome);
        Assert.Single(no.Otherwise, t => t.En.StartsWith(ByHonour, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "employment": [ { "from": "2017-07-01" } ], "certificates": [ { "level": "senior-worker", "issued": "2020-01-01" } ], "titles": [] }""", Outcome.Eligible)]
    [InlineData("{ }", Outcome.Undetermined)]
    public void BesideAnyOtherAnswerNothingIsTold(string worker, Outcome outcome)
    {
        Decision decision = Ask(worker, "CN", "cn/title/engineering/assistant");

        Assert.Equal(outcome, decision.Outcome);
        Assert.Empty(decision.Otherwise);
        Assert.DoesNotContain("by another way", decision.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void NorOfWhatIsHeld()
    {
        Decision held = Ask("""{ "titles": [ { "rank": "assistant", "series": "engineering", "issued": "2024-01-01" } ], "certificates": [], "employment": [] }""", "CN", "cn/title/engineering/assistant");

        Assert.True(held.Held);
        Assert.Empty(held.Otherwise);
    }

    [Theory]
    [InlineData(2023, "人社部发〔2020〕96号")]
    [InlineData(2024, "中办发〔2022〕58号")]
    public void OfALevel_TheTitleInPrincipleBefore_TheEmployersRecognitionSince(int year, string document)
    {
        Worker worker = WorkerJson.Parse("""{ "employment": [ { "from": "2020-01-01" } ], "certificates": [], "education": [], "titles": [] }""");
        Decision no = SkillPolicy.For("CN", new LocalDate(year, 6, 1)).Assess(worker).Level(SkillLevel.SeniorWorker);

        Assert.Equal(Outcome.NotEligible, no.Outcome);
        Assert.Contains(document, Assert.Single(no.Otherwise).En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CN")]
    [InlineData("320600")]
    [InlineData("330800")]
    public void OfAnApprenticeClass_ThoseWhoFinishedWithoutACertificate(string place) =>
        Assert.Contains(PolicyCatalog.BuiltIn.ApprenticeshipTerms(place, Day).Advice, a => a.En.Contains("4,000 for those who finished without a certificate", StringComparison.Ordinal));

    private static Decision Ask(string worker, string place, string id) => SkillPolicy.For(place, Day).Assess(WorkerJson.Parse(worker))[id];
}
