namespace SkillTalent;

/// <summary>The facts of one subject on a day, each sampled when it is first read: many rules are decided by a few of theirs. Immutable.</summary>
internal sealed class FactSet
{
    private readonly FactSlots _slots;
    private readonly ValueRange[] _values;

    // Whether a value is there. It is told after the value is written; two threads that read a fact at once write the same.
    private readonly byte[] _presence;
    private readonly int[] _days;

    private FactSet(Subject subject, FactSlots slots, ValueRange[] values, byte[] presence, int[] days)
    {
        Subject = subject;
        _slots = slots;
        _values = values;
        _presence = presence;
        _days = days;
    }

    public Subject Subject { get; }

    /// <summary>The day asked.</summary>
    public int On => _days[0];

    /// <summary>The facts that are asked for.</summary>
    /// <param name="subject">Whose facts.</param>
    /// <param name="slots">Which facts, each on which of the days.</param>
    /// <param name="days">The day asked, then the cut-off days by their number; a place without a cut-off repeats the day asked.</param>
    public static FactSet Project(Subject subject, FactSlots slots, int[] days) =>
        new(subject, slots, new ValueRange[slots.Count], new byte[slots.Count], days);

    /// <summary>The facts that are asked for, of which some are at hand. The arrays are the set's own from now on.</summary>
    /// <param name="subject">Whose facts.</param>
    /// <param name="slots">Which facts, each on which of the days.</param>
    /// <param name="values">Their values.</param>
    /// <param name="presence">Which of the values are at hand.</param>
    /// <param name="days">The day asked, then the cut-off days by their number.</param>
    public static FactSet Filled(Subject subject, FactSlots slots, ValueRange[] values, byte[] presence, int[] days) =>
        new(subject, slots, values, presence, days);

    public FactValue this[Fact fact, int asOf] => At(_slots.PlaceOf(fact, asOf));

    /// <summary>The place of a fact that is read.</summary>
    public int PlaceOf(Fact fact, int asOf) => _slots.PlaceOf(fact, asOf);

    /// <summary>The value of the fact at a place.</summary>
    public FactValue At(int place)
    {
        byte presence = Volatile.Read(ref _presence[place]);
        return presence == FactPresence.NotSampled
            ? Sample(place)
            : new FactValue(_values[place].Least, _values[place].Most, presence == FactPresence.Assumed);
    }

    /// <summary>Whether the value of the fact at a place is among some that pass.</summary>
    public Truth Hold(int place, ValueRanges passing)
    {
        if (Volatile.Read(ref _presence[place]) == FactPresence.NotSampled)
        {
            Sample(place);
        }

        return passing.Hold(_values[place].Least, _values[place].Most);
    }

    /// <summary>Whether the value of the fact at a place lies in a range.</summary>
    public Truth Hold(int place, in ValueRange passing)
    {
        if (Volatile.Read(ref _presence[place]) == FactPresence.NotSampled)
        {
            Sample(place);
        }

        ref readonly ValueRange value = ref _values[place];
        return passing.Hold(value.Least, value.Most);
    }

    public int DayOf(int asOf) => _days[asOf];

    /// <summary>Other facts of the same subject on the same days.</summary>
    public FactSet Sampled(FactSlots slots) => Project(Subject, slots, _days);

    /// <summary>The same facts of another subject on the same days.</summary>
    public FactSet Of(Subject other) => Project(other, _slots, _days);

    /// <summary>What is read in each of some cases, one after the other, over a single copy of the facts.</summary>
    /// <param name="cases">Values to take instead; every case names the same facts.</param>
    /// <param name="read">Reads the facts of a case, and does not keep them.</param>
    public IEnumerable<T> InEach<T>(IEnumerable<(Fact Fact, FactValue Value)[]> cases, Func<FactSet, T> read)
    {
        FactSet set = Copy();
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
        FactSet set = Copy();
        set.Take(fact, value);
        return set;
    }

    // What another thread samples meanwhile is sampled again in the copy.
    private FactSet Copy()
    {
        byte[] presence = [.. _presence];
        Thread.MemoryBarrier();
        return new FactSet(Subject, _slots, [.. _values], presence, _days);
    }

    private FactValue Sample(int place)
    {
        (Fact fact, int asOf) = _slots[place];
        FactValue value = Subject.Sample(fact, asOf, _days[asOf]);
        Take(place, value);
        return value;
    }

    // Only for a copy that nobody else has yet.
    private void Take(Fact fact, FactValue value)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            if (_slots[i].Fact == fact)
            {
                Take(i, value);
            }
        }
    }

    private void Take(int place, in FactValue value)
    {
        _values[place] = new ValueRange(value.Least, value.Most);
        Volatile.Write(ref _presence[place], FactPresence.Of(value));
    }
}
