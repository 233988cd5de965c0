namespace SkillTalent.Sql.Tests;

/// <summary>Every trap, in a database of one's own for each.</summary>
public abstract class TrapTests
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

    [Fact]
    public void SpellsAndCertificates() => With(RecordTraps.SpellsAndCertificates);

    [Fact]
    public void RecordsOfAKindOfOnesOwn() => With(RecordTraps.RecordsOfAKindOfOnesOwn);

    [Fact]
    public void RecordWithoutItsDayIsAnError() => With(RecordTraps.RecordWithoutItsDayIsAnError);

    private protected abstract ISqlDatabase Open();

    private protected void With(Action<ISqlDatabase> trap)
    {
        using ISqlDatabase database = Open();
        trap(database);
    }
}
