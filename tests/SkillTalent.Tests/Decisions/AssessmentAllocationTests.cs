namespace SkillTalent.Tests.Decisions;

/// <summary>What asking costs in memory, once everything is warm.</summary>
public class AssessmentAllocationTests
{
    /// <summary>Every outcome is known before a decision is looked at; a decision is made when it is.</summary>
    [Theory]
    [InlineData(false, 6 * 1024)]
    [InlineData(true, 10 * 1024)]
    public void AnAssessmentOfAWholePolicyAllocatesLittle(bool looksAtAll, int most)
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14));
        Worker worker = WorkerJson.Parse(Repository.Read("samples/Quickstart/Data/technician.json"));
        for (int i = 0; i < 50; i++)
            Ask();

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            Ask();

        long bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
        Assert.True(bytes <= most, $"{bytes} bytes");

        void Ask() => _ = policy.Assess(worker) is var asked && looksAtAll ? asked.Decisions.Count(d => d.Outcome == Outcome.Eligible) : asked.Decisions.Count;
    }
}
