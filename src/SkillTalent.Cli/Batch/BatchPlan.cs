namespace SkillTalent.Cli.Batch;

/// <summary>What is asked of every worker of a file.</summary>
/// <param name="Policy">The decisions to make.</param>
/// <param name="Comparison">The same under amended rules; null: nothing is amended.</param>
/// <param name="ClosingWithin">Within how many days what closes is told; null: it is not.</param>
internal sealed record BatchPlan(CompiledPolicy Policy, PolicyComparison? Comparison = null, int? ClosingWithin = null)
{
    private const int MostRows = 65_536;
    private const int LeastRows = 4_096;

    // Reasons are words, of which a chunk should hold no more than some ten megabytes either.
    private const int MostRowsWithReasons = 2_048;

    // Bounds the result of a chunk to some ten megabytes of text, or some more of columns, however many decisions there are.
    private const int MostCells = 1 << 20;
    private const int MostLaid = 1 << 22;

    // What was seen of the lines of a file is known of all of its parts.
    private readonly PopulationWorkers _workers = Policy.NewWorkers(capacity: 0);

    /// <summary>The decisions that the amendment touches and leaves in place, in the order of the amended policy.</summary>
    public IReadOnlyList<string> Amended { get; } =
        Comparison is null ? [] : [.. Comparison.After.Decisions.Intersect(Comparison.Touched, StringComparer.Ordinal)];

    /// <summary>The limits over several people, and what is to come of them; null: nobody asks.</summary>
    public BatchLimits? Limits { get; init; }

    /// <summary>Tells reasons; null: they are not told.</summary>
    public ReasonRows? Reasons { get; init; }

    /// <summary>How an outcome is written, where the result is text.</summary>
    public Func<Outcome, string> WordOf { get; init; } = outcome => outcome.ToCode();

    /// <summary>Whether answers are laid out for a Parquet file, and not written as text.</summary>
    public bool LaysOut { get; init; }

    /// <summary>The names of the columns of the result, each for an outcome and an amount.</summary>
    public IReadOnlyList<string> Written => [.. Policy.Decisions, .. Amended.Select(id => id + ".amended")];

    /// <summary>How many workers are taken at once.</summary>
    public int ChunkRows => Reasons is null ? Math.Clamp((LaysOut ? MostLaid : MostCells) / Math.Max(Policy.Decisions.Count, 1), LeastRows, MostRows) : MostRowsWithReasons;

    /// <summary>Room for rows; days stay days where it is asked what closes.</summary>
    public PopulationRows NewRows(IReadOnlyList<string> columns, int capacity)
    {
        PopulationLayout layout = ClosingWithin is null ? PopulationLayout.Compact : PopulationLayout.Full;
        return Comparison?.NewRows(columns, capacity, layout) ?? Policy.NewRows(columns, capacity, layout);
    }

    /// <summary>Room for the facts of workers; null where more is asked of them than their facts on the day tell, so that they must be kept.</summary>
    public PopulationWorkers? NewWorkers(int capacity) =>
        Reasons is null && ClosingWithin is null && Comparison is null ? _workers.NewWorkers(capacity) : null;

    /// <summary>Refuses a worker of whom it cannot be asked.</summary>
    /// <exception cref="InputFormatException">The worker is one.</exception>
    public void Check(Worker worker) => Policy.Check(worker);

    /// <summary>Workers as a population.</summary>
    public Population Project(IReadOnlyList<Worker> workers) =>
        Comparison?.Project(workers) ?? Policy.Project(workers, ClosingWithin is null ? PopulationLayout.Compact : PopulationLayout.Full);
}
