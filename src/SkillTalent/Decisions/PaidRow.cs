namespace SkillTalent;

/// <summary>A row of an amount table, and the rows of people who surely have it and no other.</summary>
/// <param name="Row">The row of the table.</param>
/// <param name="Having">Who is eligible and has it.</param>
/// <param name="Among">Who has it among those who are eligible.</param>
internal readonly record struct PaidRow<TMask>(AmountRow Row, TMask Having, TMask Among);
