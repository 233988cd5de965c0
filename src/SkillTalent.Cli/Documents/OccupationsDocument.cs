using System.Text.Json.Serialization;

namespace SkillTalent.Cli.Documents;

/// <summary>The occupations that the rulebooks list; null where no source tells.</summary>
internal sealed record OccupationsDocument(string DataVersion, IEnumerable<OccupationsDocument.OccupationDocument> Occupations)
{
    public static OccupationsDocument Of(string dataVersion, IEnumerable<Occupation> occupations, Language language) =>
        new(dataVersion, occupations.Select(o => OccupationDocument.Of(o, language)));

    internal sealed record OccupationDocument(
        string? Code,
        LocalizedText Name,
        IReadOnlyList<string> Trades,
        IReadOnlyList<string> Aliases,
        bool HasStandard,
        int? StandardYear,
        string Conditions,
        string Basis,
        IEnumerable<CitationDocument> Citations,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note)
    {
        public static OccupationDocument Of(Occupation occupation, Language language) => new(
            occupation.Code,
            occupation.Name,
            occupation.Trades,
            occupation.Aliases,
            occupation.HasStandard,
            occupation.StandardYear,
            occupation.Conditions.ToCode(),
            occupation.Basis.ToCode(),
            CitationDocument.Of(occupation.Citations, language),
            occupation.Note?.In(language));
    }
}
