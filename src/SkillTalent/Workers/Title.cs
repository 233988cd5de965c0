using NodaTime;

namespace SkillTalent.Workers;

/// <summary>A professional title (职称), or the professional qualification of that rank, whose specialty matches the occupation.</summary>
/// <param name="Rank">Its rank.</param>
/// <param name="Issued">The day of issue.</param>
/// <param name="Series">Its series; null: unknown.</param>
public sealed record Title(TitleRank Rank, LocalDate Issued, TitleSeries? Series = null);
