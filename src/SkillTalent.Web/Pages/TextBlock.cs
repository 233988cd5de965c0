using System.Text;

namespace SkillTalent.Web.Pages;

/// <summary>A text in lines that fit a width, for pictures: there nobody breaks lines but who draws them.</summary>
internal static class TextBlock
{
    /// <summary>The width of a text, in ems: a Chinese character takes a whole one.</summary>
    public static double Width(string text) => text.Sum(Width);

    public static IReadOnlyList<string> Lines(string text, double ems)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        double used = 0;
        int blank = -1;
        foreach (char c in text)
        {
            if (used + Width(c) > ems && line.Length > 0)
            {
                // A line ends behind its last blank, or anywhere where there is none.
                int end = blank > 0 && char.IsAscii(c) && c != ' ' ? blank + 1 : line.Length;
                string rest = line.ToString(end, line.Length - end);
                lines.Add(line.ToString(0, end).Trim());
                _ = line.Clear().Append(rest);
                (used, blank) = (Width(rest), -1);
            }

            if (c == ' ')
            {
                blank = line.Length;
            }

            _ = line.Append(c);
            used += Width(c);
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString().Trim());
        }

        return lines;
    }

    private static double Width(char c) => c < 0x2E80 ? char.IsUpper(c) ? 0.7 : 0.54 : 1;
}
