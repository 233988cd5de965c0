using System.Diagnostics.CodeAnalysis;
using CsvHelper;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// Workers of a table, a row each: an id, and facts in columns named as the rulebooks name them. The file is cut into blocks of whole lines, whose
/// cells are read by whoever decides on them, so that several threads read.
/// </summary>
internal sealed class WorkerCsv : IBatchInput
{
    private readonly string _name;
    private readonly ColumnNames _names;
    private readonly Stream _content;
    private readonly char _separator;
    private readonly LineBlocks _blocks;
    private readonly WorkerColumns _columns;
    private readonly ReadableNames _readable = new();
    private PopulationRows? _form;

    /// <summary>Reads the header.</summary>
    /// <param name="content">The file; it is read as it is needed.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <param name="names">Knows the columns.</param>
    /// <exception cref="BadArgumentException">The header is not of the form.</exception>
    public WorkerCsv(Stream content, string name, ColumnNames names)
    {
        _name = name;
        _names = names;
        CsvText text = Guard(() => CsvText.Open(content));
        _content = text.Content;
        _separator = text.Separator;
        _blocks = new LineBlocks(text.Content);
        _columns = ReadHeader();
    }

    /// <summary>The columns that are facts, in the order of the file.</summary>
    public IReadOnlyList<string> Facts => _columns.Names;

    /// <inheritdoc/>
    IReadOnlyList<string>? IBatchInput.Facts => _columns.Names;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Id => [];

    /// <inheritdoc/>
    public string? Place => null;

    /// <inheritdoc/>
    public long Position => _blocks.Position;

    /// <inheritdoc/>
    public bool GivesSlices => true;

    /// <inheritdoc/>
    public bool Read() => false;

    /// <inheritdoc/>
    public bool TryAdd(BatchChunk chunk, [NotNullWhen(false)] out RowFault? fault) => throw new InvalidOperationException("Rows come in slices.");

    /// <inheritdoc/>
    public RowFault FaultOf(long row, long line, InputFormatException refusal) => new(
        line, row, _columns.CellOf(refusal.Path) is null ? ColumnPlace.Path(refusal.Path) : _columns.PlaceOf(refusal.Path), RowFault.ExpectationOf(refusal));

    /// <inheritdoc/>
    public BadArgumentException Error(RowFault fault) => fault.In(_name);

    /// <inheritdoc/>
    public ColumnPlace PlaceOf(string column) => _columns.PlaceOf(column);

    /// <inheritdoc/>
    public BatchChunk? Slice(BatchPlan plan, CsvBuffer output, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _form ??= plan.NewRows(Facts, 0);
        return Next(plan.ChunkRows) is { } block ? new BatchChunk(rows: null, output) { Unread = chunk => Read(block, chunk, plan, cancellation) } : null;
    }

    /// <summary>The next lines of the file; null: there are no more.</summary>
    /// <param name="mostLines">How many lines at most.</param>
    /// <exception cref="BadArgumentException">The file cannot be read as rows.</exception>
    public LineBlock? Next(int mostLines) => Guard(() => _blocks.Next(mostLines));

    /// <summary>Reads the rows of a block.</summary>
    public WorkerRows RowsOf(LineBlock block) => new(block, _separator, _columns, _names, _readable);

    /// <inheritdoc/>
    public void Dispose() => _content.Dispose();

    private void Read(LineBlock block, BatchChunk chunk, BatchPlan plan, CancellationToken cancellation)
    {
        PopulationRows rows = _form!.NewRows(block.Lines);
        using (WorkerRows read = RowsOf(block))
        {
            while (read.Read())
            {
                if ((read.Count & 1023) == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                if (!read.TryAdd(rows, out RowFault? fault))
                {
                    chunk.Add(fault.Value);
                    continue;
                }

                chunk.AddId(read.Id);
                chunk.AddPlace(read.Count, read.Line);
                if (plan.Limits is { IsApplied: true } limits)
                {
                    chunk.AddGroup(limits.RowOf(read.Line, read.Beside));
                }

                if (read.Place is { } place)
                {
                    chunk.AddPlace(place);
                }
            }

            chunk.IsRead(rows, read.Count);
        }

        block.Return();
    }

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (LongLineException e)
        {
            throw new RowFault(e.Line, 0, ColumnPlace.None, new LocalizedText("最多1兆字节、引号都成对的一行", "a row of at most one megabyte, in which every quote is closed")).In(_name);
        }
        catch (IOException e)
        {
            throw new BadArgumentException(_name, new LocalizedText("可以读到末尾的文件", "a file that can be read to its end"), e);
        }
    }

    // The first line that is not empty.
    private WorkerColumns ReadHeader()
    {
        while (Next(mostLines: 1) is { } block)
        {
            bool isMalformed = false;
            using (CsvReader reader = WorkerRows.Open(block, _separator, _ => isMalformed = true))
            {
                if (reader.Read())
                {
                    return isMalformed ? throw WorkerColumns.Missing(_name) : new WorkerColumns(reader, _name, _names);
                }
            }

            block.Return();
        }

        throw WorkerColumns.Missing(_name);
    }
}
