using System.Globalization;
using System.Text;

namespace SkillTalent.Cli.Output;

/// <summary>
/// Texts of rulebooks and files as they may be shown. An escape or right-to-left character in one could recolour a terminal, rename its
/// window or turn a sentence round; its code point is shown in its place.
/// </summary>
internal static class Harmless
{
    /// <summary>The text with such characters as <c>&lt;U+202E&gt;</c>; line breaks stay, a tab becomes a blank.</summary>
    public static string Text(string text)
    {
        if (!text.EnumerateRunes().Any(IsHarmful))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = !IsHarmful(rune) ? shown.Append(rune.ToString())
                : rune.Value == '\t' ? shown.Append(' ')
                : shown.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
        }

        return shown.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string Line(string text) => Text(text.ReplaceLineEndings(" "));

    /// <summary>JSON in which such characters are escaped. They can only stand within strings.</summary>
    public static string Json(string json)
    {
        if (!json.EnumerateRunes().Any(r => IsHarmful(r) && r.Value != '\t'))
        {
            return json;
        }

        var shown = new StringBuilder(json.Length + 16);
        Span<char> units = stackalloc char[2];
        foreach (Rune rune in json.EnumerateRunes())
        {
            int length = rune.EncodeToUtf16(units);
            bool isHarmful = rune.Value != '\t' && IsHarmful(rune);
            foreach (char unit in units[..length])
            {
                _ = isHarmful ? shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}") : shown.Append(unit);
            }
        }

        return shown.ToString();
    }

    private static bool IsHarmful(Rune rune) => rune.Value != '\n' && IsHarmful(Rune.GetUnicodeCategory(rune));

    private static bool IsHarmful(UnicodeCategory category) =>
        category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
