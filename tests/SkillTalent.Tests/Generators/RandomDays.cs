namespace SkillTalent.Tests.Generators;

/// <summary>Days between 2013 and 2029, with a liking for those on which calendars break: leap days, the ends of months and years.</summary>
internal static class RandomDays
{
    public static readonly LocalDate Earliest = new(2013, 1, 1);
    public static readonly LocalDate Latest = new(2029, 12, 31);

    private static readonly LocalDate[] Awkward =
    [
        new(2016, 2, 28), new(2016, 2, 29), new(2016, 3, 1), new(2019, 2, 28), new(2019, 3, 1), new(2020, 2, 28), new(2020, 2, 29),
        new(2020, 3, 1), new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 1), new(2025, 2, 28), new(2028, 2, 29), new(2018, 12, 31),
        new(2019, 1, 1), new(2019, 12, 31), new(2020, 1, 1), new(2022, 12, 31), new(2023, 1, 1), new(2023, 12, 31), new(2024, 1, 1),
        new(2018, 1, 31), new(2018, 3, 31), new(2021, 1, 30), new(2021, 4, 30), new(2021, 5, 31), new(2022, 6, 30), new(2022, 7, 31),
    ];

    public static readonly CalendarPeriod[] Periods =
    [
        default, new(0, 1), new(0, -1), new(0, 30), new(1), new(6), new(12), new(12, 1), new(18), new(24), new(48), new(-1), new(-12), new(-12, -1),
    ];

    public static LocalDate Date(Draw draw) => draw.Chance(50)
        ? draw.Of(Awkward)
        : Earliest.PlusDays(draw.Int(0, Period.DaysBetween(Earliest, Latest)));

    public static int Of(Draw draw) => Day.Of(Date(draw));

    public static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    /// <summary>Each of these days with the day before and the day after.</summary>
    public static IEnumerable<int> Around(IEnumerable<int> days) => days.SelectMany(d => (int[])[d - 1, d, d + 1]).Where(IsReal).Distinct();

    /// <summary>The ends of the intervals of a timeline.</summary>
    public static IEnumerable<int> Ends(Timeline timeline) =>
        timeline.True.Intervals.Concat(timeline.Possible.Intervals).SelectMany(i => (int[])[i.From, i.To]);

    /// <summary>Days that a caller may ask about.</summary>
    public static bool IsReal(int day) => day > Day.Of(new LocalDate(1950, 1, 1)) && day < Day.Of(new LocalDate(2150, 1, 1));
}
