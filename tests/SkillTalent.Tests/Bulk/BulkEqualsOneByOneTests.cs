using System.Globalization;

namespace SkillTalent.Tests.Bulk;

/// <summary>The promise: bulk = one by one, for every provision and pathway, at the borders of blocks, for one thread and many.</summary>
public sealed class BulkEqualsOneByOneTests
{
    // SKILLTALENT_LONG=1 runs the long mode, ten million pairs.
    private static readonly int Factor = Environment.GetEnvironmentVariable("SKILLTALENT_LONG") == "1" ? 100 : 1;

    public static TheoryData<string, string, string?, bool> Cases => new()
    {
        { "330800", "2023-07-14", null, false },
        { "330800", "2022-06-30", "2023", true },
        { "330000", "2024-09-30", null, false },
        { "320400", "2022-12-31", null, false },
        { "320400", "2024-02-29", "2018", true },
        { "320900", "2025-05-01", null, false },
        { "320000", "2025-02-28", null, true },
        { "440000", "2025-06-01", null, false },
        { "120000", "2024-06-01", null, true },
        { "CN", "2017-06-01", null, false },
        { "CN", "1999-12-31", null, true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_decision_and_pathway_is_the_same(string place, string day, string? edition, bool unconfirmed)
    {
        LocalDate on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        SkillPolicy policy = SkillPolicy.For(place, on, new PolicyOptions { Edition = edition, IncludeUnconfirmed = unconfirmed });
        CompiledPolicy compiled = policy.Compile();
        int seed = (place + day).Sum(c => c) * 31;
        foreach (PopulationLayout layout in Enum.GetValues<PopulationLayout>())
        {
            foreach (double unknown in (double[])[0, 0.15, 0.6])
            {
                Worker[] workers = new RandomWorkers(seed, on, unknown).Make(130 * Factor);
                Compare(policy, compiled, workers, layout, 1, $"seed {seed.ToString(CultureInfo.InvariantCulture)}");
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    public void Borders_of_words_and_blocks_make_no_difference(int rows)
    {
        LocalDate on = new(2023, 7, 14);
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, on);
        Worker[] few = new RandomWorkers(7, on).Make(Math.Min(rows, 97));
        Worker[] workers = [.. Enumerable.Range(0, rows).Select(i => few[i % few.Length])];
        Compare(policy, policy.Compile(), workers, PopulationLayout.Compact, 1, "borders");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_split_over_threads_makes_no_difference(int threads)
    {
        LocalDate on = new(2024, 9, 30);
        SkillPolicy policy = SkillPolicy.For(Places.Zhejiang, on);
        Worker[] few = new RandomWorkers(11, on).Make(301);
        const int Rows = 200_003;
        CompiledPolicy compiled = policy.Compile();
        Population population = compiled.Project([.. Enumerable.Range(0, Rows).Select(i => few[i % few.Length])]);
        var keep = new BulkOptions { KeepPathways = true, KeepAmounts = true };
        BulkResult one = compiled.Run(population, keep);
        BulkResult many = compiled.Run(population, keep with { Threads = threads });
        foreach ((BulkDecision a, BulkDecision b) in one.Decisions.Zip(many.Decisions))
        {
            Assert.Equal((a.Eligible, a.Undetermined, a.NotCovered, a.NotEligible, a.Amount), (b.Eligible, b.Undetermined, b.NotCovered, b.NotEligible, b.Amount));
            Assert.Equal(a.Pathways, b.Pathways);
            for (int row = 0; row < Rows; row += 97)
            {
                Assert.Equal(a.OutcomeOf(row), b.OutcomeOf(row));
                Assert.Equal(a.AmountOf(row), b.AmountOf(row));
            }
        }
    }

    private static void Compare(SkillPolicy policy, CompiledPolicy compiled, Worker[] workers, PopulationLayout layout, int threads, string what)
    {
        Population population = compiled.Project(workers, layout);
        BulkResult result = compiled.Run(population, new BulkOptions { KeepPathways = true, KeepAmounts = true, Threads = threads });
        var counts = new Dictionary<(string, Outcome), long>();
        var sums = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (int row = 0; row < workers.Length; row++)
        {
            Assessment assessment = policy.Assess(workers[row]);
            foreach (BulkDecision bulk in result.Decisions)
            {
                Decision one = assessment[bulk.Id];
                if (one.Outcome != bulk.OutcomeOf(row))
                {
                    Assert.Fail($"{what}, row {row.ToString(CultureInfo.InvariantCulture)}, {bulk.Id}: one by one {one.Outcome}, bulk {bulk.OutcomeOf(row)}\n{WorkerJson.ToJson(workers[row])}");
                }

                counts[(bulk.Id, one.Outcome)] = counts.GetValueOrDefault((bulk.Id, one.Outcome)) + 1;
                decimal amount = one.Outcome == Outcome.Eligible ? one.Amount?.Adjusted ?? 0 : 0;
                Assert.Equal(amount, bulk.AmountOf(row));
                sums[bulk.Id] = sums.GetValueOrDefault(bulk.Id) + amount;
                for (int i = 0; i < bulk.Pathways.Count; i++)
                {
                    Truth expected = one.Rule.Covers(one.Facts)
                        ? one.Rule.Cases.Evaluate(one.Rule.Pathways[i].Whole, one.Facts)
                        : Truth.False;
                    Assert.Equal(expected, bulk.PathwayOf(i, row));
                }
            }
        }

        foreach (BulkDecision bulk in result.Decisions)
        {
            Assert.Equal(counts.GetValueOrDefault((bulk.Id, Outcome.Eligible)), bulk.Eligible);
            Assert.Equal(counts.GetValueOrDefault((bulk.Id, Outcome.Undetermined)), bulk.Undetermined);
            Assert.Equal(counts.GetValueOrDefault((bulk.Id, Outcome.NotEligible)), bulk.NotEligible);
            Assert.Equal(counts.GetValueOrDefault((bulk.Id, Outcome.NotCovered)), bulk.NotCovered);
            Assert.Equal(sums.GetValueOrDefault(bulk.Id), bulk.Amount);
        }
    }
}
