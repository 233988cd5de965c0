using SkillTalent.Sql.Tests;

namespace SkillTalent.Servers.Tests;

public sealed class PostgresTests : TrapTests
{
    public static TheoryData<string, string> Cases => BuiltInPlaces.Cases;

    public static TheoryData<string, string> RecordCases => RecordsLaw.Cases;

    private static int Rows => int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_SQL_ROWS"), System.Globalization.CultureInfo.InvariantCulture, out int rows) ? rows : 60;

    [Fact]
    public void RandomPoliciesAnswerAsTheLibraryDoes() => With(database => RandomPolicyLaw.Holds(database, RandomPolicyLaw.Draws));

    [Fact]
    public void AmountsDivideAndLookUpAsTheLibraryDoes() => With(database => DividedAmounts.Holds(database, RandomPolicyLaw.Draws));

    [Fact]
    public void FactsDerivedFromRecordsAnswerAsTheLibraryDoes() => With(database => RecordsLaw.Holds(database, RandomPolicyLaw.Draws));

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryPlaceAnswersAsTheLibraryDoes(string place, string day) => With(database => BuiltInPlaces.Same(database, place, day, Rows));

    [Theory]
    [MemberData(nameof(RecordCases))]
    public void PlacesAnswerFromRecordsAsTheLibraryDoes(string place, string day) => With(database => RecordsLaw.SamePlace(database, place, day, Rows));

    private protected override ISqlDatabase Open() => new Postgres();
}
