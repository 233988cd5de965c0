using ParquetSharp;
using ParquetSharp.Schema;

namespace SkillTalent.Parquet.Tests;

/// <summary>Files with every layout under control: row groups, pages, encodings.</summary>
internal static class WrittenFile
{
    /// <summary>Columns of days, flags, months and codes as a file; null is NULL.</summary>
    public static void Write(string path, int groupRows, bool dictionary, IReadOnlyList<(string Name, Array Values)> columns, long pageBytes = 1 << 20)
    {
        using var date = LogicalType.Date();
        using var text = LogicalType.String();
        using var none = LogicalType.None();
        Node[] nodes = [.. columns.Select(c => c.Values switch
        {
            DateOnly?[] => new PrimitiveNode(c.Name, Repetition.Optional, date, PhysicalType.Int32),
            bool?[] => new PrimitiveNode(c.Name, Repetition.Optional, none, PhysicalType.Boolean),
            int?[] => new PrimitiveNode(c.Name, Repetition.Optional, none, PhysicalType.Int32),
            int[] => new PrimitiveNode(c.Name, Repetition.Required, none, PhysicalType.Int32),
            _ => (Node)new PrimitiveNode(c.Name, Repetition.Optional, text, PhysicalType.ByteArray),
        })];
        using var schema = new GroupNode("schema", Repetition.Required, nodes);
        using var builder = new WriterPropertiesBuilder();
        builder.DataPagesize(pageBytes).WriteBatchSize(64).Compression(Compression.Snappy);
        using WriterProperties properties = (dictionary ? builder.EnableDictionary() : builder.DisableDictionary()).Build();
        using var writer = new ParquetFileWriter(path, schema, properties);
        int rows = columns[0].Values.Length;
        for (int from = 0; from < rows; from += groupRows)
        {
            int to = Math.Min(from + groupRows, rows);
            using RowGroupWriter group = writer.AppendRowGroup();
            foreach ((_, Array values) in columns)
            {
                using ParquetSharp.ColumnWriter column = group.NextColumn();
                Write(column, values, from, to);
            }
        }

        writer.Close();
    }

    private static void Write(ParquetSharp.ColumnWriter column, Array values, int from, int to)
    {
        switch (values)
        {
            case DateOnly?[] days:
                Optional((ColumnWriter<int>)column, days[from..to].Select(d => d?.DayNumber - new DateOnly(1970, 1, 1).DayNumber));
                break;
            case bool?[] flags:
                Optional((ColumnWriter<bool>)column, flags[from..to]);
                break;
            case int?[] numbers:
                Optional((ColumnWriter<int>)column, numbers[from..to]);
                break;
            case int[] required:
                ((ColumnWriter<int>)column).WriteBatch(required.AsSpan(from..to));
                break;
            default:
                using (LogicalColumnWriter<string?> texts = column.LogicalWriter<string?>())
                {
                    texts.WriteBatch(((string?[])values)[from..to]);
                }

                break;
        }
    }

    private static void Optional<T>(ColumnWriter<T> column, IEnumerable<T?> values)
        where T : unmanaged
    {
        T?[] all = [.. values];
        column.WriteBatch(all.Length, [.. all.Select(v => (short)(v is null ? 0 : 1))], default, [.. all.OfType<T>()]);
    }
}
