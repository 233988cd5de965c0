using System.Runtime.InteropServices;
using System.Text;
using SkillTalent.Parquet;

namespace SkillTalent.Cli.Batch;

/// <summary>Some thousand workers on their way through: read, decided, written.</summary>
internal sealed class BatchChunk(PopulationRows? rows, CsvBuffer output)
{
    private static readonly BulkOptions Kept = new() { KeepAmounts = true };

    private readonly List<byte> _ids = [];
    private readonly List<int> _ends = [];
    private readonly List<string> _places = [];
    private readonly List<Worker> _workers = [];
    private readonly List<BatchRow> _groups = [];
    private readonly RowPlaces _rows = new();
    private readonly List<RowFault> _faults = [];
    private readonly Dictionary<string, (string? Unit, int Payments)> _paid = new(StringComparer.Ordinal);

    // The rows that are left, by how many were added before them; null while all are.
    private int[]? _left;

    /// <summary>The rows read; null where workers are.</summary>
    public PopulationRows? Rows { get; private set; } = rows;

    /// <summary>The facts of workers read whom nobody keeps; null where they are kept, or rows are read.</summary>
    public PopulationWorkers? Facts { get; private set; }

    /// <summary>Reads the rows, where that is left to whoever decides; null: they are read.</summary>
    public Action<BatchChunk>? Unread { get; init; }

    /// <summary>What is wrong with rows that are left out, once the decisions are made, by the rows of this chunk; in their order.</summary>
    public IReadOnlyList<RowFault> Faults => _faults;

    /// <summary>How many rows of the file it is made of, those left out included; 0 where another counts them.</summary>
    public long RowsOfFile { get; private set; }

    /// <summary>The workers as columns, where the file gives them so; with their ids.</summary>
    public ParquetSlice? Slice { get; init; }

    /// <summary>How many workers there are.</summary>
    public int Count => _left?.Length ?? Slice?.Rows ?? Rows?.Count ?? Facts?.Count ?? _workers.Count;

    /// <summary>The answers laid out for a Parquet file, once they are made; null where the result is another.</summary>
    public ParquetResultRows? Laid { get; private set; }

    /// <summary>The decisions, once they are made.</summary>
    public IReadOnlyList<BulkDecision> Decisions { get; private set; } = [];

    /// <summary>What the amendment changes, once the decisions are made.</summary>
    public IReadOnlyList<ComparedDecision> Compared { get; private set; } = [];

    /// <summary>What closes soon, once the decisions are made.</summary>
    public IReadOnlyList<BulkClosing> Closing { get; private set; } = [];

    /// <summary>Decisions of which the columns do not tell when they close.</summary>
    public IReadOnlyList<string> ClosingUntold { get; private set; } = [];

    /// <summary>The rows of the result, once the decisions are made.</summary>
    public CsvBuffer Output => output;

    /// <summary>The rows that tell reasons, once the decisions are made; empty where nobody asks for them.</summary>
    public CsvBuffer Reasons { get; } = new();

    /// <summary>Adds a worker, where the file tells of workers.</summary>
    public void Add(Worker worker) => _workers.Add(worker);

    /// <summary>Keeps the id of the row added last.</summary>
    public void AddId(ReadOnlySpan<byte> id)
    {
        _ids.AddRange(id);
        _ends.Add(_ids.Count);
    }

    /// <summary>Keeps the place of the row added last.</summary>
    public void AddPlace(string place) => _places.Add(place);

    /// <summary>Keeps where the row added last stands in the file.</summary>
    /// <param name="row">Its number, the header not counted.</param>
    /// <param name="line">Its line.</param>
    public void AddPlace(long row, long line) => _rows.Add(row, line);

    /// <summary>Keeps what the row added last has in common with others.</summary>
    public void AddGroup(BatchRow row) => _groups.Add(row);

    /// <summary>Leaves a row out.</summary>
    public void Add(RowFault fault) => _faults.Add(fault);

    /// <summary>Takes the rows that were still to be read.</summary>
    /// <param name="read">Those that nothing is wrong with.</param>
    /// <param name="ofFile">How many rows there were.</param>
    public void IsRead(PopulationRows read, long ofFile)
    {
        Rows = read;
        RowsOfFile = ofFile;
    }

    /// <summary>Takes note that the workers are read who were still to be.</summary>
    /// <param name="facts">The facts of those whom nothing is wrong with; null: they were added themselves.</param>
    /// <param name="ofFile">How many there were.</param>
    public void IsRead(PopulationWorkers? facts, long ofFile)
    {
        Facts = facts;
        RowsOfFile = ofFile;
    }

    /// <summary>What the rows come to of what limits speak of, once the decisions are made; null where they are not applied.</summary>
    public BatchGrants? Grants { get; private set; }

    /// <summary>The id of a row.</summary>
    public string IdOf(int row)
    {
        if (Slice is not null)
        {
            return Slice.Ids[row];
        }

        int start = row == 0 ? 0 : _ends[row - 1];
        return Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_ids)[start.._ends[row]]);
    }

    /// <summary>The unit of what a decision of the amended rules pays and how many payments there are in its first year, once the decisions are made.</summary>
    public (string? Unit, int Payments) PaidOf(string decision) => _paid.GetValueOrDefault(decision);

    /// <summary>Decides and writes. A row of which an answer is refused is left out, and the rest is decided again.</summary>
    /// <param name="plan">What is asked.</param>
    /// <param name="input">Says of such a row where it stands.</param>
    /// <exception cref="BadArgumentException">An answer is refused of workers of whom none may be left out.</exception>
    public void Decide(BatchPlan plan, IBatchInput input)
    {
        Unread?.Invoke(this);
        Population population = Slice?.Population ?? Rows?.Build() ?? Facts?.Build() ?? plan.Project(_workers);
        for (SortedDictionary<int, InputFormatException> refused = Decide(plan, population); refused.Count > 0; refused = Decide(plan, population))
        {
            if (Slice is not null)
            {
                (int row, InputFormatException refusal) = refused.First();
                throw input.Error(input.FaultOf(Slice.FirstRow + row + 1, Slice.FirstRow + row + 1, refusal));
            }

            population = population.Without(refused.Keys);
            LeaveOut(refused, input);
            output.Clear();
            Reasons.Clear();
        }
    }

    // The rows of which an answer is refused; where there is any, nothing else is of use.
    private SortedDictionary<int, InputFormatException> Decide(BatchPlan plan, Population population)
    {
        var refused = new SortedDictionary<int, InputFormatException>();
        BulkOptions keep = Kept with { Refused = (row, refusal) => refused.TryAdd(row, refusal) };
        BulkResult result = plan.Policy.Run(population, keep);
        BulkResult? amended = plan.Comparison?.After.Run(population, keep);
        if (refused.Count > 0)
        {
            return refused;
        }

        Decisions = result.Decisions;
        IReadOnlyList<BulkDecision> written = Decisions;
        if (plan.Comparison is { } comparison)
        {
            HashSet<string> touched = [.. comparison.Touched];
            Compared = [.. comparison.Compare(result, amended!, Places).Where(d => touched.Contains(d.Id))];
            BulkDecision[] changed = [.. plan.Amended.Select(id => amended![id])];
            written = [.. Decisions, .. changed];
            foreach (BulkDecision decision in changed)
            {
                _paid[decision.Id] = (decision.Unit, BatchTotal.PaymentsOf(decision));
            }
        }

        if (plan.ClosingWithin is { } days)
        {
            ClosingUntold = plan.Policy.WithoutClosingDays(population, days);
            Closing = plan.Policy.ClosingWithin(population, days, except: ClosingUntold);
        }

        Grants = plan.Limits is { IsApplied: true } limits ? new BatchGrants(limits, Decisions, [.. _groups.Select((g, row) => (IdOf(row), g))], refused) : null;
        if (plan.LaysOut)
        {
            Laid = ParquetResultRows.Of(Slice?.Ids ?? ParquetIds.OfTexts(_ids.ToArray(), _ends.ToArray()), written);
            return refused;
        }

        for (int row = 0; row < Slice?.Rows; row++)
        {
            AddId(Encoding.UTF8.GetBytes(Slice.Ids[row]));
        }

        Write(plan, result, written, refused);
        return refused;
    }

    private void LeaveOut(SortedDictionary<int, InputFormatException> refused, IBatchInput input)
    {
        foreach ((int row, InputFormatException refusal) in refused)
        {
            (long number, long line) = _rows[_left?[row] ?? row];
            _faults.Add(input.FaultOf(number, line, refusal));
        }

        _faults.Sort((a, b) => a.Row.CompareTo(b.Row));
        string[] ids = [.. Enumerable.Range(0, Count).Select(IdOf)];
        int[] kept = [.. Enumerable.Range(0, Count).Where(row => !refused.ContainsKey(row))];
        _ids.Clear();
        _ends.Clear();
        Array.ForEach(kept, row => AddId(Encoding.UTF8.GetBytes(ids[row])));
        Keep(_places, kept);
        Keep(_groups, kept);
        _left = Array.ConvertAll(kept, row => _left?[row] ?? row);
    }

    private static void Keep<T>(List<T> values, int[] kept)
    {
        if (values.Count > 0)
        {
            T[] left = Array.ConvertAll(kept, row => values[row]);
            values.Clear();
            values.AddRange(left);
        }
    }

    private IReadOnlyList<string>? Places => Slice is { Places.Count: > 0 } slice ? slice.Places : _places.Count > 0 ? _places : null;

    private void Write(BatchPlan plan, BulkResult result, IReadOnlyList<BulkDecision> written, SortedDictionary<int, InputFormatException> refused)
    {
        AnswerCells[] cells = [.. written.Select(d => new AnswerCells(d, Count, plan.WordOf))];
        int longest = cells.Sum(c => c.Longest) + 1;
        ReadOnlySpan<byte> ids = CollectionsMarshal.AsSpan(_ids);
        int start = 0;
        for (int row = 0; row < Count; row++)
        {
            output.Text(ids[start.._ends[row]]);
            WriteReasons(plan, ids[start.._ends[row]], result, row, refused);
            start = _ends[row];
            Span<byte> line = output.Room(longest);
            int length = 0;
            foreach (AnswerCells decision in cells)
            {
                length += decision.Write(row, line[length..]);
            }

            line[length] = (byte)'\n';
            output.Keep(length + 1);
        }
    }

    // Of what is paid to nobody surely an amount is made only where somebody asks for reasons.
    private void WriteReasons(BatchPlan plan, ReadOnlySpan<byte> id, BulkResult result, int row, SortedDictionary<int, InputFormatException> refused)
    {
        try
        {
            plan.Reasons?.Write(Reasons, id, result, row);
        }
        catch (InputFormatException e) when (FactsRefusal.Is(e))
        {
            _ = refused.TryAdd(row, e);
        }
    }
}
