using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

public class PairFormTests
{
    /// <summary>
    /// A day of which nothing is known, beside one that lies before all days: as one value it is bounded by nothing, as a column of days by the
    /// first of them, and both must say the same.
    /// </summary>
    [Fact]
    public void AnUnknownDayIsBoundedByTheFirst()
    {
        var form = new BetweenForm(new Fact("other", FactKind.Date, new LocalizedText("日", "day"), GivenSource.Instance), new CalendarPeriod(-1), new CalendarPeriod(0, 1));
        FactValue second = FactValue.Of(Day.First);
        Assert.Equal(Truth.False, form.Hold(FactValue.Unknown, second));
        Assert.Equal(Truth.False, form.Hold(FactValue.Between(Day.First, long.MaxValue), second));
    }

    /// <summary>Of two days that lie between bounds it holds surely where it does of every two days between them, and surely not where it does of none.</summary>
    [Law(1000)]
    public void BetweenBoundsItIsWhatItIsOfAllPairs(Draw draw)
    {
        int start = Day.Of(new LocalDate(2024, 2, draw.Int(1, 29)));
        int months = draw.Int(-1, 1);
        CalendarPeriod from = new(months, months < 0 ? draw.Int(-3, 0) : months > 0 ? draw.Int(0, 3) : draw.Int(-3, 3));
        var form = new BetweenForm(new Fact("other", FactKind.Date, new LocalizedText("日", "day"), GivenSource.Instance), from, new CalendarPeriod(from.Months, months < 0 ? draw.Int(from.Days, 0) : from.Days + draw.Int(0, 6)));
        (int Least, int Most) second = Bounds(draw, start);
        (int Least, int Most) value = Bounds(draw, Day.Add(start, from) + draw.Int(-8, 8));
        bool[] all =
        [
            .. from s in Enumerable.Range(second.Least, second.Most - second.Least + 1)
               from v in Enumerable.Range(value.Least, value.Most - value.Least + 1)
               select form.Beside(s).Least <= v && v <= form.Beside(s).Most,
        ];
        Truth expected = all.All(a => a) ? Truth.True : all.Any(a => a) ? Truth.Unknown : Truth.False;
        Truth told = form.Hold(FactValue.Between(value.Least, value.Most), FactValue.Between(second.Least, second.Most));

        // A month from the end of February to the first of March leaps over days on which nothing passes: that is not looked into.
        if (expected != Truth.False || from.Months == 0)
            Assert.Equal(expected, told);
        else
            Assert.NotEqual(Truth.True, told);
    }

    /// <summary>Beside "never" nothing passes, and "never" passes beside nothing; beside a day of which nothing is known anything may.</summary>
    [Fact]
    public void BesideTheEndsOfTime()
    {
        var form = new BetweenForm(new Fact("other", FactKind.Date, new LocalizedText("日", "day"), GivenSource.Instance), new CalendarPeriod(0), new CalendarPeriod(12));
        Assert.Equal(Truth.False, form.Hold(FactValue.Never, FactValue.Of(738_000)));
        Assert.Equal(Truth.False, form.Hold(FactValue.Of(738_000), FactValue.Never));
        Assert.Equal(Truth.Unknown, form.Hold(FactValue.Of(738_000), FactValue.Unknown));
        Assert.Equal(Truth.Unknown, form.Hold(FactValue.Of(738_000), FactValue.Between(738_000, long.MaxValue)));
        Assert.Equal(Truth.False, form.Hold(FactValue.Of(738_000), FactValue.Between(738_001, long.MaxValue)));
        Assert.Equal(new ValueRange(long.MinValue, long.MinValue), PairForm.AtEnd(Day.First));
        Assert.Equal(new ValueRange(long.MaxValue, long.MaxValue), PairForm.AtEnd(Day.Last));
        Assert.Equal([null, null], new[] { (long)Day.First + 1, Day.Last - 1 }.Select(PairForm.AtEnd));
        Assert.Same(form.Second, form.Other);
        Assert.Equal(Truth.True, form.ValuesOn(738_000).Hold(long.MinValue, ValueRange.Greatest));
    }

    private static (int Least, int Most) Bounds(Draw draw, int from)
    {
        int least = from + draw.Int(-5, 5);
        return (least, least + draw.Of(0, 0, 1, 4));
    }
}
