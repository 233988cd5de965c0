using NodaTime;

namespace SkillTalent;

/// <summary>What a benefit comes to over a stretch of days, in yuan to the fen (half a fen is rounded away from zero).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day that is paid; before <see cref="From"/> where the term was used up already.</param>
/// <param name="Months">The months that the stretch has completed.</param>
/// <param name="CutByTerm">Whether the term ends before the stretch that was asked for.</param>
/// <param name="Proration">How a part of a year or month was counted.</param>
/// <param name="Total">The amount; null where an unknown fact leaves several possible.</param>
/// <param name="Least">The least it may come to; null where nobody knows.</param>
/// <param name="Most">The most it may come to; null where nobody knows.</param>
/// <param name="IsCeiling">Whether the office may pay less.</param>
public sealed record PeriodAmount(
    LocalDate From, LocalDate To, int Months, bool CutByTerm, Proration Proration, decimal? Total, decimal? Least, decimal? Most, bool IsCeiling);
