using System.Globalization;
using System.Text;
using Spectre.Console;

namespace SkillTalent.Cli.Output;

/// <summary>Breaks lines of Chinese and English, in which a Chinese character takes two columns and may be followed by a break.</summary>
internal static class TextWrap
{
    private const string NotAtStart = "，。；：、）】》”’？！,.;:)]}%";
    private const string NotAtEnd = "（【《“‘([{";

    /// <summary>The text in lines of at most so many columns; longer words are cut.</summary>
    public static string Wrap(string text, int columns)
    {
        var wrapped = new StringBuilder(text.Length + 16);
        foreach (string paragraph in text.Split('\n'))
        {
            if (wrapped.Length > 0)
            {
                _ = wrapped.Append('\n');
            }

            WrapParagraph(wrapped, paragraph, Math.Max(columns, 4));
        }

        return wrapped.ToString();
    }

    /// <summary>The pieces of a text between which a line may end.</summary>
    public static IEnumerable<string> Words(string text) => text.Split('\n').SelectMany(l => Pieces(l, int.MaxValue)).Select(p => p.TrimEnd(' '));

    private static void WrapParagraph(StringBuilder wrapped, string paragraph, int columns)
    {
        int column = 0;
        foreach (string piece in Pieces(paragraph, columns))
        {
            string word = piece.TrimEnd(' ');
            if (column > 0 && column + word.GetCellWidth() > columns)
            {
                TrimEnd(wrapped);
                _ = wrapped.Append('\n');
                column = 0;
            }

            _ = wrapped.Append(piece);
            column += piece.GetCellWidth();
        }

        TrimEnd(wrapped);
    }

    // The text in pieces after each of which a line may end. A piece is never wider than a line, but for blanks at its end.
    private static IEnumerable<string> Pieces(string text, int columns)
    {
        var piece = new StringBuilder();
        int width = 0;
        string[] characters = [.. Characters(text)];
        for (int i = 0; i < characters.Length; i++)
        {
            string character = characters[i];
            int wide = character.GetCellWidth();
            if (width + wide > columns && character != " ")
            {
                yield return piece.ToString();
                _ = piece.Clear();
                width = 0;
            }

            _ = piece.Append(character);
            width += wide;
            if (i + 1 < characters.Length && MayBreak(character, characters[i + 1]))
            {
                yield return piece.ToString();
                _ = piece.Clear();
                width = 0;
            }
        }

        yield return piece.ToString();
    }

    private static IEnumerable<string> Characters(string text)
    {
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    private static bool MayBreak(string before, string after)
    {
        if (NotAtStart.Contains(after, StringComparison.Ordinal) || NotAtEnd.Contains(before, StringComparison.Ordinal) || after == " ")
        {
            return false;
        }

        return before is " " or "/" || IsWide(before) || IsWide(after);
    }

    private static bool IsWide(string character) => character.GetCellWidth() > 1;

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
