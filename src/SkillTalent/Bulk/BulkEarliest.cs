using NodaTime;

namespace SkillTalent;

/// <summary>When those become eligible who are not yet, month by month. All counts together are all workers.</summary>
/// <param name="Id">The decision.</param>
/// <param name="On">The day asked.</param>
/// <param name="Eligible">Workers who are eligible on it.</param>
/// <param name="Months">The coming months, the rest of the current one first.</param>
/// <param name="LaterOrNever">Workers whose first eligible day lies after these months, or who have none.</param>
/// <param name="Undetermined">Workers for whom it depends on an unknown fact, on the day asked or in all of the coming months.</param>
public sealed record BulkEarliest(
    string Id, LocalDate On, long Eligible, IReadOnlyList<BulkMonth> Months, long LaterOrNever, long Undetermined);
