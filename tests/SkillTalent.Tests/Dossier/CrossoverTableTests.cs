using System.Text.Json;

namespace SkillTalent.Tests.Dossier;

/// <summary>From a skill level to a title: the years of every step in every series, on either side of the day on which they are complete.</summary>
public class CrossoverTableTests
{
    private static readonly JsonElement Data = DossierData.Read("crossover.json");

    private static string[] Series => [.. Data.GetProperty("series").EnumerateArray().Select(s => s.GetString()!)];

    [Fact]
    public void TheYearsOfEveryStep()
    {
        foreach (string series in Series)
        {
            foreach (JsonElement step in Data.GetProperty("steps").EnumerateArray())
            {
                var issued = new LocalDate(2019, 6, 1);
                Worker worker = Holder(step.Text("level"), issued);
                LocalDate full = issued.PlusYears(step.GetProperty("years").GetInt32());
                Decision met = Decide(Places.China, full, worker, series, step.Text("rank"));
                Assert.Equal((Outcome.Eligible, full), (met.Outcome, met.Earliest));
                Assert.Equal(Outcome.NotEligible, Decide(Places.China, full.PlusDays(-1), worker, series, step.Text("rank")).Outcome);
            }
        }
    }

    [Fact]
    public void EverySeriesOpensOnItsDay()
    {
        foreach (string series in Series)
        {
            LocalDate opens = Data.GetProperty("from").Day(series == "engineering" ? series : "others");
            Worker worker = Holder("senior-worker", new LocalDate(2010, 1, 1));
            Assert.Equal(Outcome.Eligible, Decide(Places.China, opens, worker, series, "assistant").Outcome);
            Decision before = Decide(Places.China, opens.PlusDays(-1), worker, series, "assistant");
            Assert.Equal((Outcome.NotEligible, opens), (before.Outcome, before.Earliest));
        }
    }

    [Fact]
    public void TheNationsSeriesAndStepsAreTheDossiers_AndBack()
    {
        IEnumerable<string> stated = Series.SelectMany(s => Data.GetProperty("steps").EnumerateArray()
            .Select(t => $"cn/title/{s}/{t.Text("rank")}/from-{t.Text("level")}"));
        Assert.Equal(stated.Order(StringComparer.Ordinal), PolicyCatalog.BuiltIn.Rulebooks.SelectMany(b => b.Provisions)
            .Where(p => p.Kind == ProvisionKind.Title && p.Place == Places.China)
            .SelectMany(p => p.Pathways).Select(p => p.Id)
            .Where(id => id.Contains("/from-", StringComparison.Ordinal) && !id.EndsWith("/from-associate-senior", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));
    }

    /// <summary>Jiangsu counts to the last day of the year before: a certificate of 31 December makes it, one of the next day does not.</summary>
    [Theory]
    [InlineData("2020-12-31", Outcome.Eligible)]
    [InlineData("2021-01-01", Outcome.NotEligible)]
    public void Jiangsu_CountsToTheCutOff(string issued, Outcome expected) => Assert.Equal(
        expected,
        Decide(Places.Changzhou, new LocalDate(2025, 6, 30), Holder("senior-technician", DossierData.Day(issued)), "engineering", "associate-senior").Outcome);

    private static Worker Holder(string level, LocalDate issued) => new()
    {
        Employment = [new WorkSpell(new LocalDate(2005, 1, 1))],
        Certificates = [new Certificate(SkillLevel.Parse(level), issued)],
        Titles = [],
        Honours = [],
        Contests = [],
        Post = new Post { Employer = EmployerKind.Enterprise, Frontline = true },
    };

    private static Decision Decide(string place, LocalDate on, Worker worker, string series, string rank) =>
        SkillPolicy.For(place, on).Assess(worker).Decisions.Single(d => d.Kind == ProvisionKind.Title && d.Series == series && d.Target == rank);
}
