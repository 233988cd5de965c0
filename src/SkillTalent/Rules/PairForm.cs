namespace SkillTalent;

/// <summary>A form whose values that pass depend on the value of a second fact: one run of values, which moves up as the second value does.</summary>
/// <param name="Second">The second fact.</param>
internal abstract record PairForm(Fact Second) : TestForm
{
    public sealed override Fact? Other => Second;

    public sealed override ValueRanges ValuesOn(int day) => ValueRanges.Between(long.MinValue, ValueRange.Greatest);

    /// <summary>The values that pass beside a second value that is known and not "never".</summary>
    public abstract ValueRange Beside(long second);

    /// <summary>Where what passes lies between two offsets of the second value, both included: these; null: it is told by <see cref="Beside"/> alone.</summary>
    public virtual (CalendarPeriod From, CalendarPeriod To)? Offsets => null;

    /// <summary>Whether a value passes beside a second one, each of which lies between bounds.</summary>
    public Truth Hold(FactValue value, FactValue second)
    {
        if (value.IsNever || second.IsNever)
        {
            return Truth.False;
        }

        return Hold(value, AtEnd(second.Least) ?? Beside(second.Least), AtEnd(second.Most) ?? Beside(second.Most));
    }

    /// <summary>Whether a value between bounds passes, from what passes beside the least and beside the greatest second value.</summary>
    public static Truth Hold(FactValue value, ValueRange low, ValueRange high)
    {
        // No day lies before the first: a value of which nothing is known is bounded by it, as columns of days have it.
        long least = Math.Max(value.Least, Day.First);
        return least > high.Most || value.Most < low.Least ? Truth.False
            : least >= high.Least && value.Most <= low.Most ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>What passes beside the ends of time, where a second value is not bounded; null for a day.</summary>
    public static ValueRange? AtEnd(long second) => second is <= Day.First or >= Day.Last
        ? new ValueRange(second <= Day.First ? long.MinValue : long.MaxValue, second <= Day.First ? long.MinValue : long.MaxValue)
        : null;
}
