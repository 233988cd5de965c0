namespace SkillTalent.Tests.Rules;

/// <summary>Periods, ages and distances in both languages.</summary>
public class PeriodTextTests
{
    [Theory]
    [InlineData(38, 0, "3 years 2 months", "3年2个月")]
    [InlineData(12, 1, "1 year 1 day", "1年1天")]
    [InlineData(1, 2, "1 month 2 days", "1个月2天")]
    [InlineData(0, 0, "0 months", "0个月")]
    [InlineData(-14, 0, "minus 1 year 2 months", "负1年2个月")]
    [InlineData(0, -3, "minus 3 days", "负3天")]
    public void APeriod(int months, int days, string english, string chinese) =>
        Assert.Equal((english, chinese), In(l => PeriodText.Of(new CalendarPeriod(months, days), l)));

    [Theory]
    [InlineData(192, 0, "16 years", "16周岁")]
    [InlineData(374, 0, "31 years 2 months", "31岁2个月")]
    [InlineData(12, 0, "1 year", "1周岁")]
    [InlineData(11, 0, "11 months", "11个月")]
    [InlineData(192, 5, "16 years 5 days", "16年5天")]
    public void AnAge(int months, int days, string english, string chinese) =>
        Assert.Equal((english, chinese), In(l => PeriodText.Age(new CalendarPeriod(months, days), l)));

    [Theory]
    [InlineData(-12, 0, "1 year before", "前1年")]
    [InlineData(36, 0, "3 years after", "后3年")]
    [InlineData(0, 7, "7 days after", "后7天")]
    [InlineData(0, 0, "the day itself", "当日")]
    public void ADistance(int months, int days, string english, string chinese) =>
        Assert.Equal((english, chinese), In(l => PeriodText.Offset(new CalendarPeriod(months, days), l)));

    private static (string English, string Chinese) In(Func<Language, string> text) => (text(Language.English), text(Language.Chinese));
}
