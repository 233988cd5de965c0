namespace SkillTalent.Bulk;

/// <summary>
/// The answers of a bulk run. It can be filled again by another run over a population of the same shape and size, so that repeated runs
/// allocate nothing; a run must not fill it while others read it. Otherwise it is not changed.
/// </summary>
public sealed class BulkResult
{
    private readonly BulkDecision[] _decisions;

    internal BulkResult(CompiledPolicy policy, Population population, BoundPolicy bound)
    {
        Policy = policy;
        Population = population;
        Bound = bound;
        Counts = new long[bound.Program.Masks.Length];
        ShareFen = new long[bound.Program.Shares.Length];
        ShareRows = new long[bound.Program.Shares.Length];
        int words = (population.Rows + 63) / 64;
        Kept = new ulong[bound.KeptMasks][];
        for (int i = 0; i < Kept.Length; i++)
        {
            Kept[i] = new ulong[words];
        }

        Amounts = new long[bound.AmountColumns][];
        for (int i = 0; i < Amounts.Length; i++)
        {
            Amounts[i] = new long[population.Rows];
        }

        _decisions = [.. bound.Decisions.Select(d => new BulkDecision(this, d))];
    }

    /// <summary>The number of workers.</summary>
    public int Rows => Population.Rows;

    /// <summary>The answers, decision by decision.</summary>
    public IReadOnlyList<BulkDecision> Decisions => _decisions.AsReadOnly();

    /// <summary>The answers of one decision.</summary>
    /// <exception cref="KeyNotFoundException">The run did not include it.</exception>
    public BulkDecision this[string id] => Find(id) ?? throw new KeyNotFoundException($"The run did not include '{id}'.");

    internal BulkDecision? Find(string id) => Array.Find(_decisions, d => d.Id == id);

    internal CompiledPolicy Policy { get; }

    internal Population Population { get; set; }

    internal BoundPolicy Bound { get; }

    internal long[] Counts { get; }

    internal long[] ShareFen { get; }

    internal long[] ShareRows { get; }

    internal ulong[][] Kept { get; }

    /// <summary>Amounts in fen, 0 for who gets none.</summary>
    internal long[][] Amounts { get; }

    /// <summary>Room to work for one thread, kept for the next run.</summary>
    internal Block? Scratch { get; set; }

    internal void Clear()
    {
        Array.Clear(Counts);
        Array.Clear(ShareFen);
        Array.Clear(ShareRows);
        foreach (long[] column in Amounts)
        {
            Array.Clear(column);
        }
    }
}
