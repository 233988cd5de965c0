using System.Diagnostics.CodeAnalysis;
using SkillTalent.Parquet;

namespace SkillTalent.Cli.Batch;

/// <summary>The workers of a Parquet file, as columns.</summary>
internal sealed class ParquetInput : IBatchInput
{
    private readonly ParquetWorkers _workers;
    private IEnumerator<ParquetSlice>? _slices;

    private ParquetInput(ParquetWorkers workers) => _workers = workers;

    /// <summary>How many workers there are.</summary>
    public long Rows => _workers.Rows;

    /// <summary>Whether their ids are whole numbers.</summary>
    public bool AreIdsWhole => _workers.AreIdsWhole;

    /// <inheritdoc/>
    public IReadOnlyList<string>? Facts => _workers.Facts;

    /// <inheritdoc/>
    public IReadOnlyList<string> OtherColumns => _workers.OtherColumns;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Id => [];

    /// <inheritdoc/>
    public string? Place => null;

    /// <inheritdoc/>
    public long Position { get; private set; }

    /// <inheritdoc/>
    public bool GivesSlices => true;

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="plan">What is decided.</param>
    /// <param name="columns">What is said of the columns; null: each is named as its fact, by id or label, as in a CSV file.</param>
    /// <param name="names">Knows the columns.</param>
    /// <exception cref="InputFormatException">It cannot be read, or a column is not of the form.</exception>
    /// <exception cref="BadArgumentException">A column has no name that is known, or there is no reader of Parquet for this system.</exception>
    public static ParquetInput Open(string path, BatchPlan plan, SqlSource? columns, ColumnNames names)
    {
        // A file that is not there is told as every other.
        using (InputFile.OpenLarge(path))
        {
        }

        try
        {
            (SqlSource source, string? place) = TableColumns.Of(path, ParquetWorkers.ColumnsOf(path), columns, names);
            var options = new ParquetOptions { Source = source, Place = place, SliceRows = plan.ChunkRows, Words = CellWords.CodeOf };
            return new ParquetInput(plan.Comparison is { } comparison ? ParquetWorkers.Open(path, comparison, options) : ParquetWorkers.Open(path, plan.Policy, options));
        }
        catch (PlatformNotSupportedException e)
        {
            throw new BadArgumentException(path, new LocalizedText("CSV：此系统不能读取 Parquet", "CSV: there is no reader of Parquet for this system"), e);
        }
        catch (ArgumentException e)
        {
            throw new BadArgumentException("--columns", TableColumns.Suiting(e), e);
        }
    }

    /// <inheritdoc/>
    public bool Read() => false;

    /// <inheritdoc/>
    public bool TryAdd(BatchChunk chunk, [NotNullWhen(false)] out RowFault? fault) => throw new InvalidOperationException("Rows come in slices.");

    /// <inheritdoc/>
    public BadArgumentException Error(RowFault fault) => fault.In(_workers.Path);

    /// <inheritdoc/>
    public BatchChunk? Slice(CsvBuffer output, CancellationToken cancellation)
    {
        _slices ??= _workers.Slices(withIds: true, cancellation).GetEnumerator();
        if (!_slices.MoveNext())
        {
            return null;
        }

        Position += _slices.Current.Rows;
        return new BatchChunk(rows: null, output) { Slice = _slices.Current };
    }

    /// <inheritdoc/>
    public void Dispose() => _slices?.Dispose();
}
