namespace SkillTalent.Sql.Tests;

public class DuckDbLaws
{
    [Fact]
    public void RandomPoliciesAnswerAsTheLibraryDoes()
    {
        using var database = new DuckDb();
        RandomPolicyLaw.Holds(database, RandomPolicyLaw.Draws);
    }

    [Fact]
    public void AmountsDivideAndLookUpAsTheLibraryDoes()
    {
        using var database = new DuckDb();
        DividedAmounts.Holds(database, RandomPolicyLaw.Draws);
    }

    [Fact]
    public void FactsDerivedFromRecordsAnswerAsTheLibraryDoes()
    {
        using var database = new DuckDb();
        RecordsLaw.Holds(database, RandomPolicyLaw.Draws);
    }
}
