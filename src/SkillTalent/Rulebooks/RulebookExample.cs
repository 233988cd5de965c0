using NodaTime;

namespace SkillTalent;

/// <summary>A worker or an enterprise, a day and what the rulebook's author expects of them.</summary>
internal sealed record RulebookExample(
    string Name,
    JsonCursor Subject,
    bool IsEnterprise,
    string Place,
    LocalDate On,
    string? Edition,
    bool IncludeUnconfirmed,
    IReadOnlyList<ExampleExpectation> Expectations);
