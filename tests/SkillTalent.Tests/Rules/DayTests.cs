using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>Calendar arithmetic on day numbers, with NodaTime as the oracle.</summary>
public class DayTests
{
    [Law(3000)]
    public void Add_IsNodaTimes(Draw draw)
    {
        LocalDate date = RandomDays.Date(draw);
        int sign = draw.Of(-1, 1);
        var period = new CalendarPeriod(sign * draw.Int(0, 400), sign * draw.Int(0, 800));

        LocalDate expected = date.Plus(new PeriodBuilder { Months = period.Months, Days = period.Days }.Build());

        Assert.Equal(expected, Day.ToDate(Day.Add(Day.Of(date), period)));
    }

    [Law(3000)]
    public void Threshold_IsTheLargestDayFromWhichThePeriodHasRunOut(Draw draw)
    {
        LocalDate day = RandomDays.Date(draw);
        int sign = draw.Of(-1, 1);
        var period = new CalendarPeriod(sign * draw.Int(0, 60), sign * draw.Int(0, 60));
        Period added = new PeriodBuilder { Months = period.Months, Days = period.Days }.Build();

        LocalDate threshold = Day.ToDate(Day.Threshold(Day.Of(day), period));

        Assert.True(threshold.Plus(added) <= day);
        Assert.True(threshold.PlusDays(1).Plus(added) > day);
    }

    [Theory]
    [InlineData(2025, 2, 28, "P1Y", "2024-02-29")]
    [InlineData(2024, 2, 28, "P1Y", "2023-02-28")]
    [InlineData(2024, 2, 29, "P1Y", "2023-02-28")]
    [InlineData(2023, 2, 28, "P1M", "2023-01-31")]
    [InlineData(2024, 2, 28, "P4Y", "2020-02-28")]
    [InlineData(2023, 2, 28, "-P12M", "2024-02-29")]
    [InlineData(2023, 6, 30, "P0D", "2023-06-30")]
    public void Threshold_AtTheEdgesOfMonths(int year, int month, int day, string period, string expected)
    {
        Assert.True(CalendarPeriod.TryParse(period, out CalendarPeriod parsed));

        Assert.Equal(expected, RandomDays.Iso(Day.ToDate(Day.Threshold(Day.Of(new LocalDate(year, month, day)), parsed))));
    }

    [Law(3000)]
    public void MonthsBetween_IsTheMostThatFits(Draw draw)
    {
        LocalDate start = RandomDays.Date(draw);
        LocalDate end = RandomDays.Date(draw);

        int months = Day.MonthsBetween(Day.Of(start), Day.Of(end));

        if (start > end)
        {
            Assert.Equal(0, months);
            return;
        }

        Assert.True(start.PlusMonths(months) <= end);
        Assert.True(start.PlusMonths(months + 1) > end);
    }

    [Fact]
    public void TheEndsOfTimeStayWhereTheyAre()
    {
        Assert.Equal(Day.First, Day.Add(Day.First, CalendarPeriod.Years(4)));
        Assert.Equal(Day.Last, Day.Add(Day.Last, CalendarPeriod.Years(-4)));
        Assert.Equal(new LocalDate(1, 1, 1), Day.ToDate(Day.First));
        Assert.Equal(new LocalDate(9999, 12, 31), Day.ToDate(Day.Last));
    }

    [Fact]
    public void Years()
    {
        Assert.Equal(2024, Day.YearOf(Day.Of(new LocalDate(2024, 12, 31))));
        Assert.Equal(2025, Day.YearOf(Day.Of(new LocalDate(2025, 1, 1))));
        Assert.Equal(new LocalDate(2025, 1, 1), Day.ToDate(Day.StartOfYear(2025)));
    }
}
