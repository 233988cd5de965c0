using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Databases;
using SkillTalent.Cli.Options;

namespace SkillTalent.Cli.Rosters;

/// <summary>What a command line says of where the workers come from.</summary>
/// <param name="File">A file; null: none.</param>
/// <param name="Database">A database; null: none.</param>
/// <param name="Query">What it is asked.</param>
/// <param name="Columns">What is said of the columns; null: nothing.</param>
/// <param name="Drivers">A folder with drivers; null: none.</param>
internal sealed record BatchFrom(string? File, string? Database, string? Query, SqlSource? Columns, string? Drivers)
{
    /// <summary>Refuses what does not go together.</summary>
    /// <param name="file">The argument of the file.</param>
    /// <param name="rejects">Whether bad rows are to be put aside.</param>
    /// <exception cref="BadArgumentException">It does not.</exception>
    public void Check(FileArgument file, bool rejects)
    {
        if (File is not { Length: > 0 } == (Database is null))
        {
            throw new BadArgumentException(
                file.Name, new LocalizedText(file.Expectation.Zh + "；或 --from 和 --query，两者取一", file.Expectation.En + "; or --from and --query, one of the two"));
        }

        if (Database is null != (Query is null))
        {
            throw new BadArgumentException(Query is null ? DatabaseInput.Option : DatabaseConnection.Option, new LocalizedText("--from 和 --query 同时给出", "--from and --query together"));
        }

        bool isParquet = File is not null && ParquetSink.Is(File);
        if (Columns is not null && Database is null && !isParquet)
        {
            throw new BadArgumentException("--columns", new LocalizedText("Parquet 文件或 --from；CSV 和 Excel 的表头自己写明各列", "a Parquet file or --from; the header of CSV and Excel says what its columns are"));
        }

        if (rejects && isParquet)
        {
            throw new BadArgumentException("--rejects", new LocalizedText("CSV、Excel 或 --from；Parquet 文件按列读取，遇到第一个错误值即停", "CSV, Excel or --from; a Parquet file is read by columns, and its first bad value ends the run"));
        }

        if (Drivers is not null && Database is null)
        {
            throw new BadArgumentException("--drivers", new LocalizedText("同时给出 --from", "--from beside it"));
        }
    }

    /// <summary>Opens it.</summary>
    /// <param name="plan">What is decided.</param>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="threads">How many threads read, where that can be shared.</param>
    /// <param name="cancellation">Stops a query.</param>
    /// <exception cref="BadArgumentException">It cannot be read.</exception>
    /// <exception cref="InputFormatException">A Parquet file is not of the form.</exception>
    public BatchSource Open(BatchPlan plan, PolicyCatalog catalog, int threads, CancellationToken cancellation) => Database is null
        ? BatchSource.Open(File!, Columns, plan, catalog, threads)
        : BatchSource.Ask(DatabaseConnection.Open(Database, Drivers, out string text), text, Query!, Columns, plan, catalog, cancellation);
}
