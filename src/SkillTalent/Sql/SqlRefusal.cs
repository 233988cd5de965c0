namespace SkillTalent;

/// <summary>Why a decision cannot be said in SQL.</summary>
/// <param name="Decision">The id of the decision.</param>
/// <param name="Why">What of it cannot be said, and what to do.</param>
public sealed record SqlRefusal(string Decision, LocalizedText Why);
