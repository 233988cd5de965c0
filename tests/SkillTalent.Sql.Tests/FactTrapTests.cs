namespace SkillTalent.Sql.Tests;

/// <summary>The traps of a table of facts, in a database of one's own for each.</summary>
public abstract class FactTrapTests
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

    private protected abstract ISqlDatabase Open();

    private protected void With(Action<ISqlDatabase> trap)
    {
        using ISqlDatabase database = Open();
        trap(database);
    }
}
