namespace SkillTalent;

/// <summary>A part of a subject to which a change can be made: a member or a list by its place in the schema, a given fact by its place in the vocabulary.</summary>
internal readonly record struct Slot(SlotKind Kind, int Index);
