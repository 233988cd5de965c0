namespace SkillTalent;

/// <summary>
/// Bounds that a record of some kind gives whatever its days are: the day from which it holds, shifted; null: never. Immutable.
/// </summary>
/// <param name="Least">To the lower bound.</param>
/// <param name="Most">To the upper bound.</param>
internal readonly record struct ShiftedBounds(CalendarPeriod? Least, CalendarPeriod? Most)
{
    /// <summary>What a record gives that holds from a day.</summary>
    public FactValue From(int day) => FactValue.Between(Shift(day, Least), Shift(day, Most));

    /// <summary>Both: the least interval that holds them; null where it depends on the day which bound comes first.</summary>
    public ShiftedBounds? Or(ShiftedBounds other) =>
        TryFirst(Least, other.Least, out CalendarPeriod? least) && TryFirst(Most, other.Most, out CalendarPeriod? first)
            ? new ShiftedBounds(least, first == Most ? other.Most : Most)
            : null;

    /// <summary>Which of two shifts leads to the earlier day, whatever day is shifted.</summary>
    /// <param name="a">A shift; null: never.</param>
    /// <param name="b">Another.</param>
    /// <param name="first">The earlier.</param>
    /// <returns>Whether it is the same for all days: a month has no fixed number of days.</returns>
    public static bool TryFirst(CalendarPeriod? a, CalendarPeriod? b, out CalendarPeriod? first)
    {
        bool isA = a is { } x && (b is not { } y || (x.Months <= y.Months && x.Days <= y.Days));
        first = isA ? a : b;
        return isA || a is null || (b is { } z && z.Months <= a.Value.Months && z.Days <= a.Value.Days);
    }

    private static long Shift(int day, CalendarPeriod? shift) => shift is not { } by ? long.MaxValue : by.IsZero ? day : Day.Add(day, by);
}
