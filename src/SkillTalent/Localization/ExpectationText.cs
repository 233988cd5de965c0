using System.Text.RegularExpressions;

namespace SkillTalent;

/// <summary>
/// What an error expected, in Chinese. The English phrase is the key, with its arguments in braces: an error is made in one language, where it
/// is found, and told in the other when somebody asks.
/// </summary>
internal static class ExpectationText
{
    // An argument that is itself a phrase is told in Chinese, too, and one that is a list of names has its "and" and "or".
    private const string Phrase = "what";
    private const string Names = "names";

    // An argument that is one word leaves what follows to the phrase around it.
    private static readonly HashSet<string> Words = new(["least", "most", "from", "to", "decimals", "limit"], StringComparer.Ordinal);

    // Codes speak for themselves.
    private static readonly Regex Codes = new(@"^""[^""]*""((, | and | or )""[^""]*"")*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // The nearest name stands after whatever was expected.
    private static readonly Regex Hint = new(@"^(.*) \(did you mean ""([^""]*)""\?\)$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking);

    private const char Open = '\u0001';
    private const char Close = '\u0002';

    private static readonly Regex LineAndByte = new(@"^line (\d+), byte (\d+)$", RegexOptions.CultureInvariant);

    private static readonly IReadOnlyDictionary<string, string> Whole = All().Where(t => !t.En.Contains('{', StringComparison.Ordinal))
        .ToDictionary(t => Plain(t.En), t => Plain(t.Zh), StringComparer.Ordinal);

    // Whatever has more words of its own says more.
    private static readonly (Regex Pattern, string Zh)[] Patterns =
    [
        .. All().Where(t => t.En.Contains('{', StringComparison.Ordinal))
            .OrderByDescending(t => Regex.Replace(t.En, @"\{\w+\}", "").Length)
            .Select(t => (PatternOf(t.En), t.Zh)),
    ];

    /// <summary>The phrase in Chinese; the English one where it has no words there.</summary>
    public static string Chinese(string english) => Find(english) ?? english;

    /// <summary>A place in an input: where it is no JSON yet it is told by its line.</summary>
    public static string Place(string path) => LineAndByte.Replace(path, "第$1行第$2字节");

    /// <summary>The phrase in Chinese; null where it has no words there.</summary>
    public static string? Find(string english)
    {
        if (Whole.TryGetValue(english, out string? known))
        {
            return known;
        }

        if (Hint.Match(english) is { Success: true } hint)
        {
            return Find(hint.Groups[1].Value) is { } hinted ? $"{hinted}（是否指“{hint.Groups[2].Value}”？）" : null;
        }

        foreach ((Regex pattern, string zh) in Patterns)
        {
            if (pattern.Match(english) is { Success: true } match)
            {
                return Plain(Regex.Replace(zh, @"\{(\w+)\}", argument => Argument(argument.Groups[1].Value, match), RegexOptions.CultureInvariant));
            }
        }

        return Codes.IsMatch(english) ? Joined(english) : null;
    }

    private static string Argument(string name, Match match)
    {
        string value = match.Groups[name].Value;
        return name.StartsWith(Phrase, StringComparison.Ordinal) ? Chinese(value)
            : name.StartsWith(Names, StringComparison.Ordinal) ? Joined(value)
            : value;
    }

    private static string Joined(string names) =>
        names.Replace(" and ", "和", StringComparison.Ordinal).Replace(" or ", "或", StringComparison.Ordinal).Replace(", ", "、", StringComparison.Ordinal);

    private static IEnumerable<LocalizedText> All() => [.. InputExpectations.Texts, .. RulebookExpectations.Texts];

    // JSON has braces of its own, which stand as « and ».
    private static string Plain(string text) => text.Replace("«", "{", StringComparison.Ordinal).Replace("»", "}", StringComparison.Ordinal);

    private static Regex PatternOf(string english)
    {
        // Braces of arguments are kept apart from what a pattern would take for its own.
        string marked = Plain(english.Replace('{', Open).Replace('}', Close));
        string pattern = Regex.Replace(
            Regex.Escape(marked), $@"{Open}(\w+){Close}", argument => $"(?<{argument.Groups[1].Value}>{(Words.Contains(argument.Groups[1].Value) ? @"\S+" : ".+")})");
        return new Regex($"^{pattern}$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking);
    }
}
