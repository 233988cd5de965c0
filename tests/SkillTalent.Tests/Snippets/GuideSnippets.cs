namespace SkillTalent.Tests.Snippets;

/// <summary>The C# of docs/guides, about the worker of samples/Quickstart.</summary>
[Collection(nameof(RunAlone))]
public class GuideSnippets
{
    private const string Technician = "samples/Quickstart/Data/technician.json";

    [Fact]
    public void HrCheck()
    {
        (var on, string json, Language language) = (new LocalDate(2023, 7, 14), Repository.Read(Technician), Language.Chinese);
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, on);
        Assessment assessment = quzhou.Assess(WorkerJson.Parse(json));
        AssessmentSummary summary = assessment.Summary;
        foreach (Decision next in summary.Next)
        {
            Console.WriteLine(next.Explain(language));
        }

        Assert.NotEmpty(summary.Next);
    }

    [Fact]
    public void Bureau()
    {
        (var on, Worker[] workers) = (new LocalDate(2023, 7, 14), [.. Enumerable.Repeat(WorkerJson.Parse(Repository.Read(Technician)), 18)]);
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, on).Compile();
        BulkResult result = compiled.Run(compiled.Project(workers));
        Decision one = result["quzhou/technician-allowance"].Explain(row: 17);

        Assert.Equal(SkillPolicy.For(Places.Quzhou, on).Assess(workers[17])["quzhou/technician-allowance"].Outcome, one.Outcome);
    }
}
