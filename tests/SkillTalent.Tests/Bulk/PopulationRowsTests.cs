using System.Text;
using SkillTalent.Tests.Checking;

namespace SkillTalent.Tests.Bulk;

/// <summary>Rows of text: what each cell may hold, and what it means.</summary>
public sealed class PopulationRowsTests
{
    private static readonly CompiledPolicy Quzhou = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile();

    [Theory]
    [InlineData("post.frontline", "true", true)]
    [InlineData("post.frontline", "FALSE", true)]
    [InlineData("post.frontline", "", true)]
    [InlineData("post.frontline", "-", false)]
    [InlineData("post.frontline", "yes", false)]
    [InlineData("post.frontline", "1", false)]
    [InlineData("post.frontline", " true", false)]
    [InlineData("employer", "enterprise", true)]
    [InlineData("employer", "-", true)]
    [InlineData("employer", "", true)]
    [InlineData("employer", "Enterprise", false)]
    [InlineData("employer", "factory", false)]
    [InlineData("occupation", "焊工", true)]
    [InlineData("occupation", "养老护理员", true)]
    [InlineData("cert.senior-worker", "2018-06-30", true)]
    [InlineData("cert.senior-worker", "2025-06-30", true)]
    [InlineData("cert.senior-worker", "-", true)]
    [InlineData("cert.senior-worker", "", true)]
    [InlineData("cert.senior-worker", "2018-02-29", false)]
    [InlineData("cert.senior-worker", "2018-13-01", false)]
    [InlineData("cert.senior-worker", "2018-00-01", false)]
    [InlineData("cert.senior-worker", "2018-01-00", false)]
    [InlineData("cert.senior-worker", "2018/06/30", false)]
    [InlineData("cert.senior-worker", "20180630", false)]
    [InlineData("cert.senior-worker", "2018-6-30", false)]
    [InlineData("cert.senior-worker", "1899-12-31", false)]
    [InlineData("cert.senior-worker", "2200-01-01", false)]
    [InlineData("cert.senior-worker", "never", false)]
    [InlineData("birth", "2023-07-14", true)]
    [InlineData("birth", "2023-07-15", false)]
    [InlineData("birth", "-", false)]
    [InlineData("work.total", "0", true)]
    [InlineData("work.total", "1200", true)]
    [InlineData("work.total", "-", true)]
    [InlineData("work.total", "", true)]
    [InlineData("work.total", "1201", false)]
    [InlineData("work.total", "-1", false)]
    [InlineData("work.total", "4.5", false)]
    [InlineData("work.total", "99999999999", false)]
    [InlineData("work.total@exam", "48", true)]
    [InlineData("insurance.months", "36", true)]
    [InlineData("insurance.months", "-", false)]
    [InlineData("insurance.months", "36.5", false)]
    [InlineData("insurance.months", "1e3", false)]
    [InlineData("insurance.months", "1,000", false)]
    [InlineData("insurance.months", "9999999999999", false)]
    public void A_cell_is_read_or_refused(string column, string text, bool expected)
    {
        PopulationRows rows = Quzhou.NewRows([column], 1);

        Assert.Equal(expected, rows.TrySet(0, Encoding.UTF8.GetBytes(text)));
        Assert.NotEmpty(rows.ExpectationOf(0));
    }

    // That a date reads as an age does not make it the worker's own birth: a child may yet be born, or never.
    [Theory]
    [InlineData("my/child", "2024-07-15", true)]
    [InlineData("my/child", "-", true)]
    [InlineData("my/child", ">=2020-01-01", true)]
    [InlineData("my/born", "2023-07-14", true)]
    [InlineData("my/born", "2023-07-15", false)]
    [InlineData("my/born", "-", false)]
    public void Only_the_workers_own_birth_lies_behind(string column, string text, bool expected)
    {
        PolicyCatalog catalog = CleanPolicy.With(("\"facts\": {", """
            "facts": {
              "my/child": { "kind": "date", "label": { "zh": "子女出生", "en": "birth of a child" }, "age": true },
              "my/born": { "kind": "date", "label": { "zh": "生日", "en": "born" }, "age": true, "member": "birth" },
            """));
        PopulationRows rows = catalog.For("999900", new LocalDate(2023, 7, 14)).Compile().NewRows([column], 1);

        Assert.Equal(expected, rows.TrySet(0, Encoding.UTF8.GetBytes(text)));
        Assert.Equal(column == "my/child", rows.ExpectationOf(0).Contains("- for never", StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.False(Quzhou.NewRows(["occupation"], 1).TrySet(0, [0xBA, 0xB8, 0xB9, 0xA4]));
        Assert.True(Quzhou.NewRows(["occupation"], 1).TrySet(0, Encoding.UTF8.GetBytes(new string('工', 5000))));
    }

    [Theory]
    [InlineData("no.such-fact", false)]
    [InlineData("work.total@", false)]
    [InlineData("work.total@no-such-round", false)]
    [InlineData("", false)]
    [InlineData("broughtIn", false)]
    [InlineData("brought-in", true)]
    [InlineData("post.frontline", true)]
    public void Columns_are_facts_of_workers(string column, bool known)
    {
        Assert.Equal(known, Quzhou.KnowsColumn(column));
        if (!known)
        {
            Assert.Throws<ArgumentException>(() => Quzhou.NewRows([column], 1));
        }
    }

    [Fact]
    public void No_fact_of_an_enterprise_is_a_column()
    {
        Assert.All(PolicyCatalog.BuiltIn.Facts, f => Assert.Equal(f.Subject == "worker", Quzhou.KnowsColumn(f.Id)));
    }

    [Fact]
    public void A_row_that_was_refused_leaves_nothing_behind()
    {
        CompiledPolicy compiled = SkillPolicy.For(Places.Quzhou, new LocalDate(2023, 7, 14)).Compile("quzhou/technician-allowance");
        PopulationRows rows = compiled.NewRows(["employer", "post.frontline", "post.shortage-occupation", "certificate.level"], 3);
        Assert.True(Set(rows, "enterprise", "true", "true", "technician"));
        rows.Add();
        Assert.False(Set(rows, "enterprise", "", "true", "expert"));
        Assert.True(Set(rows, "enterprise", "false", "true", "technician"));
        rows.Add();
        BulkDecision decision = compiled.Run(rows.Build()).Decisions[0];

        Assert.Equal(2, rows.Count);
        Assert.Equal([Outcome.Eligible, Outcome.NotEligible], [decision.OutcomeOf(0), decision.OutcomeOf(1)]);
        Assert.Equal(5000, decision.Amount);
        Assert.Equal("yuan/year", decision.Unit);
    }

    [Fact]
    public void There_is_no_room_beyond_the_capacity()
    {
        PopulationRows rows = Quzhou.NewRows([], 1);
        rows.Add();

        Assert.Throws<InvalidOperationException>(rows.Add);
        Assert.Throws<ArgumentException>(() => Quzhou.NewRows(["birth", "birth"], 1));
    }

    private static bool Set(PopulationRows rows, params string[] cells) =>
        cells.Select((cell, i) => rows.TrySet(i, Encoding.UTF8.GetBytes(cell))).ToArray().All(ok => ok);
}
