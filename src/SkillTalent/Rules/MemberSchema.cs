namespace SkillTalent.Rules;

/// <summary>A member that rules may speak of.</summary>
internal sealed record MemberSchema(string Name, MemberKind Kind);
