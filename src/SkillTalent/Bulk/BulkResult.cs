namespace SkillTalent;

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
        PaidFen = new long[bound.Program.Paid.Length];
        PaidRows = new long[bound.Program.Paid.Length];
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

    /// <summary>
    /// The full decisions of one row, with reasons and documents, in the order of <see cref="Decisions"/>. A population made from workers
    /// answers as one by one does. Of ready columns only their values are known: the outcome, the pathways, what is unmet and the amount
    /// are those of the run, but no day before or after the population's day is told (no <see cref="Decision.Earliest"/>) unless the
    /// columns tell it: dates as <see cref="ColumnEncoding.Days"/> and work with <see cref="PopulationBuilder.WorkStarts"/>. A day named in
    /// a reason is, of a column of <see cref="ColumnEncoding.Months"/>, the latest day of that month count.
    /// </summary>
    public IReadOnlyList<Decision> Explain(int row)
    {
        FactSet facts = FactsOf(row);
        return [.. Bound.Decisions.Select(d => new Decision(d.Track, d.Rule, facts))];
    }

    /// <summary>The full decisions of one row, those alone that are named, as <see cref="Explain(int)"/> gives them; the row is laid out once for all of them.</summary>
    /// <param name="row">The row.</param>
    /// <param name="decisions">Decisions of this result, in any order.</param>
    /// <exception cref="ArgumentException">A decision is of another result.</exception>
    public IReadOnlyList<Decision> Explain(int row, IReadOnlyList<BulkDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        if (!decisions.All(d => d.IsOf(this)))
        {
            throw new ArgumentException("The decisions must be of this result.", nameof(decisions));
        }

        FactSet facts = FactsOf(row);
        return [.. decisions.Select(d => d.Of(facts))];
    }

    internal Decision Explain(int row, BoundDecision decision) => new(decision.Track, decision.Rule, FactsOf(row));

    internal CompiledPolicy Policy { get; }

    internal Population Population { get; set; }

    internal BoundPolicy Bound { get; }

    internal long[] Counts { get; }

    internal long[] PaidFen { get; }

    internal long[] PaidRows { get; }

    internal ulong[][] Kept { get; }

    /// <summary>Amounts in fen, 0 for who gets none.</summary>
    internal long[][] Amounts { get; }

    /// <summary>Told rows whose facts make an amount beyond what there is; null: they end the run.</summary>
    internal Action<int, InputFormatException>? Refused { get; set; }

    /// <summary>Room to work for one thread, kept for the next run.</summary>
    internal Block? Scratch { get; set; }

    private FactSet FactsOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
        return Policy.FactsOf(Population, row);
    }

    internal void Clear()
    {
        Array.Clear(Counts);
        Array.Clear(PaidFen);
        Array.Clear(PaidRows);
        foreach (long[] column in Amounts)
        {
            Array.Clear(column);
        }
    }
}
