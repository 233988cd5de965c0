using NodaTime;

namespace SkillTalent;

/// <summary>What an example expects of one decision; a member that is null is not checked.</summary>
internal sealed record ExampleExpectation(
    string Decision,
    string? Outcome,
    string? Pathway,
    LocalDate? Earliest,
    bool ExpectsNoEarliest,
    decimal? Amount);
