using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Bulk;

/// <summary>Months counted at once are those that adding months finds.</summary>
public class MonthCountTests
{
    [Fact]
    public void So_many_months_later_is_not_after_and_one_more_is()
    {
        int first = new DateOnly(1900, 1, 1).DayNumber;
        for (int seed = 0; seed < 20_000; seed++)
        {
            var draw = new Draw(seed, 100);
            int on = first + draw.Int(0, 35_000);
            int day = draw.Int(0, 4) == 0 ? on + draw.Int(-70, 70) : first + draw.Int(0, 35_000);
            int months = new MonthCount(on).Since(day);

            Assert.True(Day.Add(day, new CalendarPeriod(months)) <= on, $"{day} {on}");
            Assert.True(Day.Add(day, new CalendarPeriod(months + 1)) > on, $"{day} {on}");
        }
    }

    [Fact]
    public void Before_every_day_and_after_it_there_is_no_counting()
    {
        var count = new MonthCount(new DateOnly(2024, 2, 29).DayNumber);

        Assert.Equal(short.MaxValue, count.Since(long.MinValue));
        Assert.Equal(short.MinValue, count.Since(long.MaxValue));
    }
}
