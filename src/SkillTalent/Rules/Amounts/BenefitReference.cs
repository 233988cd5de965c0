namespace SkillTalent;

/// <summary>What an amount takes of another benefit.</summary>
/// <param name="Id">The id of the benefit.</param>
/// <param name="Conditions">Whether who is not entitled to it has no share of it; false: its rows alone count.</param>
/// <param name="Factors">Whether what its factors make of it counts.</param>
internal readonly record struct BenefitReference(string Id, bool Conditions, bool Factors);
