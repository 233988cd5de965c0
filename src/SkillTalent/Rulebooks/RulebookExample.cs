using NodaTime;
using SkillTalent.Json;

namespace SkillTalent.Rulebooks;

/// <summary>A worker, a day and what the rulebook's author expects of them.</summary>
internal sealed record RulebookExample(
    string Name,
    JsonCursor Worker,
    string Place,
    LocalDate On,
    string? Edition,
    string? Series,
    bool IncludeUnconfirmed,
    IReadOnlyList<ExampleExpectation> Expectations);
