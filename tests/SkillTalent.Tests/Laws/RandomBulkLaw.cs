using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Laws;

/// <summary>
/// The first law over random rules: bulk is one by one, for every kind of node, form, fold and amount, for workers of whom much is unknown or
/// known to be nothing, in every layout. Some 100,000 pairs of a decision and a worker in both layouts; SKILLTALENT_TEST_EFFORT=100 makes ten million.
/// </summary>
public class RandomBulkLaw
{
    private const int Workers = 24;

    [Law(160)]
    public void BulkIsOneByOne(Draw draw)
    {
        var random = RandomPolicy.Of(draw, unconfirmedPercent: draw.Of(0, 20));
        PolicyCatalog catalog = random.Catalog();
        LocalDate on = draw.Chance(50) ? draw.Of(random.Days) : RandomDays.Date(draw);
        SkillPolicy policy = catalog.For(draw.Of(RandomPolicy.Nation, RandomPolicy.Province, RandomPolicy.City), on, Decisions.DecisionTimelineTests.Options(draw));
        Worker[] workers = [.. Enumerable.Range(0, Workers).Select(_ => RandomWorkers.Worker(draw, catalog.Facts)).Where(w => RandomWorkers.Born(w, on))];
        Assessment[] assessments = [.. workers.Select(policy.Assess)];
        CompiledPolicy compiled = policy.Compile();
        foreach (PopulationLayout layout in Enum.GetValues<PopulationLayout>())
        {
            Population population = compiled.Project(workers, layout);
            BulkResult result = compiled.Run(population, new BulkOptions { KeepPathways = true, KeepAmounts = true });
            foreach (BulkDecision bulk in result.Decisions)
            {
                for (int row = 0; row < workers.Length; row++)
                {
                    Same(assessments[row][bulk.Id], bulk, row, $"{layout}, {random}\n{WorkerJson.ToJson(workers[row])}");
                }
            }
        }
    }

    private static void Same(Decision one, BulkDecision bulk, int row, string what)
    {
        decimal amount = one.Outcome == Outcome.Eligible ? one.Amount?.Adjusted ?? 0 : 0;
        if (one.Outcome != bulk.OutcomeOf(row) || amount != bulk.AmountOf(row))
        {
            Assert.Fail($"{bulk.Id}: one by one {one.Outcome} {amount}, bulk {bulk.OutcomeOf(row)} {bulk.AmountOf(row)}; {what}");
        }

        for (int i = 0; i < bulk.Pathways.Count; i++)
        {
            Truth expected = one.Rule.Covers(one.Facts) ? one.Rule.Cases.Evaluate(one.Rule.Pathways[i].Whole, one.Facts) : Truth.False;
            Assert.True(expected == bulk.PathwayOf(i, row), $"{bulk.Id} pathway {i}: {expected}, bulk {bulk.PathwayOf(i, row)}; {what}");
        }
    }
}
