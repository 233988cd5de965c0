using ParquetSharp;

namespace SkillTalent.Parquet.Reading;

/// <summary>What the footer of a file says: its columns and its row groups.</summary>
internal sealed class ParquetSchema
{
    // Column chunks beyond this are read a piece at a time; smaller ones are read at once, which is quicker.
    private const long MostAtOnce = 64L << 20;
    private const long Piece = 1L << 20;

    private readonly string _path;
    private readonly bool _inPieces;

    private ParquetSchema(string path, IReadOnlyList<ParquetField> fields, IReadOnlyList<long> rows, bool inPieces)
    {
        _path = path;
        Fields = fields;
        Rows = rows;
        _inPieces = inPieces;
    }

    public string Path => _path;

    public IReadOnlyList<ParquetField> Fields { get; }

    /// <summary>How many rows each row group has.</summary>
    public IReadOnlyList<long> Rows { get; }

    public static ParquetSchema Read(string path)
    {
        try
        {
            using ParquetFileReader reader = Open(path, inPieces: true);
            FileMetaData file = reader.FileMetaData;
            long[] rows = new long[file.NumRowGroups];
            bool[] nulls = new bool[file.NumColumns];
            bool large = false;
            for (int group = 0; group < rows.Length; group++)
            {
                using RowGroupReader one = reader.RowGroup(group);
                rows[group] = one.MetaData.NumRows;
                for (int column = 0; column < nulls.Length; column++)
                {
                    using ColumnChunkMetaData chunk = one.MetaData.GetColumnChunkMetaData(column);
                    using Statistics? statistics = chunk.Statistics;
                    nulls[column] |= statistics is not { NullCount: 0 };
                    large |= chunk.TotalCompressedSize > MostAtOnce;
                }
            }

            ParquetField[] fields = [.. Enumerable.Range(0, nulls.Length).Select(i => ParquetField.Of(i, file.Schema.Column(i), nulls[i]))];
            return fields.GroupBy(f => f.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
                ? throw ParquetError.Of(path, "each column once", ParquetError.Told(twice.Last()))
                : new ParquetSchema(path, fields, rows, large);
        }
        catch (Exception e) when (ParquetError.IsOfFile(e))
        {
            throw new InputFormatException(path, "$", File.Exists(path) ? "a Parquet file that can be read" : "a file that exists", e);
        }
    }

    public ParquetField? Find(string name) => Fields.FirstOrDefault(f => f.Name == name);

    public ParquetFileReader Open()
    {
        try
        {
            return Open(_path, _inPieces);
        }
        catch (Exception e) when (ParquetError.IsOfFile(e))
        {
            throw ParquetError.Unreadable(_path, -1, null, e);
        }
    }

    private static ParquetFileReader Open(string path, bool inPieces)
    {
        try
        {
            using ReaderProperties properties = ReaderProperties.GetDefaultReaderProperties();
            properties.EnablePageChecksumVerification();
            if (inPieces)
            {
                properties.EnableBufferedStream();
                properties.BufferSize = Piece;
            }

            return new ParquetFileReader(path, properties);
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException })
        {
            throw new PlatformNotSupportedException("There is no reader of Parquet for this system: 64-bit Linux with glibc, macOS or Windows.", e);
        }
    }
}
