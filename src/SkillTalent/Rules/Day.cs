using NodaTime;

namespace SkillTalent;

/// <summary>
/// Days as whole numbers, so that facts fit into columns and sets of days into intervals. Calendar arithmetic is NodaTime's:
/// adding months keeps the day of the month, or takes the month's last day (29 February + 1 year = 28 February).
/// </summary>
internal static class Day
{
    /// <summary>Before every day.</summary>
    public const int First = int.MinValue;

    /// <summary>After every day.</summary>
    public const int Last = int.MaxValue;

    private static readonly int MinNumber = DateOnly.MinValue.DayNumber;
    private static readonly int MaxNumber = DateOnly.MaxValue.DayNumber;

    public static int Of(LocalDate date) => date.ToDateOnly().DayNumber;

    public static LocalDate ToDate(int day) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(Math.Clamp(day, MinNumber, MaxNumber)));

    /// <summary>The day a period after (or before) a day; the ends of time stay where they are.</summary>
    public static int Add(int day, CalendarPeriod period)
    {
        if (day <= MinNumber || day >= MaxNumber)
        {
            return day;
        }

        DateOnly date = DateOnly.FromDayNumber(day);
        if (period.Months != 0)
        {
            date = date.AddMonths(period.Months);
        }

        return date.DayNumber + period.Days;
    }

    /// <summary>The largest s with s + period &lt;= day. Not day - period: on 2025-02-28, one year, 2024-02-29 counts.</summary>
    public static int Threshold(int day, CalendarPeriod period)
    {
        int s = Add(day, period.Negate());
        while (Add(s, period) > day)
        {
            s--;
        }

        while (Add(s + 1, period) <= day)
        {
            s++;
        }

        return s;
    }

    /// <summary>The most whole months m with start + m months &lt;= end; 0 where start is after end.</summary>
    public static int MonthsBetween(int start, int end)
    {
        if (start > end)
        {
            return 0;
        }

        DateOnly.FromDayNumber(start).Deconstruct(out int year, out int month, out int day);
        DateOnly.FromDayNumber(end).Deconstruct(out int endYear, out int endMonth, out int endDay);
        int months = ((endYear - year) * 12) + endMonth - month;

        // So many months after the start is the same day of the month, or the last one where that month is shorter.
        return day > endDay && Math.Min(day, DateTime.DaysInMonth(endYear, endMonth)) > endDay ? months - 1 : months;
    }

    /// <summary>The number of a day's month, counted from one that stays the same.</summary>
    public static int MonthOf(int day)
    {
        DateOnly.FromDayNumber(Math.Clamp(day, MinNumber, MaxNumber)).Deconstruct(out int year, out int month, out _);
        return (12 * year) + month;
    }

    public static int StartOfYear(int year) => new DateOnly(Math.Clamp(year, 1, 9999), 1, 1).DayNumber;

    public static int YearOf(int day) => DateOnly.FromDayNumber(Math.Clamp(day, MinNumber, MaxNumber)).Year;
}
