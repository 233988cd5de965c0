using SkillTalent.Tests.Generators;

namespace SkillTalent.Solver.Tests;

/// <summary>The checker and a solver agree on which of some random pathways nobody meets, and which imply each other.</summary>
public class RandomSolverTests
{
    [Fact]
    public void RandomPathways()
    {
        var all = new PathwayComparison();
        Property.Holds(Draws.Count, draw =>
        {
            PolicyCatalog catalog = RandomLevel.Catalog(draw, out string json);
            int before = all.Disagreements.Count;
            foreach (RuleCase rule in RuleCases.Find(catalog, CheckOptions.Default))
                all.Compare(catalog, rule);

            Assert.True(all.Disagreements.Count == before, $"{draw} {string.Join('\n', all.Disagreements.Skip(before))}\n{json}");
        });

        Assert.True(all.Findings * 3 > Draws.Count, $"{all.Findings} findings, {all.NotTold} not told of, {all.Silences} silences");
        Assert.True(all.Silences > Draws.Count, $"{all.Silences} silences");
    }

    [Fact]
    public void RandomBenefitsThatExcludeEachOther()
    {
        var all = new OverlapComparison();
        Property.Holds(Draws.Count, draw =>
        {
            PolicyCatalog catalog = RandomBenefits.Catalog(draw, out string json);
            int before = all.Disagreements.Count;
            all.Compare(catalog);
            Assert.True(all.Disagreements.Count == before, $"{draw} {string.Join('\n', all.Disagreements.Skip(before))}\n{json}");
        });

        Assert.True(all.Findings * 3 > Draws.Count, $"{all.Findings} findings, {all.Silences} silences");
        Assert.True(all.Silences * 10 > Draws.Count, $"{all.Findings} findings, {all.Silences} silences");
    }

    [Fact]
    public void RandomBenefitsOfLevels()
    {
        var all = new LevelComparison();
        Property.Holds(Draws.Count, draw =>
        {
            PolicyCatalog catalog = RandomBenefits.Catalog(draw, out string json);
            int before = all.Disagreements.Count;
            foreach (RuleCase rule in RuleCases.Find(catalog, CheckOptions.Default))
                all.Compare(catalog, rule);

            Assert.True(all.Disagreements.Count == before, $"{draw} {string.Join('\n', all.Disagreements.Skip(before))}\n{json}");
        });

        Assert.True(all.Findings * 3 > Draws.Count, $"{all.Findings} findings, {all.Silences} silences");
        Assert.True(all.Silences > Draws.Count, $"{all.Findings} findings, {all.Silences} silences");
    }
}
