namespace SkillTalent;

/// <summary>One step of a quota: up to a figure so many people.</summary>
/// <param name="To">The last figure of the step; null for the last step, which does not end.</param>
/// <param name="People">The people; null: as many as the figure says.</param>
internal sealed record LimitStep(int? To, int? People);
