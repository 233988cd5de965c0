using System.Globalization;

namespace SkillTalent.Cli.Batch;

/// <summary>
/// Takes workers from a file to the decisions on them in another, some thousand at a time: one thread reads, as many as asked make sense of what
/// is read, decide and write into memory, and the result is written in the order of the rows.
/// </summary>
internal sealed class BatchRun(BatchPlan plan, IBatchInput input, IResultSink output, IResultSink? rejects, int threads)
{
    private readonly Queue<Task<BatchChunk>> _working = new();
    private readonly Stack<CsvBuffer> _spare = new();
    private readonly BatchTotal[] _totals = [.. plan.Policy.Run(plan.NewRows([], 0).Build()).Decisions.Select(d => new BatchTotal(d) { Limits = plan.Limits?.Of(d.Id) ?? [] })];
    private readonly List<ComparedTotal> _compared = [];
    private readonly List<BatchClosing> _closing = [];
    private readonly HashSet<string> _untold = new(StringComparer.Ordinal);
    private readonly CsvBuffer _rejected = new();
    private long _written;
    private long _rowsOfFile;
    private long _read;
    private long _rejectedRows;

    /// <summary>Told how many rows are read, and how many bytes.</summary>
    public Action<long, long>? Progress { get; init; }

    /// <summary>The language in which what is wrong with a row is told.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Takes the rows that tell reasons; null: they are not told.</summary>
    public IResultSink? Reasons { get; init; }

    /// <summary>Takes the answers as Parquet; null: they are written as text.</summary>
    public ParquetSink? Laid { get; init; }

    /// <summary>Runs to the end of the input.</summary>
    /// <exception cref="BadArgumentException">A row is not of the form, and there is no place to put it aside.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public BatchSummary Run(CancellationToken cancellation)
    {
        WriteHeaders();
        try
        {
            while (Read(cancellation) is { } next)
            {
                _working.Enqueue(threads == 1 ? Task.FromResult(Decide(next)) : Task.Run(() => Decide(next), cancellation));
                if (_working.Count >= threads)
                {
                    WriteOldest();
                }
            }

            while (_working.Count > 0)
            {
                WriteOldest();
            }
        }
        catch
        {
            // What is still being decided must not outlive the run.
            Task.WhenAll(_working).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
            throw;
        }

        cancellation.ThrowIfCancellationRequested();
        BatchTotal[] limited = plan.Limits is { IsApplied: true } ? [.. _totals.Where(t => t.Unit is not null && t.Limits.Count > 0)] : [];
        IReadOnlyDictionary<string, (decimal Amount, long Open)> left = limited.Length == 0 ? new Dictionary<string, (decimal, long)>(StringComparer.Ordinal) : plan.Limits!.Left(input);
        Array.ForEach(limited, t => t.Limited = left.GetValueOrDefault(t.Id));
        string[] asked = [.. plan.Policy.Columns];
        string[] amended = [.. plan.Comparison?.After.Columns ?? []];
        IEnumerable<string> used = [.. asked, .. amended, .. plan.Policy.SinceColumns, .. plan.Comparison?.After.SinceColumns ?? [], .. Array.Exists(_totals, t => t.Limits.Count > 0) ? plan.Limits!.Columns : []];
        return new BatchSummary(
            _written,
            _rejectedRows,
            _totals,
            _compared,
            [.. _closing.OrderBy(c => c.OpenUntil).ThenBy(c => c.Row)],
            [.. _untold.Order(StringComparer.Ordinal)],
            [.. (input.Facts ?? []).Except(used, StringComparer.Ordinal), .. input.OtherColumns],
            input.Facts is { } facts ? [.. asked.Union(amended, StringComparer.Ordinal).Except(facts, StringComparer.Ordinal)] : []);
    }

    private BatchChunk Decide(BatchChunk chunk)
    {
        chunk.Decide(plan, input);
        return chunk;
    }

    private BatchChunk? Read(CancellationToken cancellation)
    {
        if (!_spare.TryPop(out CsvBuffer? buffer))
        {
            buffer = new CsvBuffer();
        }

        try
        {
            return input.GivesSlices ? Slice(buffer, cancellation) : Rows(buffer, cancellation);
        }
        catch (Exception e) when (e is BadArgumentException or InputFormatException)
        {
            // What is wrong with an earlier row is told first.
            while (_working.Count > 0)
            {
                WriteOldest();
            }

            throw;
        }
    }

    private BatchChunk? Slice(CsvBuffer buffer, CancellationToken cancellation)
    {
        Progress?.Invoke(_written, input.Position);
        return input.Slice(plan, buffer, cancellation);
    }

    private BatchChunk? Rows(CsvBuffer buffer, CancellationToken cancellation)
    {
        int capacity = plan.ChunkRows;
        var chunk = new BatchChunk(input.Facts is { } facts ? plan.NewRows(facts, capacity) : null, buffer);
        while (chunk.Count + chunk.Faults.Count < capacity)
        {
            if ((chunk.Count & 1023) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                Progress?.Invoke(_read + chunk.Count, input.Position);
            }

            if (!input.Read())
            {
                break;
            }

            if (input.TryAdd(chunk, out RowFault? fault))
            {
                chunk.AddId(input.Id);
                chunk.AddPlace(input.At.Row, input.At.Line);
                if (plan.Limits is { IsApplied: true } limits)
                {
                    chunk.AddGroup(limits.RowOf(input.At.Line, input.Beside));
                }

                if (input.Place is { } place)
                {
                    chunk.AddPlace(place);
                }
            }
            else
            {
                chunk.Add(fault.Value);
                if (rejects is null)
                {
                    // It ends the run as soon as what stands before it is decided.
                    break;
                }
            }
        }

        _read += chunk.Count;
        return chunk.Count + chunk.Faults.Count > 0 ? chunk : null;
    }

    private void Reject(RowFault fault)
    {
        if (rejects is null)
        {
            throw input.Error(fault);
        }

        _rejectedRows++;
        _rejected.Clear();
        _rejected.Cell(string.Create(CultureInfo.InvariantCulture, $"{fault.Row}"));
        _rejected.Raw(","u8);
        _rejected.Cell(string.Create(CultureInfo.InvariantCulture, $"{fault.Line}"));
        _rejected.Raw(","u8);
        _rejected.Cell(fault.Sheet is { } sheet ? $"{sheet}!{fault.Column}" : fault.Column.ToString());
        _rejected.Raw(","u8);
        _rejected.Cell(fault.Expectation.In(Language));
        _rejected.Raw("\n"u8);
        rejects.Write(_rejected.Written);
    }

    private void WriteOldest()
    {
        BatchChunk chunk = _working.Dequeue().GetAwaiter().GetResult();
        foreach (RowFault fault in chunk.Faults)
        {
            Reject(fault with { Row = _rowsOfFile + fault.Row });
        }

        _rowsOfFile += chunk.RowsOfFile;
        if (chunk.Laid is { } laid)
        {
            Laid!.Write(laid);
        }

        output.Write(chunk.Output.Written);
        if (chunk.Grants is { } grants)
        {
            plan.Limits!.Add(grants);
        }

        Reasons?.Write(chunk.Reasons.Written);
        chunk.Output.Clear();
        _spare.Push(chunk.Output);
        for (int i = 0; i < _totals.Length; i++)
        {
            _totals[i].Add(chunk.Decisions[i]);
        }

        foreach (ComparedDecision compared in chunk.Compared)
        {
            ComparedTotal? total = _compared.Find(t => t.Id == compared.Id);
            if (total is null)
            {
                total = new ComparedTotal(compared, Array.Find(_totals, t => t.Id == compared.Id) is { Unit: { } unit } own ? (unit, own.Payments) : chunk.PaidOf(compared.Id));
                _compared.Add(total);
            }

            total.Add(compared);
        }

        _closing.AddRange(chunk.Closing.Select(c => new BatchClosing(_written + c.Row + 1, chunk.IdOf(c.Row), c.Id, c.OpenUntil)));
        _untold.UnionWith(chunk.ClosingUntold);
        _written += chunk.Count;
    }

    private void WriteHeaders()
    {
        rejects?.Write("row,line,column,expected\n"u8);
        if (Laid is not null)
        {
            return;
        }

        var header = new CsvBuffer();
        header.Raw("id"u8);
        foreach (string id in plan.Written)
        {
            header.Raw(","u8);
            header.Cell(id + ".outcome");
            header.Raw(","u8);
            header.Cell(id + ".amount");
        }

        header.Raw("\n"u8);
        output.Write(header.Written);
    }
}
