namespace SkillTalent;

/// <summary>Where the mask of a value lies: in a register, or in a column, which needs no copying.</summary>
/// <param name="Register">The register, if there is no column.</param>
/// <param name="Column">The column; -1: none.</param>
/// <param name="Unknown">Whether the column's mask of unknown values is meant, and not its bits.</param>
internal readonly record struct MaskSource(int Register, int Column = -1, bool Unknown = false);
