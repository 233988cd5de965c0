using System.Text;

namespace SkillTalent;

/// <summary>Reads the cells of a small table in CSV: UTF-8 or GB18030; commas, semicolons or tabs; quotes as spreadsheets write them.</summary>
internal static class CsvText
{
    // The table is decoded whole; a byte that the encoding does not know is no reason to guess.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, without the mark of its encoding, which would hide the quote of a first cell.</summary>
    /// <exception cref="DecoderFallbackException">It is neither UTF-8 nor GB18030.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetString(bytes);
        }
    }

    /// <summary>The rows with the number of the line on which each begins; rows of nothing are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The line of a quote that is never closed; null where there is none.</param>
    public static IReadOnlyList<(int Line, string[] Cells)> Rows(string text, out int? open)
    {
        char separator = Separator(text);
        var rows = new List<(int, string[])>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        int quotedFrom = 1;
        int line = 1;
        int begins = 1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            line += c == '\n' ? 1 : 0;
            if (quoted)
            {
                if (c != '"')
                {
                    _ = cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    _ = cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
                quotedFrom = line;
            }
            else if (c == separator)
            {
                EndCell();
            }
            else if (c == '\n')
            {
                EndRow();
            }
            else
            {
                _ = cell.Append(c);
            }
        }

        EndRow();
        open = quoted ? quotedFrom : null;
        return rows;

        void EndCell()
        {
            cells.Add(cell.ToString().Trim());
            _ = cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            if (cells.Exists(c => c.Length > 0))
            {
                rows.Add((begins, [.. cells]));
            }

            cells.Clear();
            begins = line;
        }
    }

    // Of the first line, which names the columns.
    private static char Separator(string text)
    {
        string header = text.Split('\n', 2)[0];
        return header.Contains(',', StringComparison.Ordinal) ? ',' : header.Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
    }
}
