namespace SkillTalent.Solver.Tests;

/// <summary>Days as whole numbers, by NodaTime's own arithmetic: day 0 is 1 January of the year 1.</summary>
internal static class Calendar
{
    private static readonly LocalDate Zero = new(1, 1, 1);

    public static LocalDate DateOf(long day) => Zero.PlusDays((int)day);

    public static int Of(LocalDate date) => Period.DaysBetween(Zero, date);

    /// <summary>So long after a day: months first, and the last of the month where it has no such day; what is before all days stays there.</summary>
    public static long Plus(long day, CalendarPeriod period) => day <= int.MinValue ? day : Of(DateOf(day).PlusMonths(period.Months).PlusDays(period.Days));

    /// <summary>The last day from which so long has passed by a day; found by trying, since months differ in length.</summary>
    public static int LastBefore(long day, CalendarPeriod period)
    {
        int tried = (int)day - (period.Months * 31) - period.Days - 40;
        int end = (int)day - (period.Months * 28) - period.Days + 40;
        (tried, end) = (Math.Min(tried, end), Math.Max(tried, end));
        int last = int.MinValue;
        for (; tried <= end; tried++)
            last = Plus(tried, period) <= day ? tried : last;

        return last;
    }
}
