namespace SkillTalent;

/// <summary>One joint cell of the facts of a block.</summary>
/// <param name="Slots">The cell of each of the block's facts.</param>
/// <param name="Records">Records that give these values, where the facts are read off a list.</param>
internal sealed record BlockCell(IReadOnlyList<FactCell> Slots, IReadOnlyList<RecordDraft> Records);
