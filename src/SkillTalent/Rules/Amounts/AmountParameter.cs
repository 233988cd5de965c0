namespace SkillTalent;

/// <summary>The value of a parameter in a place on some days, with what it rests on.</summary>
internal sealed record AmountParameter(decimal Value, Basis Basis, IReadOnlyList<Citation> Citations);
