namespace SkillTalent;

/// <summary>Counts the months between any day and one that stays the same.</summary>
internal readonly struct MonthCount
{
    private readonly int _months;
    private readonly int _dayOfMonth;
    private readonly int _daysOfMonth;

    /// <summary>Counts up to a day.</summary>
    public MonthCount(int on)
    {
        DateOnly.FromDayNumber(on).Deconstruct(out int year, out int month, out _dayOfMonth);
        _months = (year * 12) + month;
        _daysOfMonth = DateTime.DaysInMonth(year, month);
    }

    /// <summary>The most months m with day + m months not after the day counted to; negative for a day ahead.</summary>
    public short Since(long number)
    {
        if (number <= Day.First)
        {
            return short.MaxValue;
        }

        if (number >= Day.Last)
        {
            return short.MinValue;
        }

        // So many months later it is the month counted to, and the day of the month, or the last day where that month is shorter.
        DateOnly.FromDayNumber((int)number).Deconstruct(out int year, out int month, out int day);
        int months = _months - (year * 12) - month;
        return short.CreateSaturating(Math.Min(day, _daysOfMonth) > _dayOfMonth ? months - 1 : months);
    }
}
