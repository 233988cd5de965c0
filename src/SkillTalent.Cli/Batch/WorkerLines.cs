using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// Workers as JSON Lines: one a line, in the JSON form of a worker, whose <c>reference</c> is the id. The file is cut into blocks of whole lines,
/// which are read by whoever decides on them, so that several threads read.
/// </summary>
/// <param name="content">The file; it is read as it is needed.</param>
/// <param name="name">What to call it in errors.</param>
internal sealed class WorkerLines(Stream content, string name) : IBatchInput
{
    // A worker of JSON is larger than the row of a table: so many are decided at once that the columns stay small beside the workers.
    private const int MostWorkers = 16_384;

    private readonly LineBlocks _blocks = new(content);

    /// <inheritdoc/>
    public IReadOnlyList<string>? Facts => null;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Id => [];

    /// <inheritdoc/>
    public string? Place => null;

    /// <inheritdoc/>
    public long Position => _blocks.Position;

    /// <inheritdoc/>
    public bool GivesSlices => true;

    /// <summary>Whether a path names such a file.</summary>
    public static bool Is(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool Read() => false;

    /// <inheritdoc/>
    public bool TryAdd(BatchChunk chunk, [NotNullWhen(false)] out RowFault? fault) => throw new InvalidOperationException("Workers come in slices.");

    /// <inheritdoc/>
    public BadArgumentException Error(RowFault fault) => fault.In(name);

    /// <inheritdoc/>
    public ColumnPlace PlaceOf(string column) => ColumnPlace.Path("$.reference");

    /// <inheritdoc/>
    public BatchChunk? Slice(BatchPlan plan, CsvBuffer output, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return _blocks.Next(Math.Min(plan.ChunkRows, MostWorkers)) is { } block
                ? new BatchChunk(rows: null, output) { Unread = chunk => Read(block, chunk, plan, cancellation) }
                : null;
        }
        catch (LongLineException e)
        {
            throw new RowFault(e.Line, 0, ColumnPlace.None, new LocalizedText("最多1兆字节的一行", "a line of at most one megabyte")).In(name);
        }
        catch (IOException e)
        {
            throw new BadArgumentException(name, new LocalizedText("可以读到末尾的文件", "a file that can be read to its end"), e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => content.Dispose();

    private void Read(LineBlock block, BatchChunk chunk, BatchPlan plan, CancellationToken cancellation)
    {
        long row = 0;
        PopulationWorkers? facts = plan.NewWorkers(block.Lines);
        foreach ((long number, ReadOnlyMemory<byte> line) in block.EachLine())
        {
            if (line.Span.Trim(" \t"u8).IsEmpty)
            {
                continue;
            }

            row++;
            if ((row & 255) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            try
            {
                if (RowIds.MayHaveBreaks(line.Span) && RowIds.HasBreaks(WorkerJson.Read(line, name, InputLimits.Default).Reference))
                {
                    chunk.Add(new RowFault(number, row, ColumnPlace.Path("$.reference"), RowIds.Expectation));
                    continue;
                }

                if (!(facts is null ? TryAdd(line, chunk, plan, out ReadOnlyMemory<byte> id) : facts.TryAdd(line, name, out id)))
                {
                    chunk.Add(new RowFault(number, row, ColumnPlace.Path("$.reference"), new LocalizedText("编号，结果以它指明这个人", "an id, by which the result tells of the worker")));
                    continue;
                }

                chunk.AddId(id.Span);
                chunk.AddPlace(row, number);
                if (plan.Limits is { IsApplied: true } limits)
                {
                    chunk.AddGroup(limits.RowOf(number, _ => null));
                }
            }
            catch (InputFormatException e)
            {
                chunk.Add(new RowFault(number, row, PlaceOf(e), RowFault.ExpectationOf(e)));
            }
        }

        chunk.IsRead(facts, row);
        block.Return();
    }

    // A worker who is kept, since reasons or other days are asked about.
    private bool TryAdd(ReadOnlyMemory<byte> line, BatchChunk chunk, BatchPlan plan, out ReadOnlyMemory<byte> id)
    {
        var worker = WorkerJson.Read(line, name, InputLimits.Default);
        id = Encoding.UTF8.GetBytes(worker.Reference ?? "");
        if (id.IsEmpty)
        {
            return false;
        }

        plan.Check(worker);
        chunk.Add(worker);
        return true;
    }

    // What is no JSON has no paths: it is told by its byte, "line 1, byte 5"; the line is always the first.
    private static ColumnPlace PlaceOf(InputFormatException e) =>
        e.Path.StartsWith('$') ? ColumnPlace.Path(e.Path) : ColumnPlace.Byte(e.Path[(e.Path.LastIndexOf(' ') + 1)..]);
}
