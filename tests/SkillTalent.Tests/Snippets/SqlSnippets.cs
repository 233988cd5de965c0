namespace SkillTalent.Tests.Snippets;

/// <summary>The code of the page on SQL.</summary>
public class SqlSnippets
{
    [Fact]
    public void Counts()
    {
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance");
        string sql = compiled.ToSql(new SqlSource("hr.workers") { Id = "worker_no" }, new SqlOptions { Counts = true });

        Assert.Contains("FROM \"hr\".\"workers\" AS f", sql, StringComparison.Ordinal);
    }
}
