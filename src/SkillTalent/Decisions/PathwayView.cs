using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>One pathway of a decision as JSON shows it; its title is left out where it has none.</summary>
internal sealed record PathwayView(
    string Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Title,
    string Outcome,
    string Text,
    IReadOnlyList<string> Unmet,
    IEnumerable<string> UnmetCodes,
    string Basis)
{
    public static PathwayView Of(PathwayResult result, Language language) => new(
        result.Id,
        result.Pathway.Title?.In(language),
        result.Outcome.ToCode(),
        result.Text(language),
        ReasonView.Texts(result.Unmet, language),
        result.Unmet.Select(r => r.Code),
        result.Pathway.Basis.ToCode());
}
