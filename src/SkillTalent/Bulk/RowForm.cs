namespace SkillTalent;

/// <summary>Of rows of text: what each cell is read as, and of which cells each column is made. Immutable, and shared by all populations of such rows.</summary>
internal sealed class RowForm
{
    private readonly CompiledPolicy _policy;
    private readonly FactText[] _texts;
    private readonly IReadOnlyList<SlotPlan> _slots;
    private readonly ColumnEncoding[] _encodings;

    // By slot: its cell, and that of the day from which its work counts; -1: there is none.
    private readonly int[] _cells;
    private readonly int[] _since;

    public RowForm(CompiledPolicy policy, IReadOnlyList<string> columns, PopulationLayout layout, IReadOnlyList<SlotPlan> slots)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _policy = policy;
        _slots = slots;
        Columns = [.. columns];
        _texts = new FactText[columns.Count];
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
        _encodings =
        [
            .. slots.Select((s, i) => _cells[i] >= 0 || _since[i] >= 0 || SinceOf(s.Slot.Fact)?.WhileAbsent.IsOpen == false
                ? CompiledPolicy.Encoding(s, layout)
                : ColumnEncoding.Constant),
        ];
    }

    /// <summary>The names of the columns, in the order of the cells.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The day asked.</summary>
    public NodaTime.LocalDate On => _policy.On;

    /// <summary>What the cells of a column are read as.</summary>
    public FactText TextOf(int column) => _texts[column];

    /// <summary>By slot, the cell that states it; -1: there is none.</summary>
    public int[] Cells => _cells;

    /// <summary>What fills the column of each slot; null where no row tells anything of it.</summary>
    public ColumnWriter?[] NewWriters(int rows) =>
        [.. _slots.Select((s, i) => _encodings[i] == ColumnEncoding.Constant ? null : new ColumnWriter(s.Slot, _encodings[i], rows, _policy.Day))];

    /// <summary>The value of a slot in a row.</summary>
    /// <param name="slot">The number of the slot.</param>
    /// <param name="row">The values of its cells.</param>
    public FactValue ValueOf(int slot, FactValue[] row)
    {
        FactValue stated = _cells[slot] >= 0 ? row[_cells[slot]] : FactValue.Unknown;
        return stated.IsOpen ? Bounded(slot, stated, row) : stated;
    }

    /// <summary>The columns of the rows.</summary>
    public IEnumerable<Column> Build(ColumnWriter?[] writers) => _slots.Select((plan, i) => writers[i]?.Build(unstated: _cells[i] < 0)
        ?? new Column { Slot = plan.Slot, Encoding = ColumnEncoding.Constant, Value = plan.Slot.Fact.WhileAbsent });

    private static Fact? SinceOf(Fact fact) => fact.Source.RestsOn;

    // Work of which not all is stated is bounded by the time since the day from which it counts, and by what is stated of it.
    private FactValue Bounded(int slot, FactValue stated, FactValue[] row)
    {
        FactSlot asked = _slots[slot].Slot;
        if (SinceOf(asked.Fact) is not { } since)
        {
            return stated;
        }

        FactValue bound = WorkedSource.Unstated(_since[slot] >= 0 ? row[_since[slot]] : since.WhileAbsent, _policy.DayOf(asked));
        return bound.IsNever ? bound : FactValue.Between(Math.Max(stated.Least, 0), Math.Min(stated.Most, bound.Most));
    }
}
