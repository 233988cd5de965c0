namespace SkillTalent;

/// <summary>One share of a ranked list.</summary>
/// <param name="Percent">The share of the list, above 0 and at most 100.</param>
/// <param name="Yuan">What is paid to each in it.</param>
internal sealed record LimitRank(decimal Percent, decimal Yuan);
