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

    /// <summary>Other facts of the same subject on the same days.</summary>
    public FactSet Sampled(FactSlots slots) => Project(Subject, slots, _days);

    /// <summary>The same facts as if some had never been stated.</summary>
    public FactSet Without(IEnumerable<Fact> facts)
    {
        var set = new FactSet(Subject, _slots, [.. _values], _days);
        foreach (Fact fact in facts.Distinct())
        {
            set.Take(fact, fact.WhileAbsent);
        }

        return set;
    }

    /// <summary>What is read in each of some cases, one after the other, over a single copy of the facts.</summary>
    /// <param name="cases">Values to take instead; every case names the same facts.</param>
    /// <param name="read">Reads the facts of a case, and does not keep them.</param>
    public IEnumerable<T> InEach<T>(IEnumerable<(Fact Fact, FactValue Value)[]> cases, Func<FactSet, T> read)
    {
        var set = new FactSet(Subject, _slots, [.. _values], _days);
        foreach ((Fact Fact, FactValue Value)[] way in cases)
        {
            foreach ((Fact fact, FactValue value) in way)
            {
                set.Take(fact, value);
            }

            yield return read(set);
        }
    }

    /// <summary>The same facts, but for one that has another value on every day.</summary>
    public FactSet With(Fact fact, FactValue value)
    {
        var set = new FactSet(Subject, _slots, [.. _values], _days);
        set.Take(fact, value);
        return set;
    }

    // Only for a copy that nobody else has yet.
    private void Take(Fact fact, FactValue value)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            if (_slots[i].Fact == fact)
            {
                _values[i] = value;
            }
        }
    }
}
