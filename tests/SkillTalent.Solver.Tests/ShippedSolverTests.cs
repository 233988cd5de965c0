namespace SkillTalent.Solver.Tests;

/// <summary>What the checker says of the rules that come with the package, and where it says nothing, a solver says too.</summary>
public class ShippedSolverTests
{
    private static readonly RuleCase[] Rules = [.. RuleCases.Find(PolicyCatalog.BuiltIn, CheckOptions.Default).Where(r => r.IsAboutWorkers)];

    [Fact]
    public void PathwaysThatNobodyMeets_AndThatOthersImply()
    {
        var comparison = new PathwayComparison();
        foreach (RuleCase rule in Rules)
            comparison.Compare(PolicyCatalog.BuiltIn, rule);

        Assert.True(comparison.Disagreements.Count == 0, string.Join('\n', comparison.Disagreements));
        Assert.True(comparison.Silences > 200, $"{comparison.Findings} findings, {comparison.NotTold} not told of, {comparison.Silences} silences");
        Assert.True(comparison.Findings + comparison.NotTold > 0, "the shipped rules have a pathway that adds nobody, and say so");
    }

    [Fact]
    public void RulesAndRows_ThatNobodyGets()
    {
        var comparison = new PathwayComparison();
        foreach (RuleCase rule in Rules.Where(r => r.Track.Key.Kind is not (ProvisionKind.Level or ProvisionKind.Title)))
        {
            comparison.CompareNever(rule, rule.Rule.Root, "it is met by nobody");
            for (int row = 0; row < (rule.Rule.Amount?.Rows.Count ?? 0); row++)
            {
                AmountTable amount = rule.Rule.Amount!;
                Requirement getting = new AllRequirement(
                [
                    rule.Rule.Root,
                    amount.Rows[row].When ?? new AllRequirement([]),
                    .. amount.Rows.Take(row).Select(r => new NotRequirement(r.When ?? new AllRequirement([]))),
                ]);
                comparison.CompareNever(rule, getting, $"row {row} is got by nobody");
            }
        }

        Assert.True(comparison.Disagreements.Count == 0, string.Join('\n', comparison.Disagreements));
        Assert.True(comparison.Silences > 200, $"{comparison.Findings} findings, {comparison.Silences} silences");
    }

    // Of every pair of exclusive benefits: that both are open to somebody, that one leaves nobody to the other, or neither.
    [Fact]
    public void ExclusiveBenefits_AreOpenToNobodyTogether_WhereNothingIsSaid()
    {
        var comparison = new OverlapComparison();
        comparison.Compare(PolicyCatalog.BuiltIn);

        Assert.True(comparison.Disagreements.Count == 0, string.Join('\n', comparison.Disagreements));
        Assert.True(comparison.Findings > 0, $"{comparison.Findings} findings, {comparison.Silences} silences");
    }

    [Fact]
    public void NobodyGetsLessByALevelMore_WhereNothingIsSaid()
    {
        var comparison = new LevelComparison();
        foreach (RuleCase rule in Rules)
            comparison.Compare(PolicyCatalog.BuiltIn, rule);

        Assert.True(comparison.Disagreements.Count == 0, string.Join('\n', comparison.Disagreements));
        Assert.True(comparison.Silences > 200, $"{comparison.Findings} findings, {comparison.Silences} silences");
    }

    // Where two exclusive benefits are said to be open to one worker, they are to a worker of the solver; that one implies the other is asked as of pathways.
    [Fact]
    public void ExclusiveBenefitsThatOverlap()
    {
        CheckReport report = RulebookChecker.Check(PolicyCatalog.BuiltIn);
        CheckFinding[] overlaps = [.. report.Findings.Where(f => f.Code == CheckCode.ExclusiveOverlap)];
        Assert.NotEmpty(overlaps);
        Assert.All(overlaps, finding =>
        {
            CheckWitness[] told = [.. finding.Witnesses];
            PlacePolicy place = PolicyCatalog.BuiltIn.PolicyOf(told[0].Place, CheckOptions.Default.Policy);
            int day = Day.Of(told[0].On);
            RuleCase[] two = [.. told.Select(w => place.Tracks.First(t => t.Rules.Any(r => r.InForce && r.Name.Id == w.DecisionId))).Select(t => new RuleCase(place, t, t.On(day), [new DayInterval(day, day)]))];
            using var opinion = new RuleOpinion(two[0], [two[0].Rule.Root, two[1].Rule.Root]);
            Assert.True(opinion.Exists([0, 1]), finding.ToString());
        });
    }
}
