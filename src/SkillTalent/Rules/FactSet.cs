namespace SkillTalent;

/// <summary>The facts of one subject, sampled for a day. Immutable.</summary>
internal sealed class FactSet
{
    private readonly FactSlots _slots;
    private readonly FactValue[] _values;
    private readonly int[] _days;

    private FactSet(Subject subject, FactSlots slots, FactValue[] values, int[] days)
    {
        Subject = subject;
        _slots = slots;
        _values = values;
        _days = days;
    }

    public Subject Subject { get; }

    /// <summary>The day asked.</summary>
    public int On => _days[0];

    /// <summary>Samples the facts that are asked for.</summary>
    /// <param name="subject">Whose facts.</param>
    /// <param name="slots">Which facts, each on which of the days.</param>
    /// <param name="days">The day asked, then the cut-off days by their number; a place without a cut-off repeats the day asked.</param>
    public static FactSet Project(Subject subject, FactSlots slots, int[] days)
    {
        var values = new FactValue[slots.Count];
        for (int i = 0; i < values.Length; i++)
        {
            FactSlot slot = slots[i];
            values[i] = subject.Sample(slot.Fact, slot.AsOf, days[slot.AsOf]);
        }

        return new FactSet(subject, slots, values, days);
    }

    public FactValue this[Fact fact, int asOf] => _values[_slots.PlaceOf(fact, asOf)];

    public int DayOf(int asOf) => _days[asOf];

    /// <summary>The same facts as if some had never been stated.</summary>
    public FactSet Without(IEnumerable<Fact> facts) => facts.Distinct().Aggregate(this, (set, fact) => set.With(fact, fact.WhileAbsent));

    /// <summary>The same facts, but for one that has another value on every day.</summary>
    public FactSet With(Fact fact, FactValue value)
    {
        FactValue[] values = [.. _values];
        for (int i = 0; i < values.Length; i++)
        {
            if (_slots[i].Fact == fact)
            {
                values[i] = value;
            }
        }

        return new FactSet(Subject, _slots, values, _days);
    }
}
