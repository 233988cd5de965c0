using SkillTalent.Tests.Generators;

namespace SkillTalent.Solver.Tests;

/// <summary>The checker and a solver agree on which of some random pathways nobody meets, and which imply each other.</summary>
public class RandomSolverTests
{
    [Fact]
    public void RandomPathways()
    {
        var all = new PathwayComparison();
        EachAgrees(RandomLevel.Catalog, all.Disagreements, catalog => CompareRules(catalog, rule => all.Compare(catalog, rule)));
        Assert.True(all.Findings * 3 > Draws.Count, $"{all.Findings} findings, {all.NotTold} not told of, {all.Silences} silences");
        Assert.True(all.Silences > Draws.Count, $"{all.Silences} silences");
    }

    [Fact]
    public void RandomBenefitsThatExcludeEachOther()
    {
        var all = new OverlapComparison();
        int born = 0;
        PolicyCatalog Drawn(Draw draw, out string json)
        {
            PolicyCatalog catalog = RandomBenefits.Catalog(draw, out json);
            born += json.Contains("\"member.birth\"", StringComparison.Ordinal) ? 1 : 0;
            return catalog;
        }

        EachAgrees(Drawn, all.Disagreements, all.Compare);
        Assert.True(born * 20 > Draws.Count, $"{born} ask for the day of birth");
        Assert.True(all.Findings * 3 > Draws.Count, $"{all.Findings} findings, {all.Silences} silences");
        Assert.True(all.Silences * 10 > Draws.Count, $"{all.Findings} findings, {all.Silences} silences");
    }

    [Fact]
    public void RandomBenefitsOfLevels()
    {
        var all = new LevelComparison();
        EachAgrees(RandomBenefits.Catalog, all.Disagreements, catalog => CompareRules(catalog, rule => all.Compare(catalog, rule)));
        Assert.True(all.Findings * 3 > Draws.Count, $"{all.Findings} findings, {all.Silences} silences");
        Assert.True(all.Silences > Draws.Count, $"{all.Findings} findings, {all.Silences} silences");
    }

    private delegate PolicyCatalog Drawn(Draw draw, out string json);

    // A draw that adds a disagreement is told with its book.
    private static void EachAgrees(Drawn book, List<string> disagreements, Action<PolicyCatalog> compare) => Property.Holds(Draws.Count, draw =>
    {
        PolicyCatalog catalog = book(draw, out string json);
        int before = disagreements.Count;
        compare(catalog);
        Assert.True(disagreements.Count == before, $"{draw} {string.Join('\n', disagreements.Skip(before))}\n{json}");
    });

    private static void CompareRules(PolicyCatalog catalog, Action<RuleCase> compare)
    {
        foreach (RuleCase rule in RuleCases.Find(catalog, CheckOptions.Default))
            compare(rule);
    }
}
