using Spectre.Console;

namespace SkillTalent.Cli.Output;

/// <summary>How wide the columns of a table are.</summary>
internal static class ColumnWidths
{
    /// <summary>Blanks between two columns.</summary>
    public const int Gap = 2;

    // A column of text narrower than this is a tower of syllables; an id may be broken once it is longer.
    private const int LeastOfText = 12;
    private const int MostOfWord = 24;

    /// <summary>
    /// The widths: numbers and headers are never broken, texts get what they need as far as the line reaches.
    /// </summary>
    /// <returns>Null where the columns do not fit side by side.</returns>
    public static int[]? Fit(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<(string Text, Style? Style)>> rows, int width)
    {
        int[] wanted = [.. columns.Select((c, i) => rows.Select(r => Widest(r[i].Text)).Append(c.Header.GetCellWidth()).Max())];
        int[] widths = [.. columns.Select((c, i) => c.IsNumber ? wanted[i] : Math.Min(wanted[i], Least(c, rows.Select(r => r[i].Text))))];
        int spare = width - widths.Sum() - (Gap * (columns.Count - 1));
        if (spare < 0)
        {
            return null;
        }

        // The narrowest that lacks something first: a short text stands on one line, a long one takes what is left.
        for (; spare > 0 && widths.Where((w, i) => w < wanted[i]).Any(); spare--)
        {
            widths[Enumerable.Range(0, widths.Length).Where(i => widths[i] < wanted[i]).MinBy(i => widths[i])]++;
        }

        return widths;
    }

    private static int Widest(string text) => text.Split('\n').Max(l => l.GetCellWidth());

    private static int Least(Column column, IEnumerable<string> texts)
    {
        int word = texts.SelectMany(TextWrap.Words).Select(w => w.GetCellWidth()).DefaultIfEmpty().Max();
        return Math.Max(column.Header.GetCellWidth(), Math.Max(LeastOfText, Math.Min(word, MostOfWord)));
    }
}
