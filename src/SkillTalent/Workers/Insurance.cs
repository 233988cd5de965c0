namespace SkillTalent.Workers;

/// <summary>Social insurance (社会保险).</summary>
/// <param name="Since">Since when without a break.</param>
/// <param name="Months">Months of contributions to unemployment insurance; null: unknown.</param>
public sealed record Insurance(EventDay Since, int? Months);
