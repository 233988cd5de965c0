using System.Text;
using SkillTalent.Benchmarks.Growth;

namespace SkillTalent.Tests.Bulk;

/// <summary>Workers of a population are laid out one over the other: none leaves a trace in the next, and nothing is kept of them but columns.</summary>
public class SubjectRoomTests
{
    private static readonly LocalDate On = new(2023, 7, 14);
    private static readonly CompiledPolicy Policy = SkillPolicy.For(Places.Quzhou, On).Compile();

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.15)]
    [InlineData(3, 0.6)]
    public void EachRowIsThatOfAWorkerLaidOutInArraysOfHisOwn(int seed, double unknown)
    {
        Worker[] workers = new RandomWorkers(seed, On, unknown).Make(60);

        // More records than a room keeps, beside few of them.
        workers[7] = workers[7] with { Certificates = [.. Enumerable.Range(0, 40).Select(i => new Certificate(SkillLevel.Ladder[i % 5], On.PlusDays(-i)))] };
        foreach (Worker[] order in (Worker[][])[workers, [.. workers.Reverse()]])
        {
            Column[] apart = LaidOutApart(order);
            Population together = Policy.Project(order);
            for (int row = 0; row < order.Length; row++)
                Assert.Equal(Row(apart, row), Row(together.Columns, row));
        }
    }

    [Fact]
    public void AfterARefusedWorkerTheNextIsRight()
    {
        Worker[] workers = new RandomWorkers(4, On, 0.15).Make(20);
        PopulationWorkers rows = Policy.NewWorkers(workers.Length);
        Worker[] refused =
        [
            new() { Birth = On.PlusDays(1) },
            new() { Certificates = [new Certificate(SkillLevel.SeniorWorker, On) { Class = "no such class" }], Honours = [new Honour("no-such-honour")] },
            new() { Facts = new Dictionary<string, GivenFact> { ["no.such.fact"] = GivenFact.Of(true) } },
        ];
        for (int i = 0; i < workers.Length; i++)
        {
            Assert.Throws<InputFormatException>(() => rows.Add(refused[i % refused.Length]));
            rows.Add(workers[i]);
        }

        Population population = rows.Build();
        Population plain = Policy.Project(workers);
        Assert.Equal(workers.Length, population.Rows);
        Assert.All(Enumerable.Range(0, workers.Length), row => Assert.Equal(Row(plain.Columns, row), Row(population.Columns, row)));
    }

    /// <summary>What is allocated of a worker, beside the columns, once the ways of his records are known: less than 200 bytes.</summary>
    [Fact]
    public void AWorkerTakesLittleMemory()
    {
        Worker worker = WorkerJson.Parse(Repository.Read("samples/Quickstart/Data/technician.json"));
        const int Warm = 500;
        const int Rows = 5_000;

        // Rulebooks of its own: how many ways of records are remembered is bounded, and other tests make up thousands.
        var other = new MemoryStream(Encoding.UTF8.GetBytes(GrowthBooks.All[0].Book(1)));
        CompiledPolicy policy = PolicyCatalog.BuiltIn.With(other, "grow").For(Places.Quzhou, On).Compile();
        PopulationWorkers rows = policy.NewWorkers(Rows);
        for (int i = 0; i < Warm; i++)
            rows.Add(worker);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = Warm; i < Rows; i++)
            rows.Add(worker);

        long bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (Rows - Warm);
        Assert.True(bytes < 200, $"{bytes} bytes");
    }

    private static Column[] LaidOutApart(Worker[] workers)
    {
        var projection = new Projection(Policy.Plans, PopulationLayout.Compact, Policy.Days, workers.Length, Policy.SubjectOf(workers[0]));
        for (int row = 0; row < workers.Length; row++)
            projection.Set(row, Policy.SubjectOf(workers[row]));

        return projection.Build(workers.Length);
    }

    private static FactValue[] Row(Column[] columns, int row) => [.. columns.Select(c => c[row, Day.Of(On)])];
}
