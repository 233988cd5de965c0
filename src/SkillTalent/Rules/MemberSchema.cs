namespace SkillTalent;

/// <summary>A member that rules may speak of.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Codes">All codes that it can have; null where the list is open.</param>
/// <param name="NamesProvision">Whether it is the id of a provision.</param>
/// <param name="Accrues">Whether it counts months that only time adds to.</param>
internal sealed record MemberSchema(string Name, MemberKind Kind, IReadOnlyList<string>? Codes = null, bool NamesProvision = false, bool Accrues = false);
