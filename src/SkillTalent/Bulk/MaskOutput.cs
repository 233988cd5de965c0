namespace SkillTalent;

/// <summary>A mask whose rows are counted and, where there is room for it, kept or turned into amounts.</summary>
/// <param name="Value">The value of the program.</param>
/// <param name="Keep">The number of the bit set in which it is kept; -1: only counted.</param>
/// <param name="AmountColumn">The number of the amount column that its rows are written to; -1: none.</param>
/// <param name="Fen">The amount of each of its rows, in fen.</param>
internal readonly record struct MaskOutput(int Value, int Keep = -1, int AmountColumn = -1, long Fen = 0);
