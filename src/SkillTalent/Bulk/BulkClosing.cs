using NodaTime;

namespace SkillTalent;

/// <summary>A worker who is eligible and will not be for long.</summary>
/// <param name="Row">The row.</param>
/// <param name="Id">The decision.</param>
/// <param name="OpenUntil">The last day on which the worker is eligible without a break from the day asked.</param>
public sealed record BulkClosing(int Row, string Id, LocalDate OpenUntil);
