namespace SkillTalent;

/// <summary>A rulebook that is read for one place and those within it, and for no other.</summary>
/// <param name="Root">Its text.</param>
/// <param name="Place">The code of the place whose rules it holds.</param>
/// <param name="Limit">The place to which its reader confined it: its own or one that it lies within.</param>
internal sealed record ConfinedRulebook(JsonCursor Root, string Place, string Limit);
