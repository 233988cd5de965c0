namespace SkillTalent.Cli.Batch;

/// <summary>What a run came to.</summary>
/// <param name="Workers">Workers decided.</param>
/// <param name="Rejected">Rows that were put aside.</param>
/// <param name="Totals">The counts, decision by decision.</param>
/// <param name="IgnoredColumns">Columns of the file that no decision asks for.</param>
/// <param name="Compared">Decisions that an amendment touches, before and after; empty where nothing is amended.</param>
/// <param name="Closing">What closes soon, the first to close first; empty where it is not asked.</param>
/// <param name="ClosingUntold">Decisions of which the columns do not tell when they close.</param>
/// <param name="AbsentColumns">Columns that decisions ask for and the file does not have.</param>
internal sealed record BatchSummary(
    long Workers,
    long Rejected,
    IReadOnlyList<BatchTotal> Totals,
    IReadOnlyList<ComparedTotal> Compared,
    IReadOnlyList<BatchClosing> Closing,
    IReadOnlyList<string> ClosingUntold,
    IReadOnlyList<string> IgnoredColumns,
    IReadOnlyList<string> AbsentColumns);
