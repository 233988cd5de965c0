namespace SkillTalent;

/// <summary>What one purse bears of a benefit.</summary>
/// <param name="By">The purse.</param>
/// <param name="Percent">Per cent of the amount, above 0 and at most 100.</param>
public sealed record FunderShare(Funder By, decimal Percent);
