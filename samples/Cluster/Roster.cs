using System.Text;
using SkillTalent.Samples.Provinces;

namespace SkillTalent.Samples.Cluster;

/// <summary>
/// Where a partition's workers come from: made up here, the same for the same partition wherever and however often they are loaded. A bureau
/// would read its own Parquet file or table in this place; what matters is that another silo can read it again.
/// </summary>
/// <param name="rows">How many workers a partition has.</param>
public sealed class Roster(int rows)
{
    // The day about which the workers are made up, whatever day is asked.
    private static readonly LocalDate MadeOn = new(2026, 6, 30);

    /// <summary>How many workers a partition has.</summary>
    public int Rows => rows;

    /// <summary>The workers of a partition as columns for a policy.</summary>
    /// <exception cref="FormatException">A cell is not of its column.</exception>
    public Population Load(CompiledPolicy policy, int partition)
    {
        ArgumentNullException.ThrowIfNull(policy);
        string[] facts = [.. SyntheticWorkers.Columns.Select(c => c.Fact)];
        var workers = new SyntheticWorkers(MadeOn, partition);
        var cells = new string[facts.Length];
        PopulationRows block = policy.NewRows(facts, rows);
        for (int row = 0; row < rows; row++)
        {
            workers.Write(row, cells);
            for (int cell = 0; cell < cells.Length; cell++)
            {
                _ = block.TrySet(cell, Encoding.UTF8.GetBytes(cells[cell])) ? true : throw new FormatException($"{facts[cell]}: expected {block.ExpectationOf(cell)}");
            }

            block.Add();
        }

        return block.Build();
    }
}
