namespace SkillTalent.Tests.Snippets;

/// <summary>The C# of docs/guides.</summary>
[Collection(nameof(RunAlone))]
public class GuideSnippets
{
    private const string Technician = "samples/Quickstart/Data/technician.json";

    [Fact]
    public void HrCheck()
    {
        var on = new LocalDate(2023, 7, 14);
        string json = Repository.Read(Technician);
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, on);
        Assessment assessment = quzhou.Assess(WorkerJson.Parse(json));
        AssessmentSummary summary = assessment.Summary;
        foreach (Decision next in summary.Next)
        {
            Console.WriteLine(next.Explain(Language.English));
        }

        Assert.NotEmpty(summary.Next);
    }

    [Fact]
    public void HrCheckInChinese()
    {
        var on = new LocalDate(2023, 7, 14);
        string json = Repository.Read(Technician);
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, on);
        Assessment assessment = quzhou.Assess(WorkerJson.Parse(json));
        AssessmentSummary summary = assessment.Summary;
        foreach (Decision next in summary.Next)
        {
            Console.WriteLine(next.Explain(Language.Chinese));
        }

        Assert.NotEmpty(summary.Next);
    }

    [Fact]
    public void Bureau()
    {
        var on = new LocalDate(2023, 7, 14);
        Worker[] workers = [.. Enumerable.Repeat(WorkerJson.Parse(Repository.Read(Technician)), 18)];
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, on).Compile();
        BulkResult result = compiled.Run(compiled.Project(workers));
        Decision one = result["quzhou/technician-allowance"].Explain(row: 17);

        Assert.NotEqual(Outcome.Undetermined, one.Outcome);
    }
}
