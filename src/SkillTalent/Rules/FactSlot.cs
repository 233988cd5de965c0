namespace SkillTalent;

/// <summary>A fact read on the day asked (<see cref="AsOf"/> 0) or on a named cut-off day.</summary>
internal readonly record struct FactSlot(Fact Fact, int AsOf);
