namespace SkillTalent.Tests.Decisions;

/// <summary>What asking costs in memory, once everything is warm.</summary>
public class AssessmentAllocationTests
{
    private const int MostBytes = 12 * 1024;

    [Fact]
    public void AnAssessmentOfAWholePolicyAllocatesLittle()
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        Worker worker = WorkerJson.Parse(Repository.Read("samples/Quickstart/Data/technician.json"));
        for (int i = 0; i < 50; i++)
            Ask();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Ask();

        long bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
        Assert.True(bytes <= MostBytes, $"{bytes} bytes");

        void Ask() => _ = policy.Assess(worker).Decisions.Count(d => d.Outcome == Outcome.Eligible);
    }
}
