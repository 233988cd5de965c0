namespace SkillTalent;

/// <summary>A run of days, both ends included.</summary>
internal readonly record struct DayInterval(int From, int To);
