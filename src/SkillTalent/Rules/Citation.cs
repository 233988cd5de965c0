namespace SkillTalent;

/// <summary>The document on which a value or a rule rests.</summary>
/// <param name="Document">The document's number or, where it has none, its title and date.</param>
/// <param name="Article">The article or section, if one can be named.</param>
/// <param name="Note">A remark on the source.</param>
public sealed record Citation(string Document, string? Article = null, LocalizedText? Note = null)
{
    /// <inheritdoc/>
    public override string ToString() => Article is null ? Document : $"{Document} {Article}";
}
