using System.Globalization;

namespace SkillTalent.Parquet.Reading;

/// <summary>Errors of a file: they name the row group, the row and the column, and never a value.</summary>
internal static class ParquetError
{
    private const string Readable = "a Parquet file that can be read to its end";

    public static InputFormatException Of(string file, string expectation, string? column = null, Exception? cause = null) =>
        new(file, column is null ? "$" : $"column {column}", expectation, cause);

    /// <summary>What to call a column of which nobody has said that it is one: its name may be somebody's, and then its number is told.</summary>
    public static string Told(ParquetField field) => PlainWord.Is(field.Name) ? field.Name : (field.Index + 1).ToString(CultureInfo.InvariantCulture);

    public static InputFormatException At(string file, int group, long row, string column, string expectation) => new(
        file, string.Create(CultureInfo.InvariantCulture, $"row group {group + 1}, row {row + 1}, column {column}"), expectation);

    public static InputFormatException Unreadable(string file, int group, string? column, Exception cause) => new(
        file,
        group < 0 ? "$" : string.Create(CultureInfo.InvariantCulture, $"row group {group + 1}") + (column is null ? "" : $", column {column}"),
        Readable,
        cause);

    /// <summary>Whether an exception of the library that reads says that the file is at fault.</summary>
    public static bool IsOfFile(Exception e) => e is ParquetSharp.ParquetException or IOException or UnauthorizedAccessException;
}
