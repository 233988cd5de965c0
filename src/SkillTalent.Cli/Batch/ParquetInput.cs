using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SkillTalent.Parquet;

namespace SkillTalent.Cli.Batch;

/// <summary>The workers of a Parquet file, as columns.</summary>
internal sealed class ParquetInput : IBatchInput
{
    private readonly ParquetWorkers _workers;
    private readonly ColumnNames _names;

    // The columns that limits are told by; none where they are not applied.
    private readonly IReadOnlyDictionary<string, string> _beside;
    private IEnumerator<ParquetSlice>? _slices;

    private ParquetInput(ParquetWorkers workers, ColumnNames names, IReadOnlyDictionary<string, string> beside)
    {
        _workers = workers;
        _names = names;
        _beside = beside;
    }

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
    /// <param name="threads">How many row groups are read at once.</param>
    /// <exception cref="InputFormatException">It cannot be read, or a column is not of the form.</exception>
    /// <exception cref="BadArgumentException">A column has no name that is known, or there is no reader of Parquet for this system.</exception>
    public static ParquetInput Open(string path, BatchPlan plan, SqlSource? columns, ColumnNames names, int threads)
    {
        // A file that is not there is told as every other.
        using (InputFile.OpenLarge(path))
        {
        }

        try
        {
            (SqlSource source, string? place, IReadOnlyDictionary<string, string> told) = TableColumns.Of(path, ParquetWorkers.ColumnsOf(path), columns, names);
            IReadOnlyDictionary<string, string> beside = plan.Limits is { IsApplied: true } ? told : new Dictionary<string, string>(StringComparer.Ordinal);
            var options = new ParquetOptions { Source = source, Place = place, Beside = [.. beside.Values], SliceRows = plan.ChunkRows, Threads = threads, Words = CellWords.CodeOf };
            return new ParquetInput(plan.Comparison is { } comparison ? ParquetWorkers.Open(path, comparison, options) : ParquetWorkers.Open(path, plan.Policy, options), names, beside);
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
    public BadArgumentException Error(RowFault fault) => new(
        new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{_workers.Path}：第{fault.Row}行") + (fault.Column.IsNone ? "" : $"，{fault.Column.Text.Zh}"),
            string.Create(CultureInfo.InvariantCulture, $"{_workers.Path}: row {fault.Row}") + (fault.Column.IsNone ? "" : $", {fault.Column.Text.En}")),
        fault.Expectation);

    /// <inheritdoc/>
    public ColumnPlace PlaceOf(string column) => ColumnPlace.Named(_beside.GetValueOrDefault(column, column));

    /// <inheritdoc/>
    public BatchChunk? Slice(BatchPlan plan, CsvBuffer output, CancellationToken cancellation)
    {
        _slices ??= _workers.Slices(withIds: true, cancellation).GetEnumerator();
        if (!_slices.MoveNext())
        {
            return null;
        }

        Position += _slices.Current.Rows;
        var chunk = new BatchChunk(rows: null, output) { Slice = _slices.Current };
        for (int row = 0; plan.Limits is { IsApplied: true } limits && row < chunk.Count; row++)
        {
            chunk.AddGroup(limits.RowOf(chunk.Slice.FirstRow + row + 1, column => Beside(chunk.Slice, row, column)));
        }

        return chunk;
    }

    private string? Beside(ParquetSlice slice, int row, string column)
    {
        string? cell = _beside.TryGetValue(column, out string? named) ? slice.Beside[named][row] : null;
        if (_names.IsNumber(column) && !CellWords.TryNumber(cell, out _))
        {
            long at = slice.FirstRow + row + 1;
            throw Error(new RowFault(at, at, PlaceOf(column), ColumnNames.NumberExpectation));
        }

        return cell is { Length: > 0 } ? cell : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _slices?.Dispose();
}
