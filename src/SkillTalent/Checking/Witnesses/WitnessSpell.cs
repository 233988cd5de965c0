namespace SkillTalent;

/// <summary>A spell of work of a worker who is to lie in a cell.</summary>
/// <param name="Days">Its days; to <see cref="Day.Last"/>: it goes on.</param>
/// <param name="IsRelated">Whether it was in a related occupation; null: it is not said.</param>
internal readonly record struct WitnessSpell(DayInterval Days, bool? IsRelated);
