using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>What a record gives by the day from which it holds is what its fold says of it on every day.</summary>
public class ShiftedBoundsTests
{
    private static readonly CalendarPeriod Year = new(12);
    private static readonly CalendarPeriod Month = new(1);
    private static readonly CalendarPeriod ThirtyDays = new(0, 30);

    [Fact]
    public void AMonthIsNeitherLongerNorShorterThanThirtyDays()
    {
        Assert.False(ShiftedBounds.TryFirst(Month, ThirtyDays, out _));
        Assert.False(ShiftedBounds.TryFirst(ThirtyDays, Month, out _));
        Assert.Null(new ShiftedBounds(Month, Month).Or(new ShiftedBounds(ThirtyDays, ThirtyDays)));
    }

    [Fact]
    public void NeverComesLast()
    {
        Assert.True(ShiftedBounds.TryFirst(null, Year, out CalendarPeriod? first));
        Assert.Equal(Year, first);
        Assert.True(ShiftedBounds.TryFirst(Year, null, out first));
        Assert.Equal(Year, first);
        Assert.True(ShiftedBounds.TryFirst(null, null, out first));
        Assert.Null(first);
        Assert.True(new ShiftedBounds(null, null).From(738_000).IsNever);
        Assert.True(new ShiftedBounds(null, null).From(Day.First).IsNever);
    }

    [Law(300)]
    public void BothTogetherHoldEach(Draw draw)
    {
        ShiftedBounds a = Bounds();
        ShiftedBounds b = Bounds();
        int day = draw.Int(700_000, 760_000);
        if (a.Or(b) is { } both)
            Assert.Equal(a.From(day).Or(b.From(day)), both.From(day));

        Assert.Equal(a, a.Or(a));

        ShiftedBounds Bounds()
        {
            CalendarPeriod? least = Shift();
            CalendarPeriod? most = draw.Chance(50) ? least : Shift();
            return ShiftedBounds.TryFirst(least, most, out CalendarPeriod? first) && first == least ? new(least, most) : new(least, least);
        }

        CalendarPeriod? Shift() => draw.Chance(20) ? null : draw.Chance(30) ? new CalendarPeriod(0, draw.Int(0, 62)) : new CalendarPeriod(draw.Int(-24, 24));
    }
}
