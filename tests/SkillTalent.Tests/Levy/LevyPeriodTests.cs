namespace SkillTalent.Tests.Levy;

public class LevyPeriodTests
{
    [Theory]
    [InlineData("2023", LevyPeriodLength.Year, "2023-01-01", "2023-12-31")]
    [InlineData("2023-Q1", LevyPeriodLength.Quarter, "2023-01-01", "2023-03-31")]
    [InlineData("2023-Q2", LevyPeriodLength.Quarter, "2023-04-01", "2023-06-30")]
    [InlineData("2023-Q4", LevyPeriodLength.Quarter, "2023-10-01", "2023-12-31")]
    [InlineData("2023-01", LevyPeriodLength.Month, "2023-01-01", "2023-01-31")]
    [InlineData("2024-02", LevyPeriodLength.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2023-12", LevyPeriodLength.Month, "2023-12-01", "2023-12-31")]
    [InlineData("1900", LevyPeriodLength.Year, "1900-01-01", "1900-12-31")]
    [InlineData("2199-Q4", LevyPeriodLength.Quarter, "2199-10-01", "2199-12-31")]
    public void ReadsAndWritesTheSameText(string text, LevyPeriodLength length, string first, string last)
    {
        LevyPeriod period = LevyPeriod.Parse(text);

        Assert.Equal(length, period.Length);
        Assert.Equal(first, NodaTime.Text.LocalDatePattern.Iso.Format(period.FirstDay));
        Assert.Equal(last, NodaTime.Text.LocalDatePattern.Iso.Format(period.LastDay));
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, LevyPeriod.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("23")]
    [InlineData("20230")]
    [InlineData("2023-")]
    [InlineData("2023-1")]
    [InlineData("2023-00")]
    [InlineData("2023-13")]
    [InlineData("2023-Q0")]
    [InlineData("2023-Q5")]
    [InlineData("2023-q1")]
    [InlineData("2023-Q")]
    [InlineData("2023-0x")]
    [InlineData("2023/01")]
    [InlineData("2023Q1")]
    [InlineData("2023-001")]
    [InlineData("2023-01-01")]
    [InlineData(" 2023")]
    [InlineData("２０２３")]
    [InlineData("-023")]
    [InlineData("+2023-1")]
    [InlineData("1899")]
    [InlineData("1899-12")]
    [InlineData("2200")]
    [InlineData("2200-Q1")]
    public void RefusesAnythingElse(string text)
    {
        Assert.False(LevyPeriod.TryParse(text, out _));
        string message = Assert.Throws<FormatException>(() => LevyPeriod.Parse(text)).Message;
        Assert.Contains("a quarter 2023-Q1", message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesNull()
    {
        Assert.False(LevyPeriod.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => LevyPeriod.Parse(null!));
    }

    [Theory]
    [InlineData("2023", "2024", true)]
    [InlineData("2023-Q4", "2024-Q1", true)]
    [InlineData("2023-Q1", "2023-Q2", true)]
    [InlineData("2023-12", "2024-01", true)]
    [InlineData("2024-02", "2024-03", true)]
    [InlineData("2023", "2023", false)]
    [InlineData("2023", "2025", false)]
    [InlineData("2024", "2023", false)]
    [InlineData("2023-Q1", "2023-Q3", false)]
    [InlineData("2023", "2024-Q1", false)]
    [InlineData("2023-12", "2024-Q1", false)]
    [InlineData("2023-Q4", "2024-01", false)]
    public void KnowsWhatFollows(string first, string second, bool follows) =>
        Assert.Equal(follows, LevyPeriod.Parse(first).IsFollowedBy(LevyPeriod.Parse(second)));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void ThereIsNoSuchQuarter(int quarter) => Assert.Equal("quarter", Assert.Throws<ArgumentOutOfRangeException>(() => LevyPeriod.OfQuarter(2023, quarter)).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void ThereIsNoSuchMonth(int month) => Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => LevyPeriod.OfMonth(2023, month)).ParamName);

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void TheYearsAreThoseOfInputDates(int year)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LevyPeriod.OfYear(year));
        Assert.Throws<ArgumentOutOfRangeException>(() => LevyPeriod.OfQuarter(year, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LevyPeriod.OfMonth(year, 1));
    }
}
