namespace SkillTalent.Tests.Snippets;

/// <summary>The C# of the page on plans, word for word, about the workers of samples/CareerRoadmap.</summary>
[Collection(nameof(RunAlone))]
public class PlanningSnippets
{
    [Fact]
    public void Plan()
    {
        Worker expert = Read("expert");
        SkillPolicy quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 2, 1));
        CareerPlan plan = quzhou.Plan(expert, PlanTarget.Parse("senior-technician"));
        LocalDate? ladder = quzhou.Plan(expert, PlanTarget.Parse("senior-technician"), new PlanOptions { ViaTitles = false }).Arrives;
        Console.WriteLine(plan.Explain(Language.English));
        foreach (PlanStep step in plan.Steps)
        {
            Console.WriteLine($"{step.On}: {step.Target} by {step.Pathway.Id}");
        }

        Assert.Equal(["title:intermediate/engineering", "technician", "senior-technician"], plan.Steps.Select(s => s.Target.Code));
        Assert.Equal((new LocalDate(2029, 2, 1), new LocalDate(2031, 6, 30)), (plan.Arrives!.Value, ladder!.Value));
    }

    [Fact]
    public void LeastChanges()
    {
        Worker expert = Read("expert");
        expert = expert with { Post = expert.Post! with { ShortageOccupation = false } };
        LeastChanges what = SkillPolicy.For(Places.Quzhou, new LocalDate(2024, 2, 1)).Assess(expert)["quzhou/technician-allowance"].LeastChanges();
        foreach (ChangeSet set in what.Sets)
        {
            Console.WriteLine($"{set.On}: {set.Text(Language.English)}");   // a technician's certificate, and a post in a shortage occupation
        }

        Assert.Equal([ChangeKind.Post, ChangeKind.Certificate], Assert.Single(what.Sets).Changes.Select(c => c.Kind));
    }

    /// <summary>Each of the three workers of the sample comes to a way of another kind: the ladder, a title first, and the way across to a title.</summary>
    [Theory]
    [InlineData("ladder", Places.Quzhou, "senior-technician", RouteKind.Ladder, "technician senior-technician")]
    [InlineData("expert", Places.Quzhou, "senior-technician", RouteKind.Mixed, "title:intermediate/engineering technician senior-technician")]
    [InlineData("engineer", Places.Changzhou, "associate-senior", RouteKind.Ladder, "senior-worker technician senior-technician title:associate-senior/engineering")]
    public void The_workers_of_the_sample(string name, string place, string target, RouteKind kind, string steps)
    {
        CareerPlan plan = SkillPolicy.For(place, new LocalDate(2024, 2, 1)).Plan(Read(name), PlanTarget.Parse(target));

        Assert.Equal((PlanOutcome.Reachable, kind), (plan.Outcome, plan.Route!.Kind));
        Assert.Equal(steps, string.Join(' ', plan.Steps.Select(s => s.Target.Code)));
        Assert.Null(plan.ArrivesAtBest);
    }

    private static Worker Read(string name) => WorkerJson.Parse(Repository.Read($"samples/CareerRoadmap/Data/{name}.json"), $"{name}.json");
}
