using System.Data.Common;
using SkillTalent.Cli.Batch;
using SkillTalent.Cli.Databases;

namespace SkillTalent.Cli.Rosters;

/// <summary>Where the workers of a run come from: CSV, JSON Lines, Parquet, a table of facts in Excel, a roster in Excel, or the answer of a database.</summary>
internal sealed class BatchSource : IDisposable
{
    private readonly IDisposable? _content;

    private BatchSource(IBatchInput input, long length, IDisposable? content)
    {
        Input = input;
        Length = length;
        _content = content;
    }

    /// <summary>The workers.</summary>
    public IBatchInput Input { get; }

    /// <summary>How many bytes there are to read, or rows where the input gives slices; 0 where nobody knows.</summary>
    public long Length { get; }

    /// <summary>Whether the workers' ids are whole numbers, and stay so.</summary>
    public bool AreIdsWhole => Input is ParquetInput { AreIdsWhole: true };

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">What is said of the columns of a Parquet file; null: nothing.</param>
    /// <param name="plan">What is decided.</param>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="threads">How many threads read, where that can be shared.</param>
    /// <exception cref="BadArgumentException">It cannot be read, or its header is not of the form.</exception>
    /// <exception cref="InputFormatException">A Parquet file is not of the form.</exception>
    public static BatchSource Open(string path, SqlSource? columns, BatchPlan plan, PolicyCatalog catalog, int threads)
    {
        var names = new ColumnNames(plan.Policy, catalog);
        if (ParquetSink.Is(path))
        {
            var parquet = ParquetInput.Open(path, plan, columns, names, threads);
            return new BatchSource(parquet, parquet.Rows, null);
        }

        if (!Workbook.Is(path))
        {
            if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                throw new BadArgumentException(path, new LocalizedText(
                    "CSV、JSON Lines（.jsonl，每行一名劳动者）、Excel（.xlsx）或 Parquet（.parquet）；JSON 中的一名劳动者用 assess",
                    "CSV, JSON Lines (.jsonl, a worker a line), Excel (.xlsx) or Parquet (.parquet); one worker in JSON is for assess"));
            }

            FileStream content = InputFile.OpenLarge(path);
            return new BatchSource(WorkerLines.Is(path) ? new WorkerLines(content, path) : new WorkerCsv(content, path, names), content.CanSeek ? content.Length : 0, content);
        }

        var book = Workbook.Open(path);
        if (Roster.Is(book))
        {
            return new BatchSource(new RosterInput(Roster.Open(path, book, WorkerForm.Of(catalog)), plan, () => book.Bytes.Position), book.Bytes.Length, null);
        }

        Stream table = FlatSheet.ToCsv(book);
        return new BatchSource(new WorkerCsv(table, path, names), table.Length, book);
    }

    /// <summary>Asks a database.</summary>
    /// <param name="connection">The database, open.</param>
    /// <param name="text">Its connection string, of which nothing secret is repeated.</param>
    /// <param name="query">The query.</param>
    /// <param name="columns">What is said of the columns of its answer; null: nothing.</param>
    /// <param name="plan">What is decided.</param>
    /// <param name="catalog">The rulebooks.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="BadArgumentException">The database refuses the query, or a column of the answer is not of the form.</exception>
    public static BatchSource Ask(DbConnection connection, string text, string query, SqlSource? columns, BatchPlan plan, PolicyCatalog catalog, CancellationToken cancellation) =>
        new(DatabaseInput.Ask(connection, text, query, columns, new ColumnNames(plan.Policy, catalog), cancellation), 0, null);

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        _content?.Dispose();
    }
}
