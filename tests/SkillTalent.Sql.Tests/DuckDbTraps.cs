namespace SkillTalent.Sql.Tests;

public class DuckDbTraps
{
    [Fact]
    public void CalendarOfTheLibrary() => With(Traps.CalendarOfTheLibrary);

    [Fact]
    public void NullMeansWhatIsSaid() => With(Traps.NullMeansWhatIsSaid);

    [Fact]
    public void UnknownAndFalseIsFalse() => With(Traps.UnknownAndFalseIsFalse);

    [Fact]
    public void DayBesideDay() => With(Traps.DayBesideDay);

    [Fact]
    public void MoneyIsWholeFen() => With(Traps.MoneyIsWholeFen);

    [Fact]
    public void TooMuchIsRefused() => With(Traps.TooMuchIsRefused);

    [Fact]
    public void NamesStayNames() => With(Traps.NamesStayNames);

    [Fact]
    public void ViewsAnswerAlike() => With(Traps.ViewsAnswerAlike);

    private static void With(Action<ISqlDatabase> trap)
    {
        using var database = new DuckDb();
        trap(database);
    }
}
