namespace SkillTalent;

/// <summary>One code of a list of choices, with what people call it.</summary>
/// <param name="Code">The code used in JSON.</param>
/// <param name="Label">The label in both languages.</param>
public sealed record ChoiceOption(string Code, LocalizedText Label);
