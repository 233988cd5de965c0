using System.Text;

namespace SkillTalent.Cli.Rosters;

/// <summary>A workbook that is a table of facts: its first sheet as the CSV that it would be, a row a line.</summary>
internal static class FlatSheet
{
    /// <summary>The sheet as UTF-8 CSV.</summary>
    public static Stream ToCsv(Workbook book)
    {
        var csv = new MemoryStream();
        using var text = new StreamWriter(csv, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        int width = 0;
        int line = 1;
        foreach ((int row, string[] cells) in book.Rows(book.Sheets[0]))
        {
            width = width == 0 ? Array.FindLastIndex(cells, c => c.Length > 0) + 1 : width;
            for (; line < row; line++)
            {
                // Empty rows are kept, so that what is wrong is told by its row.
                text.Write('\n');
            }

            text.Write(string.Join(',', cells.Take(Math.Max(width, Array.FindLastIndex(cells, c => c.Length > 0) + 1)).Select(Quoted)));
            text.Write('\n');
            line++;
        }

        text.Flush();
        csv.Position = 0;
        return csv;
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\t;") < 0 ? cell.ReplaceLineEndings(" ") : $"\"{cell.ReplaceLineEndings(" ").Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
