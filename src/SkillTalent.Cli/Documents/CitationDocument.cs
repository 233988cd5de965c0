using System.Text.Json.Serialization;

namespace SkillTalent.Cli.Documents;

/// <summary>A citation, in the one form that the library writes, too.</summary>
internal sealed record CitationDocument(
    string Document, string? Article, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note)
{
    public static IEnumerable<CitationDocument> Of(IEnumerable<Citation> citations, Language language) =>
        citations.Select(c => new CitationDocument(c.Document, c.Article, c.Note?.In(language)));
}
