using SkillTalent.Parquet;

namespace SkillTalent.SideBySide.Parts;

/// <summary>The library over columns that are in memory.</summary>
internal sealed class InMemory
{
    public static readonly BulkOptions Counting = new() { KeepRows = false };

    private readonly CompiledPolicy _policy;
    private readonly Population[] _columns;

    public InMemory(CityQuestion question, string parquet)
    {
        _policy = question.Policy;
        _columns = [.. ParquetWorkers.Open(parquet, question.Policy).Slices(withIds: false).Select(s => s.Population)];
    }

    public Tally Ask() => _columns.Aggregate(new Tally(), (tally, columns) => tally.Add(_policy.Run(columns, Counting)));
}
