using SkillTalent.Sql.Tests;

namespace SkillTalent.Servers.Tests;

public sealed class PostgresTests : TrapTests
{
    public static TheoryData<string, string> Cases => BuiltInPlaces.Cases;

    private static int Rows => int.TryParse(Environment.GetEnvironmentVariable("SKILLTALENT_SQL_ROWS"), System.Globalization.CultureInfo.InvariantCulture, out int rows) ? rows : 60;

    [Fact]
    public void RandomPoliciesAnswerAsTheLibraryDoes() => With(database => RandomPolicyLaw.Holds(database, RandomPolicyLaw.Draws / 2));

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryPlaceAnswersAsTheLibraryDoes(string place, string day) => With(database => BuiltInPlaces.Same(database, place, day, Rows));

    private protected override ISqlDatabase Open() => new Postgres();
}
