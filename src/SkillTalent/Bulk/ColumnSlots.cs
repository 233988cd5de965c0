namespace SkillTalent;

/// <summary>The columns of a projection: what each is, on which day it is read, and what writes it. Not thread-safe.</summary>
internal sealed class ColumnSlots
{
    private readonly FactSlots _slots;
    private readonly int[] _days;
    private readonly ColumnWriter[] _writers;

    /// <summary>Prepares the columns.</summary>
    /// <param name="plans">The columns.</param>
    /// <param name="days">The day asked, then the cut-off days by number.</param>
    public ColumnSlots(IReadOnlyList<SlotPlan> plans, int[] days)
    {
        _slots = new FactSlots(plans.Select(p => p.Slot));
        _days = [.. _slots.All.Select(s => days[s.AsOf])];
        _writers = new ColumnWriter[_slots.Count];
    }

    public int Count => _slots.Count;

    public FactSlots Slots => _slots;

    public Fact FactOf(int column) => _slots[column].Fact;

    public FactSource SourceOf(int column) => _slots[column].Fact.Source;

    public int DayOf(int column) => _days[column];

    public FactSlot SlotOf(int column) => _slots[column];

    /// <summary>Says what writes a column.</summary>
    public void Use(int column, ColumnWriter writer) => _writers[column] = writer;

    public FactValue Read(Subject subject, int column) => subject.Sample(_slots[column].Fact, _slots[column].AsOf, _days[column]);

    /// <summary>Writes what is read of a worker.</summary>
    public void Sample(int row, Subject subject, int column) => _writers[column].Set(row, Read(subject, column));

    public void Set(int row, int column, in FactValue value) => _writers[column].Set(row, value);

    /// <summary>The columns of the first rows, which are all that were written.</summary>
    public Column[] Build(int count)
    {
        foreach (ColumnWriter writer in _writers)
        {
            writer.End(count);
        }

        return [.. _writers.Select(w => w.Build())];
    }
}
