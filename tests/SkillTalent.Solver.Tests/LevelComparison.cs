namespace SkillTalent.Solver.Tests;

/// <summary>
/// The checker and the solver on whether somebody gets less of a benefit by a level more. The solver has two workers who differ in the level of
/// their only record. Of benefits that are not repeated and whose rows are yuan; on the days on which the checker looks.
/// </summary>
internal sealed class LevelComparison
{
    private const int MostDays = 3;

    /// <summary>Steps of which the checker tells something.</summary>
    public int Findings { get; private set; }

    /// <summary>Steps on which it is silent.</summary>
    public int Silences { get; private set; }

    public List<string> Disagreements { get; } = [];

    public void Compare(PolicyCatalog catalog, RuleCase rule)
    {
        if (rule.Track.Key.Kind != ProvisionKind.Benefit || !rule.IsAboutWorkers || rule.Rule.Amount is not { SharedBy: null } amount || !amount.Rows.All(r => r.Yuan is not null)
            || rule.Place.Tracks.Count(t => t.Rules.Any(r => r.InForce && r.Name.BaseId == rule.Rule.Name.BaseId)) > 1)
            return;

        var context = new CheckContext(catalog, CheckOptions.Default, CancellationToken.None);
        bool all = LevelCheck.Run(context, rule);
        if (context.Findings.Any(f => f.Code == CheckCode.CellBudget))
            return;

        var told = new HashSet<(LevelStep, string)>();
        var free = new HashSet<LevelStep>();
        foreach (int day in SampleDays.Of(rule, rule.WithAmount).Take(MostDays))
            Ask(rule, day, told, free);

        foreach (LevelStep step in LevelStep.All)
        {
            foreach (string code in (string[])[CheckCode.LevelGetsLess, CheckCode.LevelGetsNothing])
            {
                bool found = context.Findings.Any(f => f.Code == code && f.Key == step.KeyOf(rule.Rule.Name.BaseId));
                bool exact = all && !free.Contains(step);
                Findings += found ? 1 : 0;
                Silences += !found && exact ? 1 : 0;
                if (found != told.Contains((step, code)) && (found || exact))
                    Disagreements.Add($"the {(found ? "checker" : "solver")} alone has somebody: {code} {step.Lower}: {rule.Rule.Name.Id} in {rule.PlaceCode} from {rule.From}");
            }
        }
    }

    private static void Ask(RuleCase rule, int day, HashSet<(LevelStep, string)> told, HashSet<LevelStep> free)
    {
        IReadOnlyList<Requirement> parts = rule.WithAmount;
        using var z3 = new Smt();
        var lower = new WorkerModel(z3, rule.Schema, RuleCase.DaysOn(rule.Place, day), parts);
        (LevelStep Step, WorkerModel Higher)[] steps = [.. LevelStep.All.Where(s => lower.Reads(s.List)).Select(s => (s, lower.Raised(s, parts)))];
        var asked = new List<(LevelStep Step, string Code, BoolExpr[] Of)>();
        foreach ((LevelStep step, WorkerModel higher) in steps)
        {
            BoolExpr[] before = [lower.Rules[0], lower.IsAlone(step)];
            asked.Add((step, CheckCode.LevelGetsNothing, [.. before, z3.AtLeast(Amount(z3, rule, lower, none: 0), z3.Number(1)), z3.Not(higher.Rules[0])]));
            asked.Add((step, CheckCode.LevelGetsLess, [.. before, higher.Rules[0], z3.Less(Amount(z3, rule, higher, none: 0), Amount(z3, rule, lower, none: -1))]));
        }

        foreach (BoolExpr axiom in lower.Axioms.Concat(steps.SelectMany(s => s.Higher.Axioms)))
            z3.Assert(axiom);

        told.UnionWith(asked.Where(a => !told.Contains((a.Step, a.Code)) && z3.Find(a.Of) is not null).Select(a => (a.Step, a.Code)).ToArray());
        free.UnionWith(steps.Where(s => !s.Higher.IsExact).Select(s => s.Step));
    }

    // In fen, and for each factor four more places.
    private static IntExpr Amount(Smt z3, RuleCase rule, WorkerModel worker, int none)
    {
        AmountTable table = rule.Rule.Amount!;
        int next = 1;
        var whens = new List<BoolExpr>();
        foreach (AmountRow row in table.Rows)
            whens.Add(row.When is null ? z3.True : worker.Rules[next++]);

        IntExpr amount = z3.Number(none);
        for (int i = table.Rows.Count - 1; i >= 0; i--)
            amount = z3.If(whens[i], z3.Number((long)(table.Rows[i].Yuan!.Value * 100)), amount);

        foreach (AmountFactor factor in table.Factors)
            amount = z3.If(worker.Rules[next++], z3.Times((int)(factor.Times * 10_000), amount), z3.Times(10_000, amount));

        return amount;
    }
}
