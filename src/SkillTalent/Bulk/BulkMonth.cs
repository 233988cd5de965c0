using NodaTime;

namespace SkillTalent;

/// <summary>How many workers become eligible in a month.</summary>
/// <param name="Month">The calendar month.</param>
/// <param name="Workers">Those whose first eligible day after the day asked lies in it.</param>
public sealed record BulkMonth(YearMonth Month, long Workers);
