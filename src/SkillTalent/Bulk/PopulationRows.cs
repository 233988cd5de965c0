namespace SkillTalent;

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
    private readonly FactValue[] _row;
    private readonly IReadOnlyList<SlotPlan> _slots;
    private readonly ColumnWriter?[] _writers;

    // By slot: the column of its cells, and that of the day from which its work counts; -1: there is none.
    private readonly int[] _cells;
    private readonly int[] _since;

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
        _row = new FactValue[columns.Count];
        for (int i = 0; i < columns.Count; i++)
        {
            if (!policy.TryFactOf(columns[i], out Fact? fact))
            {
                throw new ArgumentException($"There is no column '{columns[i]}': no rulebook declares such a fact of a worker.", nameof(columns));
            }

            _texts[i] = new FactText(fact, policy.Day);
            if (columns.Take(i).Contains(columns[i], StringComparer.Ordinal))
            {
                throw new ArgumentException($"The column '{columns[i]}' is named twice.", nameof(columns));
            }
        }

        string[] names = [.. columns];
        _cells = [.. slots.Select(s => Array.IndexOf(names, policy.ColumnName(s.Slot)))];
        _since = [.. slots.Select(s => SinceOf(s.Slot.Fact) is { } since ? Array.IndexOf(names, since.Id) : -1)];
        _writers =
        [
            .. slots.Select((s, i) => _cells[i] >= 0 || _since[i] >= 0 || SinceOf(s.Slot.Fact)?.WhileAbsent.IsOpen == false
                ? new ColumnWriter(s.Slot, CompiledPolicy.Encoding(s, layout), capacity, policy.Day)
                : null),
        ];
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

    /// <summary>Says of a cell of the next row that it is unknown, whatever its absence would mean.</summary>
    /// <param name="column">The number of the column.</param>
    public void SetUnknown(int column) => _row[column] = FactValue.Unknown;

    /// <summary>Says of a cell of the next row that there is none, as - does.</summary>
    /// <param name="column">The number of the column.</param>
    public void SetNever(int column) => _row[column] = FactValue.Never;

    /// <summary>Adds the next row, of which every cell must have been set.</summary>
    /// <exception cref="InvalidOperationException">There is no more room.</exception>
    public void Add()
    {
        if (Count == Capacity)
        {
            throw new InvalidOperationException("There is no room for another row.");
        }

        for (int slot = 0; slot < _writers.Length; slot++)
        {
            _writers[slot]?.Set(Count, ValueOf(slot));
        }

        Count++;
    }

    /// <summary>The population of the rows added; these must be the last.</summary>
    public Population Build() => new(
        _policy.On,
        Count,
        [
            .. _slots.Select((plan, i) => _writers[i]?.Build(unstated: _cells[i] < 0)
                ?? new Column { Slot = plan.Slot, Encoding = ColumnEncoding.Constant, Value = plan.Slot.Fact.WhileAbsent }),
        ],
        workers: null);

    private static Fact? SinceOf(Fact fact) => fact.Source.RestsOn;

    // Work of which not all is stated is bounded by the time since the day from which it counts, and by what is stated of it.
    private FactValue ValueOf(int slot)
    {
        FactSlot asked = _slots[slot].Slot;
        FactValue stated = _cells[slot] >= 0 ? _row[_cells[slot]] : FactValue.Unknown;
        if (!stated.IsOpen || SinceOf(asked.Fact) is not { } since)
        {
            return stated;
        }

        FactValue bound = WorkedSource.Unstated(_since[slot] >= 0 ? _row[_since[slot]] : since.WhileAbsent, _policy.DayOf(asked));
        return bound.IsNever ? bound : FactValue.Between(Math.Max(stated.Least, 0), Math.Min(stated.Most, bound.Most));
    }
}
