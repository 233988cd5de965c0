using SkillTalent.Sql.Tests;

namespace SkillTalent.Servers.Tests;

public class PostgresTests
{
    public static TheoryData<string, string> Cases => BuiltInPlaces.Cases;

    private static int Rows => int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_SQL_ROWS"), System.Globalization.CultureInfo.InvariantCulture, out int rows) ? rows : 60;

    [Fact]
    public void RandomPoliciesAnswerAsTheLibraryDoes() => With(database => RandomPolicyLaw.Holds(database, RandomPolicyLaw.Draws / 2));

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryPlaceAnswersAsTheLibraryDoes(string place, string day) => With(database => BuiltInPlaces.Same(database, place, day, Rows));

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
        using var database = new Postgres();
        trap(database);
    }
}
