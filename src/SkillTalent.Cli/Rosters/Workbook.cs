using System.Globalization;
using System.Xml;

namespace SkillTalent.Cli.Rosters;

/// <summary>An Excel file as rows of text.</summary>
internal sealed class Workbook : IDisposable
{
    /// <summary>The ending of the files that it reads.</summary>
    public const string Ending = ".xlsx";

    private readonly string _path;
    private readonly Stream _content;
    private readonly BookParts _parts;
    private readonly CellValues _values;

    private Workbook(string path, Stream content)
    {
        _path = path;
        _content = content;
        _parts = Guard(() => new BookParts(path, content));
        _values = new CellValues(
            new Lazy<IReadOnlyList<string>>(() => Read(_parts.SharedTexts(), xml => SharedTexts.Read(path, xml))),
            new Lazy<NumberFormats>(() => Read(_parts.Styles(), NumberFormats.Read)),
            new ExcelDays(Guard(_parts.IsFrom1904)));
    }

    /// <summary>The names of the sheets.</summary>
    public IReadOnlyList<string> Sheets => _parts.Sheets;

    /// <summary>How many bytes there are, and how many of them have been read.</summary>
    public (long Length, long Position) Bytes => (_content.Length, _content.Position);

    /// <summary>Whether a path names such a file.</summary>
    public static bool Is(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens a file.</summary>
    /// <exception cref="BadArgumentException">It cannot be read, or is none.</exception>
    public static Workbook Open(string path) => Open(path, InputFile.OpenLarge(path));

    /// <summary>Opens what stands in a file.</summary>
    /// <param name="path">What errors call it.</param>
    /// <param name="content">What stands in it, of which the workbook disposes.</param>
    /// <exception cref="BadArgumentException">It cannot be read, or is none.</exception>
    public static Workbook Open(string path, Stream content)
    {
        try
        {
            return new Workbook(path, content);
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The rows of a sheet with their numbers, the header first; empty rows are left out. A cell whose formula has no value is
    /// <see cref="Formulas.NoValue"/>.
    /// </summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="isKnown">Whether its name is one that we gave; another may be somebody's, and errors tell its number.</param>
    /// <exception cref="BadArgumentException">The sheet cannot be read, holds more than it may, or a cell is none.</exception>
    public IEnumerable<(int Row, string[] Cells)> Rows(string sheet, bool isKnown = false)
    {
        using XmlReader xml = Guard(() => _parts.Sheet(sheet));
        string told = isKnown || PlainWord.Is(sheet) ? sheet : string.Create(CultureInfo.InvariantCulture, $"{Sheets.ToList().IndexOf(sheet) + 1}");
        using IEnumerator<(int Row, string[] Cells)> rows = new SheetRows(_path, told, xml, _values).Read().GetEnumerator();
        while (Guard(rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _parts.Dispose();
        _content.Dispose();
    }

    private static T Read<T>(XmlReader? part, Func<XmlReader?, T> read)
    {
        using (part)
        {
            return read(part);
        }
    }

    // Whatever a broken file makes the reader throw, it is the file that is at fault.
    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or BadArgumentException))
        {
            throw new BadArgumentException(_path, new LocalizedText("可以读取的 Excel 文件（.xlsx）", "an Excel file (.xlsx) that can be read"), e);
        }
    }
}
