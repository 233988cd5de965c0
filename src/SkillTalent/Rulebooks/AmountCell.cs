namespace SkillTalent;

/// <summary>One cell of a table of amounts.</summary>
/// <param name="Row">The choice of its row.</param>
/// <param name="Column">The choice of its column; null where the table has one column.</param>
/// <param name="Yuan">The amount in yuan; 0: the case is in the table and not paid.</param>
public sealed record AmountCell(ChoiceOption Row, ChoiceOption? Column, decimal Yuan);
