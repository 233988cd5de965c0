namespace SkillTalent.Sql.Tests;

public class DuckDbPlaces
{
    public static TheoryData<string, string> Cases => BuiltInPlaces.Cases;

    public static TheoryData<string, string> RecordCases => RecordsLaw.Cases;

    // Every place at forty rows in the ordinary run; SKILLTALENT_SQL_ROWS=10000 takes so many.
    private static int Rows => int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_SQL_ROWS"), System.Globalization.CultureInfo.InvariantCulture, out int rows) ? rows : 40;

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryPlaceAnswersAsTheLibraryDoes(string place, string day)
    {
        using var database = new DuckDb();
        BuiltInPlaces.Same(database, place, day, Rows);
    }

    [Theory]
    [MemberData(nameof(RecordCases))]
    public void PlacesAnswerFromRecordsAsTheLibraryDoes(string place, string day)
    {
        using var database = new DuckDb();
        RecordsLaw.SamePlace(database, place, day, Rows);
    }
}
