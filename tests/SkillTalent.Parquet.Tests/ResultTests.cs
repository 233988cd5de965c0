using SkillTalent.Sql.Tests;
using NearWorkers = SkillTalent.Tests.Bulk.RandomWorkers;

namespace SkillTalent.Parquet.Tests;

/// <summary>The file of answers, read by another tool.</summary>
public sealed class ResultTests : TemporaryFolder
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Answers_AreThoseOfTheRowsInTheirOrder(int threads)
    {
        using var database = new DuckDb();
        var on = new LocalDate(2023, 7, 14);
        CompiledPolicy policy = SkillPolicy.For(Places.Quzhou, on).Compile();
        var facts = FactRows.Of(policy, new NearWorkers(5, on, 0.3).Make(300));
        var table = new FactTable(facts, new SkillTalent.Tests.Generators.Draw(5, 50), database.Dialect);
        table.Fill(database);
        database.Execute($"COPY (SELECT * FROM {FactTable.Table} ORDER BY \"no.\") TO '{PathOf("workers.parquet")}' (FORMAT parquet)");
        var options = new ParquetOptions { Source = table.Source, SliceRows = 70, Threads = threads };

        ParquetCounts counts = policy.DecideParquet(PathOf("workers.parquet"), PathOf("result.parquet"), options);

        BulkResult expected = policy.Run(facts.Population, new BulkOptions { KeepAmounts = true });
        Answers.SameCounts(expected, counts, "counts of the result");
        IReadOnlyList<IReadOnlyDictionary<string, object?>> rows = database.Query($"SELECT * FROM '{PathOf("result.parquet")}'");
        Assert.Equal(300, rows.Count);
        for (int row = 0; row < rows.Count; row++)
        {
            Assert.Equal((long)row, rows[row]["id"]);
            foreach (BulkDecision decision in expected.Decisions)
            {
                Assert.Equal(decision.OutcomeOf(row).ToCode(), rows[row][decision.Id + ".outcome"]);
                Assert.Equal(decision.KnownAmountOf(row), (decimal?)rows[row][decision.Id + ".amount"]);
            }
        }

        Assert.All(
            database.Query($"SELECT DISTINCT encodings, type FROM parquet_metadata('{PathOf("result.parquet")}') WHERE path_in_schema LIKE '%.outcome'"),
            c => Assert.Contains("DICTIONARY", (string)c["encodings"]!, StringComparison.Ordinal));
    }
}
