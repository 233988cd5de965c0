using System.Text.Json.Serialization;

namespace SkillTalent;

/// <summary>A citation as JSON shows it, wherever one stands: the article is null where none is named, and the note is left out where there is none.</summary>
internal sealed record CitationView(
    string Document, string? Article, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note)
{
    public static IReadOnlyList<CitationView> Of(IEnumerable<Citation> citations, Language language) =>
        [.. citations.Select(c => new CitationView(c.Document, c.Article, c.Note?.In(language)))];
}
