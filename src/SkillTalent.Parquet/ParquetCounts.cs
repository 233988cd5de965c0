namespace SkillTalent.Parquet;

/// <summary>What the workers of a file come to. Immutable.</summary>
/// <param name="Rows">The workers.</param>
/// <param name="Decisions">The counts, in the order of <see cref="CompiledPolicy.Decisions"/>.</param>
public sealed record ParquetCounts(long Rows, IReadOnlyList<ParquetDecisionCounts> Decisions)
{
    /// <summary>The counts of one decision.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="KeyNotFoundException">There is no such decision.</exception>
    public ParquetDecisionCounts this[string id] =>
        Decisions.FirstOrDefault(d => d.Id == id) ?? throw new KeyNotFoundException($"There is no decision '{id}'.");

    internal static ParquetCounts None(CompiledPolicy policy) => new(0, [.. policy.Decisions.Select(id => new ParquetDecisionCounts(id, 0, 0, 0, 0, 0, 0))]);

    internal ParquetCounts Plus(BulkResult part) => new(Rows + part.Rows, [.. Decisions.Zip(part.Decisions, (all, some) => all.Plus(some))]);

    internal ParquetCounts Plus(ParquetCounts part) => new(Rows + part.Rows, [.. Decisions.Zip(part.Decisions, (all, some) => all.Plus(some))]);
}
