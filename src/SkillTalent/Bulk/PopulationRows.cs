using SkillTalent.Rules;

namespace SkillTalent.Bulk;

/// <summary>
/// Makes a population from rows of text, such as those of a CSV file. Each cell is read as its fact is written: a day as 2024-06-30, a flag
/// as true or false, a choice as its code, a number, work as completed months on the day asked; nothing stands for absent (unknown, or what
/// the rulebook assumes) and - for never. Work that is absent is at most the time since the day from which it counts, where the rows have that
/// day. Other columns that the decisions do not ask for are checked and left out. Not thread-safe.
/// </summary>
public sealed class PopulationRows
{
    private readonly CompiledPolicy _policy;
    private readonly FactText[] _texts;
    private readonly int[] _plans;
    private readonly ColumnWriter?[] _writers;
    private readonly FactValue[] _row;
    private readonly IReadOnlyList<SlotPlan> _slots;

    // By slot: the day from which its work counts, and the column that has it; -1: it is absent.
    private readonly (Fact? Fact, int Column)[] _since;

    // Slots of work that have no column of their own but such a day.
    private readonly int[] _unstated;

    internal PopulationRows(
        CompiledPolicy policy, IReadOnlyList<string> columns, int capacity, PopulationLayout layout, IReadOnlyList<SlotPlan> slots)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _policy = policy;
        _slots = slots;
        Capacity = capacity;
        Columns = [.. columns];
        _texts = new FactText[columns.Count];
        _plans = new int[columns.Count];
        _row = new FactValue[columns.Count];
        _since = [.. slots.Select(s => s.Slot.Fact.Source is WorkedSource { Since: { } since } ? (since, Array.IndexOf([.. columns], since.Id)) : (null, -1))];
        string[] asked = [.. slots.Select(p => policy.ColumnName(p.Slot))];
        _writers = new ColumnWriter?[asked.Length];
        for (int i = 0; i < columns.Count; i++)
        {
            if (!policy.TryFactOf(columns[i], out Fact? fact))
            {
                throw new ArgumentException($"There is no column '{columns[i]}': no rulebook declares such a fact of a worker.", nameof(columns));
            }

            _texts[i] = new FactText(fact, policy.Day);
            _plans[i] = Array.IndexOf(asked, columns[i]);
            if (columns.Take(i).Contains(columns[i], StringComparer.Ordinal))
            {
                throw new ArgumentException($"The column '{columns[i]}' is named twice.", nameof(columns));
            }

            if (_plans[i] >= 0)
            {
                _writers[_plans[i]] = Writer(_plans[i], layout);
            }
        }

        _unstated = [.. Enumerable.Range(0, asked.Length).Where(i => _writers[i] is null && (_since[i].Column >= 0 || _since[i].Fact?.WhileAbsent.State > FactState.Unknown))];
        foreach (int slot in _unstated)
        {
            _writers[slot] = Writer(slot, layout);
        }
    }

    /// <summary>The names of the columns, in the order of the cells.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The most rows.</summary>
    public int Capacity { get; }

    /// <summary>The rows added.</summary>
    public int Count { get; private set; }

    /// <summary>What a cell of a column must hold, a phrase that continues "expected …".</summary>
    public string ExpectationOf(int column) => _texts[column].Expectation;

    /// <summary>Sets a cell of the next row.</summary>
    /// <param name="column">The number of the column.</param>
    /// <param name="text">The cell, as UTF-8.</param>
    /// <returns>Whether the cell holds what is expected.</returns>
    public bool TrySet(int column, ReadOnlySpan<byte> text) => _texts[column].TryRead(text, out _row[column]);

    /// <summary>Adds the next row, of which every cell must have been set.</summary>
    /// <exception cref="InvalidOperationException">There is no more room.</exception>
    public void Add()
    {
        if (Count == Capacity)
        {
            throw new InvalidOperationException("There is no room for another row.");
        }

        for (int i = 0; i < _row.Length; i++)
        {
            if (_plans[i] >= 0)
            {
                Set(_plans[i], _row[i]);
            }
        }

        foreach (int slot in _unstated)
        {
            Set(slot, FactValue.Unknown);
        }

        Count++;
    }

    private ColumnWriter Writer(int slot, PopulationLayout layout) =>
        new(_slots[slot].Slot, CompiledPolicy.Encoding(_slots[slot], layout), Capacity, _policy.Day);

    // Work that is not stated is bounded by the time since the day from which it counts.
    private void Set(int slot, FactValue value)
    {
        if (value.State == FactState.Unknown && _since[slot] is ({ } since, int column))
        {
            value = WorkedSource.Unstated(column >= 0 ? _row[column] : since.WhileAbsent, _policy.DayOf(_slots[slot].Slot));
        }

        _writers[slot]!.Set(Count, value);
    }

    /// <summary>The population of the rows added; these must be the last.</summary>
    public Population Build() => new(
        _policy.On,
        Count,
        [
            .. _slots.Select((plan, i) => _writers[i]?.Build(Array.IndexOf(_unstated, i) >= 0)
                ?? new Column { Slot = plan.Slot, Encoding = ColumnEncoding.Constant, Value = plan.Slot.Fact.WhileAbsent }),
        ],
        workers: null);
}
