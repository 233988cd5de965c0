namespace SkillTalent.Cli.Options;

/// <summary>Places as people say them: by code, by their name in either language, with or without 省 and 市.</summary>
internal static class PlaceNames
{
    private static readonly LocalizedText What = new("地区的代码或名称", "the code or name of a place");

    /// <summary>The place that a word means.</summary>
    /// <exception cref="BadArgumentException">None, or several.</exception>
    public static Place Find(PolicyCatalog catalog, string word, string option)
    {
        IReadOnlyList<Place> named = catalog.FindPlaces(word);
        return named.Count switch
        {
            1 => named[0],
            0 => throw new BadArgumentException(option, Nearest.Hint(What, word, Words(catalog), All(catalog))),
            _ => throw new BadArgumentException(option, new LocalizedText(
                $"地区代码，同名的有：{string.Join("、", named.Select(p => p.Code))}",
                $"the code of a place, for several have this name: {string.Join(", ", named.Select(p => p.Code))}")),
        };
    }

    /// <summary>The places, by code.</summary>
    public static IEnumerable<Place> Ordered(PolicyCatalog catalog) => catalog.Places.Values.OrderBy(p => p.Code, StringComparer.Ordinal);

    private static LocalizedText All(PolicyCatalog catalog) => new(
        string.Join("、", Ordered(catalog).Select(p => $"{p.Code} {p.Name.Zh}")),
        string.Join(", ", Ordered(catalog).Select(p => $"{p.Code} {p.Name.En}")));

    private static IEnumerable<string> Words(PolicyCatalog catalog) =>
        catalog.Places.Values.SelectMany(p => (string[])[p.Code, p.Name.Zh, p.Name.En]);
}
