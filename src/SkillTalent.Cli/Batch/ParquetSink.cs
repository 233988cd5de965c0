using SkillTalent.Parquet;

namespace SkillTalent.Cli.Batch;

/// <summary>A result as Parquet, in a file that is written whole or not at all.</summary>
internal sealed class ParquetSink : IDisposable
{
    /// <summary>The ending of the files that are read and written so.</summary>
    public const string Ending = ".parquet";

    private readonly ResultFile _file;
    private ParquetResultWriter? _writer;

    /// <summary>Begins the file.</summary>
    /// <exception cref="BadArgumentException">It cannot be written.</exception>
    public ParquetSink(ResultFile file, BatchPlan plan, bool areIdsWhole)
    {
        _file = file;
        _file.Write(target => _writer = new ParquetResultWriter(target, plan.Written, areIdsWhole));
    }

    /// <summary>Whether a path names such a file.</summary>
    public static bool Is(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes rows.</summary>
    /// <exception cref="BadArgumentException">They cannot be written.</exception>
    public void Write(ParquetResultRows rows) => _file.Write(_ => _writer!.Write(rows));

    /// <summary>Ends the file.</summary>
    /// <exception cref="BadArgumentException">It cannot be written.</exception>
    public void Finish() => _file.Write(_ => _writer!.Finish());

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();
}
