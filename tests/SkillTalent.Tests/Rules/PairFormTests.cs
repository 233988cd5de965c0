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
}
