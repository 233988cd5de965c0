namespace SkillTalent.Parquet;

/// <summary>
/// The answers of some rows, laid out for a result file: made by any thread, written by one. Immutable.
/// </summary>
public sealed class ParquetResultRows
{
    private ParquetResultRows(ParquetIds ids, IReadOnlyList<byte[]> outcomes, IReadOnlyList<(short[] Levels, long[] Fen)?> amounts)
    {
        Ids = ids;
        Outcomes = outcomes;
        Amounts = amounts;
    }

    /// <summary>How many rows.</summary>
    public int Count => Ids.Count;

    internal ParquetIds Ids { get; }

    /// <summary>A column a decision: the outcome of each row as its number.</summary>
    internal IReadOnlyList<byte[]> Outcomes { get; }

    /// <summary>A column a decision: whether each row has an amount, and the amounts that there are; null where none pays.</summary>
    internal IReadOnlyList<(short[] Levels, long[] Fen)?> Amounts { get; }

    /// <summary>Lays out answers.</summary>
    /// <param name="ids">What tells the workers apart.</param>
    /// <param name="decisions">Answers of runs over them that kept rows and amounts, in the order of the columns.</param>
    /// <param name="cancellation">Stops it between decisions.</param>
    /// <exception cref="ArgumentException">An answer is of more or of fewer rows.</exception>
    public static ParquetResultRows Of(ParquetIds ids, IReadOnlyList<BulkDecision> decisions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(decisions);
        byte[][] outcomes = new byte[decisions.Count][];
        var amounts = new (short[] Levels, long[] Fen)?[decisions.Count];
        for (int i = 0; i < outcomes.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            BulkDecision decision = decisions[i];
            if (decision.Eligible + decision.NotEligible + decision.Undetermined + decision.NotCovered != ids.Count)
            {
                throw new ArgumentException("The answers must be of as many rows as there are ids.", nameof(decisions));
            }

            outcomes[i] = OutcomesOf(decision, ids.Count);
            amounts[i] = decision.Unit is null ? null : AmountsOf(decision, ids.Count);
        }

        return new ParquetResultRows(ids, outcomes, amounts);
    }

    private static byte[] OutcomesOf(BulkDecision decision, int rows)
    {
        byte[] outcomes = new byte[rows];
        for (int row = 0; row < rows; row++)
        {
            outcomes[row] = (byte)decision.OutcomeOf(row);
        }

        return outcomes;
    }

    private static (short[] Levels, long[] Fen) AmountsOf(BulkDecision decision, int rows)
    {
        short[] levels = new short[rows];
        long[] fen = new long[rows];
        int count = 0;
        for (int row = 0; row < rows; row++)
        {
            if (decision.KnownAmountOf(row) is { } yuan)
            {
                levels[row] = 1;
                fen[count++] = (long)(yuan * 100);
            }
        }

        Array.Resize(ref fen, count);
        return (levels, fen);
    }
}
