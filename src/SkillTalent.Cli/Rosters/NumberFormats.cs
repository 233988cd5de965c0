using System.Globalization;
using System.Xml;

namespace SkillTalent.Cli.Rosters;

/// <summary>Which styles of a workbook show numbers as days, and which as hours.</summary>
internal sealed class NumberFormats
{
    private readonly List<Shown> _styles = [];

    private NumberFormats()
    {
    }

    /// <summary>What a number is shown as.</summary>
    public enum Shown
    {
        /// <summary>A number.</summary>
        Number,

        /// <summary>A day.</summary>
        Day,

        /// <summary>Hours of a day.</summary>
        Hours,
    }

    /// <summary>Reads the styles.</summary>
    public static NumberFormats Read(XmlReader? xml)
    {
        var formats = new NumberFormats();
        var own = new Dictionary<int, string>();
        bool isOfCells = false;
        while (xml is not null && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth is < 1 or > 2)
            {
                continue;
            }

            isOfCells = xml.Depth == 1 ? xml.LocalName == "cellXfs" : isOfCells;
            _ = int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number);
            if (xml.LocalName == "numFmt")
            {
                _ = own.TryAdd(number, xml.GetAttribute("formatCode") ?? "");
            }
            else if (xml.Depth == 2 && isOfCells && xml.LocalName == "xf")
            {
                formats._styles.Add(Of(number, own));
            }
        }

        return formats;
    }

    /// <summary>What numbers in cells of a style are shown as.</summary>
    public Shown Of(string style) =>
        int.TryParse(style, NumberStyles.Integer, CultureInfo.InvariantCulture, out int index) && index >= 0 && index < _styles.Count ? _styles[index] : Shown.Number;

    // Formats have numbers where every Excel has them, or where a Chinese one has; all others are written out (ECMA-376, 18.8.30).
    private static Shown Of(int number, Dictionary<int, string> own) => number switch
    {
        (>= 14 and <= 17) or 22 => Shown.Day,
        (>= 18 and <= 21) or (>= 45 and <= 47) => Shown.Hours,
        _ when own.TryGetValue(number, out string? code) => IsDay(code) ? Shown.Day : Shown.Number,
        (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => Shown.Day,
        _ => Shown.Number,
    };

    // yyyy"年"m"月"d"日": a letter of a day or an hour that stands neither in quotes nor in brackets. Hours that go beyond a day are in brackets: [h]:mm.
    private static bool IsDay(string code)
    {
        bool isDay = false;
        bool isDuration = false;
        for (int i = 0; i < code.Length; i++)
        {
            switch (char.ToLowerInvariant(code[i]))
            {
                case '\\' or '*' or '_':
                    i++;
                    break;
                case '"':
                    i = EndOf(code, i, '"');
                    break;
                case '[':
                    isDuration |= i + 1 < code.Length && char.ToLowerInvariant(code[i + 1]) is 'h' or 'm' or 's' && IsOneLetter(code.AsSpan(i + 1));
                    i = EndOf(code, i, ']');
                    break;
                case 'g' when code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += "General".Length - 1;
                    break;
                case 'y' or 'm' or 'd' or 'h' or 's':
                    isDay = true;
                    break;
                case ';' when isDay && !isDuration:
                    return true;
                case ';':
                    (isDay, isDuration) = (false, false);
                    break;
            }
        }

        return isDay && !isDuration;
    }

    // [mm] is a duration, and [magenta] a colour.
    private static bool IsOneLetter(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf(']');
        return end > 0 && !rest[..end].ContainsAnyExcept(char.ToLowerInvariant(rest[0]), char.ToUpperInvariant(rest[0]));
    }

    private static int EndOf(string code, int start, char end)
    {
        int found = code.IndexOf(end, start + 1);
        return found < 0 ? code.Length : found;
    }
}
