using SkillTalent.Sql.Tests;

namespace SkillTalent.Parquet.Tests;

/// <summary>The answers over a file beside those of one by one, row by row.</summary>
internal static class Answers
{
    public static void Same(FactRows facts, string path, ParquetOptions options, string what)
    {
        var workers = ParquetWorkers.Open(path, facts.Policy, options);
        BulkResult expected = facts.Policy.Run(facts.Population, new BulkOptions { KeepAmounts = true });
        int rows = 0;
        foreach (ParquetSlice slice in workers.Slices())
        {
            Assert.Equal(rows, slice.FirstRow);
            BulkResult told = facts.Policy.Run(slice.Population, new BulkOptions { KeepAmounts = true });
            for (int row = 0; row < slice.Rows; row++, rows++)
            {
                Assert.Equal(rows.ToString(System.Globalization.CultureInfo.InvariantCulture), slice.Ids[row]);
                IReadOnlyList<Decision> ones = expected.Explain(rows);
                for (int i = 0; i < ones.Count; i++)
                {
                    (Outcome, decimal?) one = (ones[i].Outcome, ones[i].Outcome == Outcome.Eligible ? ones[i].Amount?.Adjusted : null);
                    (Outcome, decimal?) many = (told.Decisions[i].OutcomeOf(row), told.Decisions[i].OutcomeOf(row) == Outcome.Eligible ? told.Decisions[i].KnownAmountOf(row) : null);
                    Assert.True(one == many && one.Item1 == expected.Decisions[i].OutcomeOf(rows), $"row {rows}, {ones[i].Id}: one by one {one}, file {many}; {what}");
                }
            }
        }

        Assert.Equal(expected.Rows, rows);
        SameCounts(expected, facts.Policy.CountParquet(path, options), what);
    }

    public static void SameCounts(BulkResult expected, ParquetCounts counts, string what)
    {
        Assert.Equal(expected.Rows, counts.Rows);
        foreach (BulkDecision decision in expected.Decisions)
        {
            ParquetDecisionCounts told = counts[decision.Id];
            Assert.True(
                (decision.Eligible, decision.NotEligible, decision.Undetermined, decision.NotCovered, decision.Amount, decision.WithOpenAmount)
                    == (told.Eligible, told.NotEligible, told.Undetermined, told.NotCovered, told.Amount, told.WithOpenAmount),
                $"{decision.Id}: {told}; {what}");
        }
    }
}
