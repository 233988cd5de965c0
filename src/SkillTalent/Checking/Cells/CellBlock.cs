namespace SkillTalent;

/// <summary>Facts that depend on each other and on no others, with every combination of values that a worker can have.</summary>
/// <param name="List">The list that they are read off; null for a fact that stands alone.</param>
/// <param name="Slots">The numbers of the facts.</param>
/// <param name="Cells">The joint cells.</param>
internal sealed record CellBlock(string? List, IReadOnlyList<int> Slots, IReadOnlyList<BlockCell> Cells);
