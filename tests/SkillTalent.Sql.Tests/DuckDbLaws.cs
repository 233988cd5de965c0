namespace SkillTalent.Sql.Tests;

public class DuckDbLaws
{
    [Fact]
    public void RandomPoliciesAnswerAsTheLibraryDoes()
    {
        using var database = new DuckDb();
        RandomPolicyLaw.Holds(database, RandomPolicyLaw.Draws);
    }
}
