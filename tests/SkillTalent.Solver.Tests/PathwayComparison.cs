namespace SkillTalent.Solver.Tests;

/// <summary>
/// The checker and the solver on the pathways of one rule. What the checker says of all workers ("never", "implied") must be true of every
/// worker of the solver; where it says nothing there must be one.
/// </summary>
internal sealed class PathwayComparison
{
    /// <summary>Findings that the solver was asked about.</summary>
    public int Findings { get; private set; }

    /// <summary>Questions on which the checker is silent.</summary>
    public int Silences { get; private set; }

    /// <summary>Findings about facts that the solver is not told of.</summary>
    public int NotTold { get; private set; }

    public List<string> Disagreements { get; } = [];

    public void Compare(PolicyCatalog catalog, RuleCase rule)
    {
        RulePathway[] ways = [.. rule.Rule.Pathways];
        if (ways.Length == 0)
            return;

        var context = new CheckContext(catalog, CheckOptions.Default, CancellationToken.None);
        PathwayCheck.Run(context, rule);
        if (context.Findings.Any(f => f.Code == CheckCode.CellBudget))
            return;

        var never = context.Findings.Where(f => f.Code == CheckCode.PathwayUnsatisfiable).Select(f => f.Pathway!).ToHashSet();
        var implied = context.Findings.Where(f => f.Code == CheckCode.PathwayImplied).Select(f => (f.Pathway!, f.By!)).ToHashSet();
        using var opinion = new RuleOpinion(rule, [.. ways.Select(w => w.Whole)]);
        bool[] open = new bool[ways.Length];
        for (int i = 0; i < ways.Length; i++)
        {
            bool isNever = never.Contains(ways[i].Source.Id);
            bool mayBeSilent = ways[i].Guard is not null;
            open[i] = !IsNobody(opinion, isNever || mayBeSilent, [i]);
            Agree(opinion, isNever, !open[i], $"{ways[i].Source.Id} is met by nobody", rule, mayBeSilent);
        }

        for (int i = 0; i < ways.Length; i++)
        {
            for (int j = i + 1; j < ways.Length; j++)
            {
                (string a, string b) = (ways[i].Source.Id, ways[j].Source.Id);
                if (a == b || IsNever(i) || IsNever(j) || Covered(a) || Covered(b))
                    continue;

                if (implied.Contains((b, a)))
                    Agree(opinion, true, IsNobody(opinion, true, [j], i), $"{b} is implied by {a}", rule);
                else if (implied.Contains((a, b)))
                    Agree(opinion, true, IsNobody(opinion, true, [i], j), $"{a} is implied by {b}", rule);
                else
                    Agree(opinion, false, IsNobody(opinion, false, [j], i) || IsNobody(opinion, false, [i], j), $"{a} or {b} is implied by the other", rule);
            }
        }

        // Of two days compared the checker knows more than the solver: what it calls impossible is compared no further.
        bool IsNever(int i) => !open[i] || never.Contains(ways[i].Source.Id);

        // Of what many others cover not every pair is told.
        bool Covered(string id) => implied.Count(p => p.Item1 == id) >= 3;
    }

    /// <summary>The checker and the solver on whether somebody meets a requirement.</summary>
    public void CompareNever(RuleCase rule, Requirement requirement, string what)
    {
        var context = new CheckContext(PolicyCatalog.BuiltIn, CheckOptions.Default, CancellationToken.None);
        bool never;
        try
        {
            never = !PathwayCheck.Satisfiable(context, rule, requirement, out _);
        }
        catch (CellBudgetException)
        {
            return;
        }

        using var opinion = new RuleOpinion(rule, [requirement]);
        Agree(opinion, never, IsNobody(opinion, never, [0]), what, rule);
    }

    // Where the checker does not say so too, the days on which it looks are asked about first.
    private static bool IsNobody(RuleOpinion opinion, bool isSaid, IReadOnlyList<int> met, params IReadOnlyList<int> unmet) =>
        !opinion.Exists(met, unmet) && (isSaid || !opinion.ExistsWhereTheCheckerLooks(met, unmet));

    private void Agree(RuleOpinion opinion, bool found, bool proven, string what, RuleCase rule, bool mayBeSilent = false)
    {
        if (found)
        {
            // Where something was left free there may be more workers than there are.
            Findings += opinion.IsExact ? 1 : 0;
            NotTold += opinion.IsExact ? 0 : 1;
            if (!proven && opinion.IsExact)
                Disagreements.Add($"the checker says that {what}, and the solver does not: {rule.Rule.Name.Id} in {rule.PlaceCode} from {rule.From}");
        }
        else
        {
            Silences++;
            if (proven && !mayBeSilent)
                Disagreements.Add($"the solver says that {what}, and the checker does not: {rule.Rule.Name.Id} in {rule.PlaceCode} from {rule.From}");
        }
    }
}
