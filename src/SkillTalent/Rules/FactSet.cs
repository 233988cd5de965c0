namespace SkillTalent.Rules;

/// <summary>The facts of one subject, sampled for a day. Immutable.</summary>
internal sealed class FactSet
{
    private readonly FactValue[][] _values;
    private readonly int[] _days;

    private FactSet(Subject subject, FactValue[][] values, int[] days)
    {
        Subject = subject;
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
    /// <param name="factCount">The size of the vocabulary.</param>
    public static FactSet Project(Subject subject, IReadOnlyList<FactSlot> slots, int[] days, int factCount)
    {
        var values = new FactValue[days.Length][];
        foreach (FactSlot slot in slots)
        {
            FactValue[] column = values[slot.AsOf] ??= new FactValue[factCount];
            column[slot.Fact.Index] = subject.Sample(slot.Fact, slot.AsOf, days[slot.AsOf]);
        }

        return new FactSet(subject, values, days);
    }

    /// <summary>Facts by their values, for readings that have no subject.</summary>
    public static FactSet Of(Subject subject, FactValue[][] values, int[] days) => new(subject, values, days);

    /// <summary>The same facts as if some had never been stated.</summary>
    public FactSet Without(IEnumerable<Fact> facts)
    {
        FactValue[][] values = [.. _values.Select(v => (FactValue[])v?.Clone()!)];
        foreach (Fact fact in facts)
        {
            foreach (FactValue[] column in values.Where(v => v is not null))
            {
                column[fact.Index] = fact.WhileAbsent;
            }
        }

        return new FactSet(Subject, values, _days);
    }

    public FactValue this[Fact fact, int asOf] => _values[asOf][fact.Index];

    public int DayOf(int asOf) => _days[asOf];
}
