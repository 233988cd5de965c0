namespace SkillTalent.Solver.Tests;

/// <summary>The checker and the solver on two benefits that exclude each other: whether somebody meets both, and whether one leaves nobody to the other.</summary>
internal sealed class OverlapComparison
{
    /// <summary>Pairs of which the checker tells something.</summary>
    public int Findings { get; private set; }

    /// <summary>Pairs on which it is silent, of facts that the solver is told of.</summary>
    public int Silences { get; private set; }

    public List<string> Disagreements { get; } = [];

    public void Compare(PolicyCatalog catalog)
    {
        var all = new CheckContext(catalog, CheckOptions.Default, CancellationToken.None);
        foreach ((StackingRule rule, RuleCase a, RuleCase b) in StackingCheck.Pairs(all))
            Compare(catalog, rule, a, b);
    }

    private void Compare(PolicyCatalog catalog, StackingRule rule, RuleCase a, RuleCase b)
    {
        var context = new CheckContext(catalog, CheckOptions.Default, CancellationToken.None);
        try
        {
            StackingCheck.Compare(context, rule, a, b);
        }
        catch (CellBudgetException)
        {
            return;
        }

        using var opinion = new RuleOpinion(a, [a.Rule.Root, b.Rule.Root]);
        string what = $"{a.Rule.Name.Id} and {b.Rule.Name.Id} in {a.PlaceCode} from {a.From}";
        CheckFinding? found = context.Findings.Count == 0 ? null : context.Findings[0];
        Findings += found is null ? 0 : 1;
        Silences += found is null && opinion.IsExact ? 1 : 0;

        // That nobody is left is said of all workers; where something was left free there may be more than there are.
        if (found?.Code == CheckCode.ExclusiveImplied && opinion.IsExact)
        {
            int idle = found.Provision == a.Rule.Parts[0].Provision ? 0 : 1;
            if (opinion.Exists([idle], 1 - idle))
                Disagreements.Add($"the checker says that one implies the other, and the solver does not: {what}");
        }
        else if (found?.Code == CheckCode.ExclusiveOverlap && !opinion.ExistsOn(Day.Of(found.Witnesses[0].On), [0, 1]))
        {
            Disagreements.Add($"the checker has somebody who meets both, and the solver nobody: {what}");
        }
        else if (found is null && opinion.IsExact && opinion.Exists([0, 1]))
        {
            Disagreements.Add($"the solver has somebody who meets both, and the checker nobody: {what}");
        }
    }
}
