namespace SkillTalent;

/// <summary>A member of a worker's records whose codes the rulebooks know: another code is a mistake.</summary>
/// <param name="List">The list.</param>
/// <param name="Member">The member.</param>
/// <param name="Codes">The codes.</param>
/// <param name="Expectation">What is expected, for messages.</param>
internal sealed record CodedMember(int List, int Member, IReadOnlySet<string> Codes, string Expectation);
