namespace SkillTalent.Cli.Documents;

/// <summary>The places that have rules.</summary>
internal sealed record PlacesDocument(string DataVersion, IEnumerable<PlacesDocument.PlaceDocument> Places)
{
    public static PlacesDocument Of(string dataVersion, IEnumerable<Place> places) =>
        new(dataVersion, places.Select(p => new PlaceDocument(p.Code, p.Name, p.Within, p.IsComparison)));

    internal sealed record PlaceDocument(string Code, LocalizedText Name, string? Within, bool IsComparison);
}
