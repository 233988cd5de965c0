namespace SkillTalent.Tests.Bulk;

/// <summary>One person out of a bulk run: the same answer, with its reasons.</summary>
public sealed class ExplainTests
{
    private static readonly LocalDate On = new(2023, 7, 14);

    [Theory]
    [InlineData(PopulationLayout.Compact, 0)]
    [InlineData(PopulationLayout.Compact, 0.3)]
    [InlineData(PopulationLayout.Full, 0.3)]
    public void A_row_of_workers_answers_as_one_by_one(PopulationLayout layout, double unknown)
    {
        SkillPolicy policy = SkillPolicy.For(Places.Quzhou, On);
        CompiledPolicy compiled = policy.Compile();
        Worker[] workers = new RandomWorkers(5, On, unknown).Make(60);
        BulkResult result = compiled.Run(compiled.Project(workers, layout));
        for (int row = 0; row < workers.Length; row++)
        {
            Assessment one = policy.Assess(workers[row]);
            IReadOnlyList<Decision> explained = result.Explain(row);
            Assert.Equal(result.Decisions.Select(d => d.Id), explained.Select(d => d.Id));
            foreach (Decision decision in explained)
            {
                Assert.Equal(result[decision.Id].OutcomeOf(row), decision.Outcome);
                Assert.Equal(one[decision.Id].Earliest, decision.Earliest);
                Assert.Equal(one[decision.Id].Explain(Language.English), decision.Explain(Language.English));
            }
        }
    }

    [Theory]
    [InlineData(PopulationLayout.Compact, 0)]
    [InlineData(PopulationLayout.Compact, 0.3)]
    [InlineData(PopulationLayout.Full, 0)]
    [InlineData(PopulationLayout.Full, 0.3)]
    public void A_row_of_columns_answers_as_the_run(PopulationLayout layout, double unknown)
    {
        foreach (string place in (string[])[Places.Quzhou, "320400", "440000"])
        {
            SkillPolicy policy = SkillPolicy.For(place, new LocalDate(2024, 9, 30), new PolicyOptions { IncludeUnconfirmed = true });
            CompiledPolicy compiled = policy.Compile();
            Worker[] workers = new RandomWorkers(9, policy.On, unknown).Make(60);
            Population population = ColumnPopulations.WithoutWorkers(compiled.Project(workers, layout));
            BulkResult result = compiled.Run(population, new BulkOptions { KeepAmounts = true, KeepPathways = true });
            for (int row = 0; row < workers.Length; row++)
            {
                Assessment one = policy.Assess(workers[row]);
                foreach (Decision decision in result.Explain(row))
                {
                    BulkDecision bulk = result[decision.Id];
                    Assert.Equal(bulk.OutcomeOf(row), decision.Outcome);
                    Assert.Equal(bulk.AmountOf(row), decision.Outcome == Outcome.Eligible ? decision.Amount?.Adjusted ?? 0 : 0);
                    Assert.Equal(one[decision.Id].Pathways.Select(p => (p.Pathway.Id, p.Outcome)), decision.Pathways.Select(p => (p.Pathway.Id, p.Outcome)));
                    Assert.Equal(one[decision.Id].Citations, decision.Citations);
                    Assert.NotEmpty(decision.Explain(Language.Chinese));
                }
            }
        }
    }

    [Fact]
    public void Compact_columns_name_no_day_that_they_do_not_know()
    {
        CompiledPolicy compiled = SkillPolicy.For(Places.China, On).Compile("cn/level/senior-worker", "cn/level/technician");
        Worker[] workers = new RandomWorkers(3, On).Make(200);
        BulkResult result = compiled.Run(ColumnPopulations.WithoutWorkers(compiled.Project(workers)));

        Assert.All(Enumerable.Range(0, workers.Length).SelectMany(result.Explain), d =>
        {
            Assert.Null(d.Earliest);
            Assert.DoesNotContain(ReasonCode.UnmetUntil, d.Unmet.SelectMany(Codes));
        });
    }

    private static IEnumerable<string> Codes(Reason reason) =>
        reason.Arguments.Values.SelectMany(a => a as IEnumerable<Reason> ?? (a is Reason one ? [one] : [])).SelectMany(Codes).Prepend(reason.Code);

    [Fact]
    public void One_decision_alone_is_the_same()
    {
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, On).Compile();
        BulkResult result = compiled.Run(compiled.Project(new RandomWorkers(3, On).Make(5)));

        Assert.Equal(result.Explain(4)[^1].Explain(Language.Chinese), result.Decisions[^1].Explain(4).Explain(Language.Chinese));
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Explain(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => result.Explain(-1));
    }

    [Fact]
    public void Columns_that_are_not_given_are_absent()
    {
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, On).Compile("quzhou/technician-allowance");
        Population population = compiled.NewPopulation(1).Bits("post.frontline", new ulong[] { 1 }).Choices("certificate.level", new byte[] { 5 }).Build();
        Decision decision = Assert.Single(compiled.Run(population).Explain(0));

        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        Assert.Equal(["employer", "post.shortage-occupation"], decision.Missing.Select(f => f.Id).Order());
    }
}
