using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace SkillTalent.Cli.Rosters;

/// <summary>
/// The formulas of a sheet of which nobody has stored what they come to: a program that writes workbooks without calculating leaves that to
/// Excel. Read as empty they would say that nothing is known, and a formula says something.
/// </summary>
internal static class Formulas
{
    /// <summary>What stands for the value of such a formula. It is no character, so that no cell holds it.</summary>
    public const string NoValue = "\uFFFF";

    /// <summary>What must be in the cell instead.</summary>
    public static LocalizedText Expectation { get; } = new(
        "值，而这里的公式没有存下计算结果（请先用 Excel 打开并保存）",
        "a value; the formula here has none stored (open the file in Excel and save it first)");

    /// <summary>Whether a cell holds such a formula.</summary>
    public static bool IsWithoutValue(string cell) => cell == NoValue;

    /// <summary>Whether a cell, as UTF-8, holds such a formula.</summary>
    public static bool IsWithoutValue(ReadOnlySpan<byte> cell) => cell.SequenceEqual("\uFFFF"u8);

    /// <summary>
    /// The cells of a sheet with such formulas, in the order of their rows: rows are counted from 1, columns from 0. No more of the sheet is read than
    /// is asked for.
    /// </summary>
    /// <param name="book">The workbook.</param>
    /// <param name="sheet">The name of the sheet.</param>
    /// <exception cref="InvalidDataException">A row stands behind a later one.</exception>
    public static IEnumerable<(int Row, int Column)> WithoutValue(Stream book, string sheet)
    {
        using var archive = new ZipArchive(book, ZipArchiveMode.Read, leaveOpen: true);
        if (PartOf(archive, sheet) is not { } part)
        {
            yield break;
        }

        using XmlReader xml = XmlReader.Create(part.Open());
        int row = 0;
        int column = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "row")
            {
                int before = row;
                row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : row + 1;
                column = -1;
                if (row <= before)
                {
                    throw new InvalidDataException();
                }
            }
            else if (xml.LocalName == "c")
            {
                column = xml.GetAttribute("r") is { } name ? ColumnOf(name) : column + 1;
                if (IsOpen(xml))
                {
                    yield return (row, column);
                }
            }
        }
    }

    // A text may be empty: its type says that it is one, and its value stands there.
    private static bool IsOpen(XmlReader cell)
    {
        if (cell.IsEmptyElement)
        {
            return false;
        }

        bool isText = cell.GetAttribute("t") == "str";
        int depth = cell.Depth;
        (bool formula, bool value) = (false, false);
        while (cell.Read() && cell.Depth > depth)
        {
            bool isElement = cell.NodeType == XmlNodeType.Element && cell.Depth == depth + 1;
            formula |= isElement && cell.LocalName == "f";
            if (isElement && cell.LocalName is "v" or "is")
            {
                value |= isText || (!cell.IsEmptyElement && cell.Read() && cell.NodeType != XmlNodeType.EndElement);
            }
        }

        return formula && !value;
    }

    // AB12
    private static int ColumnOf(string cell) => cell.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + (letter & 31)) - 1;

    private static ZipArchiveEntry? PartOf(ZipArchive archive, string sheet)
    {
        string? id = Attributes(archive, "xl/workbook.xml", "sheet", "name", "id").FirstOrDefault(s => s.First == sheet).Second;
        string? target = Attributes(archive, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "Target").FirstOrDefault(r => r.First == id).Second?.TrimStart('/');
        return archive.Entries.FirstOrDefault(e => e.FullName.TrimStart('/') is { } name && (name == target || name == "xl/" + target));
    }

    /// <summary>Two attributes of every element of a name in a part of a workbook.</summary>
    public static List<(string? First, string? Second)> Attributes(ZipArchive archive, string part, string element, string first, string second)
    {
        var found = new List<(string?, string?)>();
        if (archive.GetEntry(part) is not { } entry)
        {
            return found;
        }

        using XmlReader xml = XmlReader.Create(entry.Open());
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
            {
                var values = new Dictionary<string, string>(StringComparer.Ordinal);
                while (xml.MoveToNextAttribute())
                {
                    values[xml.LocalName] = xml.Value;
                }

                found.Add((values.GetValueOrDefault(first), values.GetValueOrDefault(second)));
            }
        }

        return found;
    }
}
