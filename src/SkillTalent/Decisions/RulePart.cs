namespace SkillTalent;

/// <summary>A provision in force that takes part in a decision, and for which workers it does.</summary>
internal sealed record RulePart(Provision Provision, Requirement? Guard);
