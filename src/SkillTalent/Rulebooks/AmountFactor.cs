using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>What an amount is multiplied by when a condition holds.</summary>
internal sealed record AmountFactor(Requirement When, decimal Times, Basis Basis, IReadOnlyList<Citation> Citations);
