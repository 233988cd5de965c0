using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SkillTalent.Web.Api;

/// <summary>Values of a query, read strictly: what is missing or not of its form is refused with its name.</summary>
internal static class ApiQuery
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;

    public static LocalDate Day(string? text, string name) => TryDay(text, out LocalDate day)
        ? day
        : throw new InputFormatException("query", name, string.Create(CultureInfo.InvariantCulture, $"a date of the calendar, written 2024-06-30, from the year {EarliestYear} to {LatestYear}"));

    public static bool TryDay(string? text, out LocalDate day)
    {
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text ?? "");
        day = parsed.Success ? parsed.Value : default;
        return parsed.Success && day.Year is >= EarliestYear and <= LatestYear;
    }

    public static Language Language(string? text) => text switch
    {
        null or "zh" => SkillTalent.Language.Chinese,
        "en" => SkillTalent.Language.English,
        _ => throw new InputFormatException("query", "lang", "zh or en"),
    };

    /// <summary>A place, by its code or its name in either language.</summary>
    public static Place Place(PolicyCatalog catalog, string? text, string name) => catalog.FindPlaces(text ?? Places.China) switch
    {
        [Place place] => place,
        [] => throw new InputFormatException("query", name, $"the code of a place: {string.Join(", ", catalog.Places.Keys.Order(StringComparer.Ordinal))}"),
        IReadOnlyList<Place> several => throw new InputFormatException(
            "query", name, "the code of a place, for several have this name: " + string.Join(", ", several.Select(p => p.Code))),
    };

    /// <summary>A kind of provisions, by its code.</summary>
    public static ProvisionKind Kind(string text, string name) => Codes.TryParse(text, out ProvisionKind? kind)
        ? kind.Value
        : throw new InputFormatException("query", name, $"one of: {string.Join(", ", Codes.ProvisionKinds.Select(k => k.ToCode()))}");

    /// <summary>A level, by its code.</summary>
    public static SkillLevel Level(string text, string name) => SkillLevel.TryParse(text, out SkillLevel? level) ? level : throw new InputFormatException("query", name, $"one of: {string.Join(", ", SkillLevel.All.Select(l => l.Code))}");
}
