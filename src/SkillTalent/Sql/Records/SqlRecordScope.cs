namespace SkillTalent;

/// <summary>What the stages that derive facts from records share.</summary>
/// <param name="Names">Their names.</param>
/// <param name="Dialect">The database.</param>
/// <param name="Language">The language of remarks.</param>
/// <param name="Occupations">The occupations that rulebooks list.</param>
/// <param name="Written">Their names as a stage.</param>
/// <param name="Own">The worker's own members as a stage.</param>
/// <param name="OccupationMember">The worker's member that is the occupation.</param>
/// <param name="Foreign">The certificates from abroad that count as a level here on the day.</param>
internal sealed record SqlRecordScope(
    SqlRecordNames Names,
    SqlDialect Dialect,
    Language Language,
    OccupationCatalogue Occupations,
    SqlOccupationNames Written,
    SqlOwnMembers Own,
    int OccupationMember,
    IReadOnlyList<ForeignCertificate> Foreign);
