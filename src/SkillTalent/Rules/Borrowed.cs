namespace SkillTalent;

/// <summary>What the projection put into a list of a subject that the subject itself does not say, and the source it rests on.</summary>
/// <param name="List">The list.</param>
/// <param name="Basis">How well the source is attested.</param>
/// <param name="Citations">The documents.</param>
internal sealed record Borrowed(int List, Basis Basis, IReadOnlyList<Citation> Citations);
