namespace SkillTalent;

/// <summary>An amount in fen as SQL.</summary>
/// <param name="Text">The amount; NULL where an unknown fact leaves it open.</param>
/// <param name="MayBeOpen">Whether it may be NULL.</param>
internal readonly record struct SqlFen(string Text, bool MayBeOpen);
