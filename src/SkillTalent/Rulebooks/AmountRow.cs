using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>One row of an amount table: who gets it, and how much in yuan.</summary>
internal sealed record AmountRow(Requirement? When, decimal Yuan, Basis Basis, IReadOnlyList<Citation> Citations);
