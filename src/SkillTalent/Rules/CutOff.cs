using NodaTime;

namespace SkillTalent;

/// <summary>A rule that maps a day to the cut-off day of its year's round: this month and day, so many years off.</summary>
internal sealed record CutOff(string Name, int Month, int DayOfMonth, int YearOffset)
{
    /// <summary>The cut-off day that counts on a day.</summary>
    public int For(int day) => Day.Of(new LocalDate(Day.YearOf(day) + YearOffset, Month, DayOfMonth));

    /// <summary>The days whose cut-off day lies in a set.</summary>
    public DaySet DaysWhoseCutOffIn(DaySet set)
    {
        DaySet days = DaySet.None;
        foreach (DayInterval interval in set.Intervals)
        {
            int from = interval.From == Day.First ? Day.First : Day.StartOfYear(FirstYearNotBefore(interval.From));
            int to = interval.To == Day.Last ? Day.Last : Day.StartOfYear(FirstYearNotBefore(interval.To + 1)) - 1;
            days = days.Union(DaySet.Between(from, to));
        }

        return days;
    }

    // The first year of days asked whose cut-off day is not before the given day.
    private int FirstYearNotBefore(int day)
    {
        LocalDate date = Day.ToDate(day);
        LocalDate sameYear = new(date.Year, Month, DayOfMonth);
        return (sameYear < date ? date.Year + 1 : date.Year) - YearOffset;
    }
}
