using System.Globalization;
using ParquetSharp;

namespace SkillTalent.Parquet.Tests;

/// <summary>A file of many row groups, written without ever holding more than one of them; nothing in it is packed, so that its size is that of its values.</summary>
internal static class LargeFile
{
    public const int Groups = 500;
    public const int GroupRows = 2_048;
    public const long Rows = (long)Groups * GroupRows;

    /// <summary>The column of ids, which make the file large.</summary>
    private const int IdLength = 64;

    private static readonly string[] Levels = ["technician", "senior-worker", "senior-technician"];

    /// <summary>How many of the rows are of technicians and senior technicians at the front line, in a post on the list.</summary>
    public static long Eligible => Enumerable.Range(0, GroupRows).LongCount(row => row % 3 != 1 && row % 2 == 0) * Groups;

    public static void Write(string path)
    {
        using var builder = new WriterPropertiesBuilder();
        using WriterProperties properties = builder.Compression(Compression.Uncompressed).DisableDictionary().Build();
        using var writer = new ParquetFileWriter(
            path,
            [new Column<string>("id"), new Column<string>("certificate.level"), new Column<string>("employer"), new Column<bool>("post.frontline"), new Column<bool>("post.shortage-occupation")],
            properties);
        string[] levels = [.. Enumerable.Range(0, GroupRows).Select(row => Levels[row % 3])];
        string[] employers = [.. Enumerable.Repeat("enterprise", GroupRows)];
        bool[] frontline = [.. Enumerable.Range(0, GroupRows).Select(row => row % 2 == 0)];
        bool[] shortage = [.. Enumerable.Repeat(true, GroupRows)];
        for (int from = 0; from < Rows; from += GroupRows)
        {
            using RowGroupWriter group = writer.AppendRowGroup();
            Write(group, Enumerable.Range(from, GroupRows).Select(Id).ToArray());
            Write(group, levels);
            Write(group, employers);
            Write(group, frontline);
            Write(group, shortage);
        }

        writer.Close();
    }

    /// <summary>The id of a row.</summary>
    public static string Id(int row) => row.ToString(CultureInfo.InvariantCulture).PadLeft(IdLength, '0');

    private static void Write<T>(RowGroupWriter group, T[] values)
    {
        using LogicalColumnWriter<T> column = group.NextColumn().LogicalWriter<T>();
        column.WriteBatch(values);
    }
}
