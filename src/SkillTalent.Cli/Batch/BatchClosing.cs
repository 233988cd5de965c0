using NodaTime;

namespace SkillTalent.Cli.Batch;

/// <summary>A worker whose right closes soon.</summary>
/// <param name="Row">The number of the row, from 1, rejected rows not counted.</param>
/// <param name="Worker">The id as the file has it.</param>
/// <param name="Decision">The decision.</param>
/// <param name="OpenUntil">The last day.</param>
internal sealed record BatchClosing(long Row, string Worker, string Decision, LocalDate OpenUntil);
