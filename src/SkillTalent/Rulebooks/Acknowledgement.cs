namespace SkillTalent;

/// <summary>What the check of rulebooks is to find in a provision, because the policy says so, and the document that does.</summary>
/// <param name="Code">The code of the finding, one of <see cref="CheckCode"/>.</param>
/// <param name="Pathway">The pathway of which it is said; null: any, or none.</param>
/// <param name="By">The pathway or provision that the finding names beside it; null: any, or none.</param>
/// <param name="Citations">The documents that make it so.</param>
/// <param name="Note">A remark.</param>
public sealed record Acknowledgement(string Code, string? Pathway, string? By, IReadOnlyList<Citation> Citations, LocalizedText? Note);
