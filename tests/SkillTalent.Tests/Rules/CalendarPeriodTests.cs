using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

public class CalendarPeriodTests
{
    [Theory]
    [InlineData("P4Y", 48, 0, "P4Y")]
    [InlineData("P1Y6M", 18, 0, "P18M")]
    [InlineData("P12M", 12, 0, "P1Y")]
    [InlineData("-P12M", -12, 0, "-P1Y")]
    [InlineData("P0D", 0, 0, "P0D")]
    [InlineData("-P0D", 0, 0, "P0D")]
    [InlineData("P0Y", 0, 0, "P0D")]
    [InlineData("P30D", 0, 30, "P30D")]
    [InlineData("P1Y2M3D", 14, 3, "P14M3D")]
    [InlineData("-P1M1D", -1, -1, "-P1M1D")]
    [InlineData("P100Y", 1200, 0, "P100Y")]
    [InlineData("P36600D", 0, 36600, "P36600D")]
    public void Parses_AndPrintsItsNormalForm(string text, int months, int days, string normal)
    {
        Assert.True(CalendarPeriod.TryParse(text, out CalendarPeriod period));
        Assert.Equal(new CalendarPeriod(months, days), period);
        Assert.Equal(normal, period.ToString());
        Assert.True(CalendarPeriod.TryParse(normal, out CalendarPeriod again));
        Assert.Equal(period, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("-P")]
    [InlineData("4Y")]
    [InlineData("PY")]
    [InlineData("P4")]
    [InlineData("P4y")]
    [InlineData("p4Y")]
    [InlineData("P4W")]
    [InlineData("P-4Y")]
    [InlineData("+P4Y")]
    [InlineData("--P4Y")]
    [InlineData("P1M4Y")]
    [InlineData("P1Y1Y")]
    [InlineData("P1D1D")]
    [InlineData("P1YT1H")]
    [InlineData("P1.5Y")]
    [InlineData("P 1Y")]
    [InlineData("P1Y ")]
    [InlineData("P101Y")]
    [InlineData("P1201M")]
    [InlineData("P100Y1M")]
    [InlineData("P36601D")]
    [InlineData("P999999D")]
    [InlineData("P99999Y99999M")]
    [InlineData("P٤Y")]
    [InlineData("P４Y")]
    public void RefusesWhatIsNoPeriod(string text) => Assert.False(CalendarPeriod.TryParse(text, out _));

    [Law(1000)]
    public void PrintsWhatItReadsBack(Draw draw)
    {
        int sign = draw.Of(-1, 1);
        var period = new CalendarPeriod(sign * draw.Int(0, 1200), sign * draw.Int(0, 36600));

        Assert.True(CalendarPeriod.TryParse(period.ToString(), out CalendarPeriod again));
        Assert.Equal(period, again);
        Assert.Equal(period, period.Negate().Negate());
        Assert.Equal(period.IsZero, period == period.Negate());
    }

    [Theory]
    [InlineData(1201, 0)]
    [InlineData(-1201, 0)]
    [InlineData(0, 36601)]
    [InlineData(0, -36601)]
    [InlineData(1, -1)]
    [InlineData(-1, 1)]
    public void RefusesPartsOutOfRangeOrOfTwoSigns(int months, int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarPeriod(months, days));

    [Theory]
    [InlineData(int.MinValue, 0)]
    [InlineData(0, int.MinValue)]
    public void RefusesTheMostNegativeNumberLikeAnyOther(int months, int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarPeriod(months, days));
}
