using System.Globalization;
using System.Text;

namespace SkillTalent;

/// <summary>Names, texts and remarks as SQL takes them: whatever they hold, they end where they end.</summary>
internal static class SqlText
{
    /// <summary>A name in quotes. Where backslashes are read as signs of their own they are doubled.</summary>
    /// <exception cref="ArgumentException">It is empty, or holds a character that no database keeps in a name.</exception>
    public static string Name(string name, SqlDialect dialect) => Name(dialect == SqlDialect.ClickHouse ? name.Replace(@"\", @"\\", StringComparison.Ordinal) : name);

    /// <inheritdoc cref="Name(string, SqlDialect)"/>
    public static string Name(string name) => name.Length == 0 || name.Contains('\0', StringComparison.Ordinal)
        ? throw new ArgumentException("A name of a table or column must not be empty, nor hold the character 0.", nameof(name))
        : "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>A name with those before it, such as <c>hr.workers</c>; a part that holds a point is written in quotes: <c>hr."work.ers"</c>.</summary>
    public static string Path(string path, SqlDialect dialect = SqlDialect.PostgreSql)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        bool quoted = false;
        foreach (char c in path)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == '.' && !quoted)
            {
                parts.Add(part.ToString());
                _ = part.Clear();
            }
            else
            {
                _ = part.Append(c);
            }
        }

        parts.Add(part.ToString());
        return quoted ? throw new ArgumentException($"The quotes of the name {path} do not end.", nameof(path)) : string.Join('.', parts.Select(p => Name(p, dialect)));
    }

    /// <summary>A text. Where backslashes may be read as signs of their own they are written so that nothing else can be meant.</summary>
    public static string Literal(string text, SqlDialect dialect)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException("A text must not hold the character 0.", nameof(text));
        }

        string doubled = text.Replace("'", "''", StringComparison.Ordinal);
        return dialect == SqlDialect.ClickHouse ? "'" + doubled.Replace(@"\", @"\\", StringComparison.Ordinal) + "'"
            : dialect == SqlDialect.PostgreSql && doubled.Contains('\\', StringComparison.Ordinal)
            ? "E'" + doubled.Replace(@"\", @"\\", StringComparison.Ordinal) + "'"
            : "'" + doubled + "'";
    }

    /// <summary>A day.</summary>
    public static string DateOf(int day) => Day.ToDate(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Whole(Int128 number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Remarks, a line each; what would end a line is a blank.</summary>
    public static IEnumerable<string> Remark(string text, int indent)
    {
        const int Width = 110;
        string plain = string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
        while (plain.Length > 0)
        {
            int end = plain.Length <= Width ? plain.Length : Break(plain, Width);
            yield return new string(' ', indent) + "-- " + plain[..end].TrimEnd();
            plain = plain[end..].TrimStart();
        }
    }

    // After a blank or a mark of Chinese text, else where the line is full; never between the halves of one character.
    private static int Break(string text, int width)
    {
        int at = text.LastIndexOfAny([' ', '，', '；', '、', '。', '）'], width - 1);
        at = at > width / 2 ? at + 1 : width;
        return char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
