using NodaTime;

namespace SkillTalent.Web.Rules;

/// <summary>What is looked for; a part that is null does not matter.</summary>
/// <param name="Place">Rules that hold in this place: its own and those of the places that it lies within.</param>
/// <param name="On">Rules in force on this day.</param>
/// <param name="Kind">Rules of this kind.</param>
/// <param name="Level">Rules that name this level.</param>
/// <param name="Document">Rules that rest on a document whose name has this in it.</param>
/// <param name="Words">Words in Chinese or English, each of which the rule has somewhere.</param>
internal sealed record RuleSearch(Place? Place, LocalDate? On, ProvisionKind? Kind, SkillLevel? Level, string? Document, string? Words)
{
    public bool IsEmpty => this is { Place: null, On: null, Kind: null, Level: null } && string.IsNullOrWhiteSpace(Document) && string.IsNullOrWhiteSpace(Words);
}
