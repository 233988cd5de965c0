namespace SkillTalent;

/// <summary>A mask whose rows get an amount divided by the number in a column.</summary>
/// <param name="Value">The value of the program.</param>
/// <param name="Yuan">The amount before it is divided.</param>
/// <param name="Column">The column of the number of people who share it.</param>
/// <param name="AmountColumn">The number of the amount column.</param>
internal readonly record struct ShareOutput(int Value, decimal Yuan, int Column, int AmountColumn);
