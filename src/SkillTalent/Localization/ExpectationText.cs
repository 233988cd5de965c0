using System.Text.RegularExpressions;

namespace SkillTalent;

/// <summary>
/// What an error expected, in Chinese. The English phrase is the key, with its arguments in braces: an error is made in one language, where it
/// is found, and told in the other when somebody asks.
/// </summary>
internal static partial class ExpectationText
{
    // An argument that is itself a phrase is told in Chinese, too, and one that is a list of names has its "and" and "or".
    private const string Phrase = "what";
    private const string Names = "names";

    private const char Open = '\u0001';
    private const char Close = '\u0002';

    private const RegexOptions Plainly = RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    // An argument that is one word leaves what follows to the phrase around it.
    private static readonly HashSet<string> Words = new(["least", "most", "from", "to", "decimals", "limit"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Whole = All().Where(t => !HasArguments(t))
        .ToDictionary(t => Plain(t.En), t => Plain(t.Zh), StringComparer.Ordinal);

    // Whatever has more words of its own says more. Names may be empty: a rulebook may call something so.
    private static readonly (Regex Pattern, string Zh)[] Patterns =
    [
        .. All().Where(HasArguments).OrderByDescending(t => Argument().Replace(t.En, "").Length).Select(t => (PatternOf(t.En), t.Zh)),
    ];

    /// <summary>The phrase in Chinese; the English one where it has no words there.</summary>
    public static string Chinese(string english) => Find(english) ?? english;

    /// <summary>A place in an input: where it is no JSON yet it is told by its line.</summary>
    public static string Place(string path) => RowGroup().Match(path) is { Success: true } rows ? RowsOf(rows)
        : Line().Replace(LineAndByte().Replace(path, "第${line}行第${byte}字节"), "第${line}行");

    /// <summary>The phrase in Chinese; null where it has no words there.</summary>
    public static string? Find(string english)
    {
        if (Whole.TryGetValue(english, out string? known))
        {
            return known;
        }

        if (Hint().Match(english) is { Success: true } hint)
        {
            return Find(hint.Groups["what"].Value) is { } hinted ? $"{hinted}（是否指“{hint.Groups["near"].Value}”？）" : null;
        }

        foreach ((Regex pattern, string zh) in Patterns)
        {
            if (pattern.Match(english) is { Success: true } match)
            {
                return Plain(Argument().Replace(zh, argument => Told(argument.Groups["name"].Value, match)));
            }
        }

        return Codes().IsMatch(english) ? Joined(english) : null;
    }

    private static string Told(string name, Match match)
    {
        string value = match.Groups[name].Value;
        return name.StartsWith(Phrase, StringComparison.Ordinal) ? Chinese(value)
            : name.StartsWith(Names, StringComparison.Ordinal) ? Joined(value)
            : value;
    }

    private static string RowsOf(Match place) => string.Join(
        '，',
        ((string[])
        [
            place.Groups["group"] is { Length: > 0 } group ? $"第{group.Value}个行组" : "",
            place.Groups["row"] is { Length: > 0 } row ? $"第{row.Value}行" : "",
            place.Groups["column"] is { Length: > 0 } column ? column.Value.All(char.IsAsciiDigit) ? $"第{column.Value}列" : $"{column.Value} 列" : "",
        ]).Where(p => p.Length > 0));

    private static string Joined(string names) =>
        names.Replace(" and ", "和", StringComparison.Ordinal).Replace(" or ", "或", StringComparison.Ordinal).Replace(", ", "、", StringComparison.Ordinal);

    private static IEnumerable<LocalizedText> All() => [.. InputExpectations.Texts, .. RulebookExpectations.Texts, .. LimitExpectations.Texts, .. MoneyExpectations.Texts, .. ShapeNames.Texts, .. ColumnExpectations.Texts];

    private static bool HasArguments(LocalizedText text) => text.En.Contains('{', StringComparison.Ordinal);

    // JSON has braces of its own, which stand as « and ».
    private static string Plain(string text) => text.Replace('«', '{').Replace('»', '}');

    private static Regex PatternOf(string english)
    {
        // Braces of arguments are kept apart from what a pattern would take for its own.
        string pattern = Regex.Escape(Plain(english.Replace('{', Open).Replace('}', Close)));
        return new Regex($"^{Marked().Replace(pattern, a => $"(?<{a.Groups["name"].Value}>{(Words.Contains(a.Groups["name"].Value) ? @"\S+" : ".*")})")}$", Plainly);
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", Plainly)]
    private static partial Regex Argument();

    [GeneratedRegex("\u0001(?<name>\\w+)\u0002", Plainly)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^line (?<line>\d+), byte (?<byte>\d+)$", Plainly)]
    private static partial Regex LineAndByte();

    [GeneratedRegex(@"^line (?<line>\d+)$", Plainly)]
    private static partial Regex Line();

    // Of a file of columns.
    [GeneratedRegex(@"^(row group (?<group>\d+)(, row (?<row>\d+))?(, )?)?(column (?<column>.+))?$", Plainly)]
    private static partial Regex RowGroup();

    // The nearest name stands after whatever was expected.
    [GeneratedRegex(@"^(?<what>.*) \(did you mean ""(?<near>[^""]*)""\?\)$", Plainly)]
    private static partial Regex Hint();

    // Codes speak for themselves.
    [GeneratedRegex(@"^""[^""]*""((, | and | or )""[^""]*"")*$", Plainly)]
    private static partial Regex Codes();
}
