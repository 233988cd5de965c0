using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Localization;

/// <summary>Whether a line is told in Chinese: beside codes, names, paths and examples it has no English sentence.</summary>
internal static partial class ChineseWords
{
    /// <summary>What of a line is English; null where it is Chinese.</summary>
    public static string? Fault(string line)
    {
        string words = Quoted().Replace(line, "");
        return !words.Any(c => c is >= '\u4e00' and <= '\u9fff') ? $"no Chinese in: {line}"
            : English().Match(words) is { Success: true } english ? $"'{english.Value}' in: {line}"
            : null;
    }

    // Commands are called by their names.
    [GeneratedRegex(@"“[^”]*”|""[^""]*""|skilltalent( rules)?( [a-z]+)?|rules (list|facts|places|show|test|diff)", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // Two words of small letters, one after the other, are a phrase. Commas and hyphens stand between codes.
    [GeneratedRegex(@"(?<![\w/.\-'$-])[a-z]{2,} [a-z]{2,}(?![\w/.\-'-])", RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
