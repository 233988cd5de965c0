namespace SkillTalent;

/// <summary>A row of an amount table, and the rows of people who surely have it and no other.</summary>
internal readonly record struct PaidRow<TMask>(AmountRow Row, TMask Having);
