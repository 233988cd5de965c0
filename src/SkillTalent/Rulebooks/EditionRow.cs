using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>Which edition of the standards governs from a day to a day, for all occupations or for some.</summary>
internal sealed record EditionRow(string Edition, int From, int To, IReadOnlyList<string> Occupations, Basis? Basis, LocalizedText? Note);
