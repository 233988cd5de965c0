using System.Globalization;
using MiniExcelLibs;

namespace SkillTalent.Cli.Rosters;

/// <summary>An Excel file as rows of text. Days and numbers are written as JSON has them.</summary>
internal sealed class Workbook : IDisposable
{
    /// <summary>The ending of the files that it reads.</summary>
    public const string Ending = ".xlsx";

    // What is greater is no number that a worker can have; it is shown as it stands, and refused by sheet, row and column.
    private const double MostDecimal = 1e28;

    private readonly string _path;
    private readonly Stream _content;
    private readonly ExcelDays _days;

    private Workbook(string path, Stream content)
    {
        _path = path;
        _content = content;
        Sheets = Guard(() => MiniExcel.GetSheetNames(content));
        _days = Guard(() => ExcelDays.Of(content));
    }

    /// <summary>The names of the sheets.</summary>
    public IReadOnlyList<string> Sheets { get; }

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
    public IEnumerable<(int Row, string[] Cells)> Rows(string sheet)
    {
        using IEnumerator<(int Row, int Column)> open = Formulas.WithoutValue(_content, sheet).GetEnumerator();
        bool isMore = Guard(open.MoveNext);
        using IEnumerator<object> rows = Guard(() => MiniExcel.Query(_content, useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX).Cast<object>().GetEnumerator());
        for (int row = 1; Guard(rows.MoveNext); row++)
        {
            string[] cells = [.. ((IDictionary<string, object?>)rows.Current).Values.Select(Text)];
            for (; isMore && open.Current.Row <= row; isMore = Guard(open.MoveNext))
            {
                if (open.Current.Row == row && open.Current.Column < cells.Length)
                {
                    cells[open.Current.Column] = Formulas.NoValue;
                }
            }

            if (Array.Exists(cells, c => c.Length > 0))
            {
                yield return (row, cells);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _content.Dispose();

    private string Text(object? cell) => cell switch
    {
        null => "",
        DateTime day => _days.Shown(day).ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        double number => Math.Abs(number) < MostDecimal ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!.Trim(),
    };

    // Whatever a broken file makes the reader throw, it is the file that is at fault.
    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new BadArgumentException(_path, new LocalizedText("可以读取的 Excel 文件（.xlsx）", "an Excel file (.xlsx) that can be read"), e);
        }
    }
}
