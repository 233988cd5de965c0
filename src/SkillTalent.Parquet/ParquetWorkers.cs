using ParquetSharp;
using SkillTalent.Parquet.Reading;

namespace SkillTalent.Parquet;

/// <summary>
/// Workers of a Parquet file, a row each, as columns of facts for one policy. Opening reads the file's footer and finds the columns; rows are read
/// row group by row group, so that a file may be larger than memory. Immutable and thread-safe: whoever reads opens the file anew.
/// </summary>
public sealed class ParquetWorkers
{
    private readonly ParquetOptions _options;
    private readonly CompiledPolicy _policy;
    private readonly ParquetSchema _schema;
    private readonly FactColumns _columns;
    private readonly ParquetField? _id;
    private readonly ParquetField? _place;
    private readonly ParquetField[] _beside;

    private ParquetWorkers(string path, CompiledPolicy policy, IReadOnlyList<SlotPlan> plans, ParquetOptions options)
    {
        Path = path;
        _policy = policy;
        _options = options.Checked();
        SqlSource source = options.Source ?? new SqlSource("workers");
        _schema = ParquetSchema.Read(path);
        _id = _schema.Find(source.Id);
        _place = options.Place is { } place ? _schema.Find(place) ?? throw Missing(place) : null;
        _beside = [.. options.Beside.Distinct(StringComparer.Ordinal).Select(c => _schema.Find(c) ?? throw Missing(c))];
        _columns = FactColumns.Bind(_schema, policy, plans, source, options.Words);
        if (_id is not null && !IdColumn.Is(_id))
        {
            throw ParquetError.Of(path, $"a column of texts or of whole numbers; this one is {_id.Told}", _id.Name);
        }

        if (_place is { Form: not StoredForm.Text })
        {
            throw ParquetError.Of(path, $"a column of texts; this one is {_place.Told}", _place.Name);
        }

        if (Array.Find(_beside, f => !BesideColumn.Is(f)) is { } other)
        {
            throw ParquetError.Of(path, $"a column of texts or of numbers; this one is {other.Told}", other.Name);
        }

        IdColumnName = source.Id;
        OtherColumns = [.. _schema.Fields.Where(f => f != _id && f != _place && !_beside.Contains(f)).Select(f => f.Name).Except(_columns.Used, StringComparer.Ordinal)];
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>How many workers there are.</summary>
    public long Rows => _schema.Rows.Sum();

    /// <summary>How many row groups there are; each is read by one thread.</summary>
    public int RowGroups => _schema.Rows.Count;

    /// <summary>The facts for which the file has a column, whether or not a decision asks for them.</summary>
    public IReadOnlyList<string> Facts => _columns.Facts;

    /// <summary>The columns that are neither facts nor the workers' ids nor places; they are not read.</summary>
    public IReadOnlyList<string> OtherColumns { get; }

    internal string IdColumnName { get; }

    /// <summary>Whether the workers' ids are whole numbers.</summary>
    public bool AreIdsWhole => _id is { Form: StoredForm.Whole };

    internal ParquetOptions Options => _options;

    internal CompiledPolicy Policy => _policy;

    /// <summary>Opens a file for a policy.</summary>
    /// <param name="path">Its path, which is also its name in errors.</param>
    /// <param name="policy">The policy; the populations read are for its day.</param>
    /// <param name="options">How it is read; null: <see cref="ParquetOptions.Default"/>.</param>
    /// <exception cref="InputFormatException">It cannot be read, or a column is missing or of another type: the error names the column.</exception>
    /// <exception cref="ArgumentException">What is said of the columns cannot be of their facts.</exception>
    /// <exception cref="PlatformNotSupportedException">There is no reader of Parquet for this system.</exception>
    public static ParquetWorkers Open(string path, CompiledPolicy policy, ParquetOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(policy);
        return new ParquetWorkers(path, policy, policy.Plans, options ?? ParquetOptions.Default);
    }

    /// <summary>Opens a file for two policies that are compared.</summary>
    /// <inheritdoc cref="Open(string, CompiledPolicy, ParquetOptions?)"/>
    /// <param name="path">Its path, which is also its name in errors.</param>
    /// <param name="comparison">The policies; both can be run over the populations read.</param>
    /// <param name="options">How it is read; null: <see cref="ParquetOptions.Default"/>.</param>
    public static ParquetWorkers Open(string path, PolicyComparison comparison, ParquetOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(comparison);
        return new ParquetWorkers(path, comparison.Before, comparison.Plans, options ?? ParquetOptions.Default);
    }

    /// <summary>The names of all columns of a file, in its order; of a nested column those of its parts.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputFormatException">It cannot be read.</exception>
    /// <exception cref="PlatformNotSupportedException">There is no reader of Parquet for this system.</exception>
    public static IReadOnlyList<string> ColumnsOf(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return [.. ParquetSchema.Read(path).Fields.Select(f => f.Name)];
    }

    /// <summary>
    /// The rows of the file, slice by slice, in its order. With <see cref="ParquetOptions.Threads"/> above 1 so many row groups are read at once, a
    /// little ahead of who asks.
    /// </summary>
    /// <param name="withIds">Whether the workers' ids are read.</param>
    /// <param name="cancellation">Stops the reading between columns.</param>
    /// <exception cref="InputFormatException">A row holds something else than its column should, or the file ends early.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public IEnumerable<ParquetSlice> Slices(bool withIds = true, CancellationToken cancellation = default)
    {
        if (_options.Threads > 1 && RowGroups > 1)
        {
            using var groups = new GroupsInOrder<ParquetSlice>(this, slice => slice, withIds);
            foreach (ParquetSlice slice in groups.Run(cancellation))
            {
                yield return slice;
            }

            yield break;
        }

        var scratch = new CursorScratch();
        using ParquetFileReader reader = _schema.Open();
        for (int group = 0; group < RowGroups; group++)
        {
            foreach (ParquetSlice slice in Slices(reader, group, scratch, withIds, cancellation))
            {
                yield return slice;
            }
        }
    }

    internal ParquetFileReader OpenReader() => _schema.Open();

    internal IEnumerable<ParquetSlice> Slices(
        ParquetFileReader reader, int group, CursorScratch scratch, bool withIds, CancellationToken cancellation)
    {
        if (withIds && _id is null)
        {
            throw Missing(IdColumnName);
        }

        long first = _schema.Rows.Take(group).Sum();
        using var cursor = new RowGroupCursor(Path, reader, group, first, scratch);

        // What is handed through may be a fact as well, and a column is gone through but once.
        using RowGroupCursor? beside = _beside.Length > 0 ? new RowGroupCursor(Path, reader, group, first, scratch) : null;
        while (cursor.Left > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            cursor.Begin((int)Math.Min(cursor.Left, _options.SliceRows));
            Column[] columns = _columns.Read(cursor, cancellation);
            ParquetIds ids = withIds ? IdColumn.Read(cursor, _id!) : ParquetIds.None(cursor.Rows);
            string[] places = withIds && _place is not null ? IdColumn.Places(cursor, _place) : [];
            beside?.Begin(cursor.Rows);
            var texts = _beside.ToDictionary(f => f.Name, f => (IReadOnlyList<string?>)BesideColumn.Read(beside!, f), StringComparer.Ordinal);
            var slice = new ParquetSlice(group, cursor.FirstRow, new Population(_policy.On, cursor.Rows, columns, workers: null), ids, places, texts);
            cursor.End();
            beside?.End();
            yield return slice;
        }
    }

    private InputFormatException Missing(string column) => ParquetError.Of(Path, $"a column {column}");
}
