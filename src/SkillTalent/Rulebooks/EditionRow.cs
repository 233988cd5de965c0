using NodaTime;

namespace SkillTalent;

/// <summary>Which edition of the standards governs in a place from a day to a day, for all or for some.</summary>
internal sealed record EditionRow(
    string Edition, string Place, int From, int To, IReadOnlyList<string> Occupations, Requirement? When, Basis? Basis, LocalizedText? Note, LocalDate? Published)
{
    /// <summary>Whether it governs for everybody for whom no row of an inner place, or for some alone, does.</summary>
    public bool IsGeneral => Occupations.Count == 0 && When is null;
}
