namespace SkillTalent.Cli.Batch;

/// <summary>What a run came to.</summary>
/// <param name="Workers">Workers decided.</param>
/// <param name="Rejected">Rows that were put aside.</param>
/// <param name="Totals">The counts, decision by decision.</param>
/// <param name="IgnoredColumns">Columns of the file that no decision asks for.</param>
/// <param name="AbsentColumns">Columns that decisions ask for and the file does not have.</param>
internal sealed record BatchSummary(
    long Workers,
    long Rejected,
    IReadOnlyList<BatchTotal> Totals,
    IReadOnlyList<string> IgnoredColumns,
    IReadOnlyList<string> AbsentColumns);
