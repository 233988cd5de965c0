using NodaTime;

namespace SkillTalent;

/// <summary>A cut-off that a place declares, with the days on which it counts and the documents it rests on.</summary>
internal sealed record PlaceCutOff(CutOff Rule, string Place, Effective Effective, Basis Basis, IReadOnlyList<Citation> Citations, LocalDate? Published);
