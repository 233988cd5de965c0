namespace SkillTalent.Cli.Options;

/// <summary>Places as people say them: by code, by their name in either language, with or without 省 and 市.</summary>
internal static class PlaceNames
{
    private static readonly LocalizedText What = new("地区的代码或名称", "the code or name of a place");
    private static readonly string[] Endings = ["省", "市", "自治区", " CITY", " PROVINCE"];

    /// <summary>The place that a word means.</summary>
    /// <exception cref="BadArgumentException">None, or several.</exception>
    public static Place Find(PolicyCatalog catalog, string word, string option)
    {
        if (catalog.FindPlace(word) is { } place)
        {
            return place;
        }

        // A place that has rules is meant before one that has none.
        string bare = Bare(word);
        bool Is(Place p) => Bare(p.Code) == bare || Bare(p.Name.Zh) == bare || Bare(p.Name.En) == bare;
        Place[] named = [.. catalog.Places.Values.Where(Is)];
        named = named.Length > 0 ? named : [.. catalog.AllPlaces.Where(Is)];
        return named.Length switch
        {
            1 => named[0],
            0 => throw new BadArgumentException(option, Nearest.Hint(What, word, Words(catalog), All(catalog))),
            _ => throw new BadArgumentException(option, new LocalizedText(
                $"地区代码，同名的有：{string.Join("、", named.Select(p => p.Code))}",
                $"the code of a place, for several have this name: {string.Join(", ", named.Select(p => p.Code))}")),
        };
    }

    /// <summary>What a place must be, with those that there are.</summary>
    public static LocalizedText Expectation(PolicyCatalog catalog) => new($"{What.Zh}：{All(catalog).Zh}", $"{What.En}: {All(catalog).En}");

    /// <summary>The places, by code.</summary>
    public static IEnumerable<Place> Ordered(PolicyCatalog catalog) => catalog.Places.Values.OrderBy(p => p.Code, StringComparer.Ordinal);

    private static LocalizedText All(PolicyCatalog catalog) => new(
        string.Join("、", Ordered(catalog).Select(p => $"{p.Code} {p.Name.Zh}")),
        string.Join(", ", Ordered(catalog).Select(p => $"{p.Code} {p.Name.En}")));

    private static IEnumerable<string> Words(PolicyCatalog catalog) =>
        catalog.Places.Values.SelectMany(p => (string[])[p.Code, p.Name.Zh, p.Name.En]);

    private static string Bare(string word)
    {
        string bare = word.Trim().ToUpperInvariant();
        string? ending = Array.Find(Endings, e => bare.Length > e.Length + 1 && bare.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? bare : bare[..^ending.Length];
    }
}
