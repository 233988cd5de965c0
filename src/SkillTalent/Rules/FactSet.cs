namespace SkillTalent;

/// <summary>The facts of one subject on a day, each sampled when it is first read: many rules are decided by a few of theirs. Immutable.</summary>
internal sealed class FactSet
{
    private readonly FactSlots _slots;
    private readonly FactValue[] _values;

    // Whether a value is there. It is told after the value is written; two threads that read a fact at once write the same.
    private readonly bool[] _sampled;
    private readonly int[] _days;

    private FactSet(Subject subject, FactSlots slots, FactValue[] values, bool[] sampled, int[] days)
    {
        Subject = subject;
        _slots = slots;
        _values = values;
        _sampled = sampled;
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
        new(subject, slots, new FactValue[slots.Count], new bool[slots.Count], days);

    public ref readonly FactValue this[Fact fact, int asOf]
    {
        get
        {
            int place = _slots.PlaceOf(fact, asOf);
            if (!Volatile.Read(ref _sampled[place]))
            {
                Take(place, Subject.Sample(fact, asOf, _days[asOf]));
            }

            return ref _values[place];
        }
    }

    public int DayOf(int asOf) => _days[asOf];

    /// <summary>Other facts of the same subject on the same days.</summary>
    public FactSet Sampled(FactSlots slots) => Project(Subject, slots, _days);

    /// <summary>The same facts as if some had never been stated.</summary>
    public FactSet Without(IEnumerable<Fact> facts)
    {
        FactSet set = Copy();
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
        bool[] sampled = [.. _sampled];
        Thread.MemoryBarrier();
        return new FactSet(Subject, _slots, [.. _values], sampled, _days);
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

    private void Take(int place, FactValue value)
    {
        _values[place] = value;
        Volatile.Write(ref _sampled[place], true);
    }
}
