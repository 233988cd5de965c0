namespace SkillTalent;

/// <summary>Places as people say them: by their name in either language, with or without what kind of place it is.</summary>
internal static class PlaceWords
{
    private static readonly string[] Endings = ["省", "市", "自治区", " CITY", " PROVINCE"];

    /// <summary>Whether a word is the code or a name of a place.</summary>
    public static bool Means(string word, Place place)
    {
        string bare = Bare(word);
        return Bare(place.Code) == bare || Bare(place.Name.Zh) == bare || Bare(place.Name.En) == bare;
    }

    private static string Bare(string word)
    {
        string bare = word.Trim().ToUpperInvariant();
        string? ending = Array.Find(Endings, e => bare.Length > e.Length + 1 && bare.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? bare : bare[..^ending.Length];
    }
}
