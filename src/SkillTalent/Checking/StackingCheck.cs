using SkillTalent.Checking.Cells;
using SkillTalent.Checking.Witnesses;
using SkillTalent.Decisions;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;
using SkillTalent.Workers;

namespace SkillTalent.Checking;

/// <summary>
/// Checks the rules by which benefits exclude each other: that they name provisions, do not contradict each other, and that there is somebody
/// to whom only one of two exclusive benefits is open. That both are open to some is a note with such a worker: there the choice lies.
/// </summary>
internal static class StackingCheck
{
    private const int MostCellsTried = 60;

    public static void Run(CheckContext context, IReadOnlyList<RuleCase> cases)
    {
        StackingRule[] rules =
        [
            .. context.Catalog.Rulebooks.Where(b => context.Options.Rulebooks?.Contains(b.Id, StringComparer.Ordinal) ?? true).SelectMany(StackingRule.Of),
        ];
        HashSet<string> known = [.. context.Catalog.Set.Provisions.SelectMany(p => (string[])[p.Id, p.BaseId])];
        foreach (StackingRule rule in rules)
        {
            foreach (string id in rule.Provisions.Where(id => !known.Contains(id)))
            {
                context.Add(Finding(rule, CheckSeverity.Note, new Reason(CheckCode.StackingUnknown, ("provision", id), ("rule", rule.Id))) with { By = id });
            }

            foreach (StackingRule other in rules.TakeWhile(r => r != rule).Where(r => IsContrary(r, rule)))
            {
                Contradict(context, rule, other);
            }

            if (rule.Kind == StackingRule.Exclusive)
            {
                foreach ((string first, string second) in rule.Pairs())
                {
                    Compare(context, cases, rule, first, second);
                }
            }
        }
    }

    private static bool IsContrary(StackingRule a, StackingRule b) =>
        (a.Kind, b.Kind) is (StackingRule.Exclusive, StackingRule.MayCombine) or (StackingRule.MayCombine, StackingRule.Exclusive) && a.Meets(b);

    private static void Contradict(CheckContext context, StackingRule rule, StackingRule other)
    {
        foreach ((string first, string second) in rule.Pairs().Where(p => other.Provisions.Contains(p.First, StringComparer.Ordinal) && other.Provisions.Contains(p.Second, StringComparer.Ordinal)))
        {
            var message = new Reason(CheckCode.StackingContradiction, ("provision", first), ("by", second), ("rule", rule.Id), ("other", other.Id));
            context.Add(Finding(rule, CheckSeverity.Error, message) with { By = second });
        }
    }

    private static void Compare(CheckContext context, IReadOnlyList<RuleCase> cases, StackingRule rule, string first, string second)
    {
        foreach (RuleCase a in cases.Where(c => Is(c, first)))
        {
            // Of a benefit that is repeated for each level, the same level of the other.
            foreach (RuleCase b in cases.Where(c => Is(c, second) && (c.Rule.Name.Target is null || a.Rule.Name.Target is null || c.Rule.Name.Target == a.Rule.Name.Target)))
            {
                DayInterval[] together = [.. Together(rule, a, b)];
                if (together.Length > 0)
                {
                    context.Ask(a.Rule.Parts[0].Provision, a.PlaceCode, CheckCode.ExclusiveOverlap, () => Compare(context, rule, a with { Days = together }, b));
                }
            }
        }
    }

    private static bool Is(RuleCase rule, string id) => rule.Rule.Name.Id == id || rule.Rule.Name.BaseId == id;

    private static IEnumerable<DayInterval> Together(StackingRule rule, RuleCase a, RuleCase b)
    {
        foreach (DayInterval x in a.Days)
        {
            foreach (DayInterval y in b.Days)
            {
                int from = Math.Max(Math.Max(x.From, y.From), rule.Effective?.FirstDay ?? Day.First);
                int to = Math.Min(Math.Min(x.To, y.To), rule.Effective?.LastDay ?? Day.Last);
                if (from <= to)
                {
                    yield return new DayInterval(from, to);
                }
            }
        }
    }

    private static void Compare(CheckContext context, StackingRule rule, RuleCase a, RuleCase b)
    {
        (bool forward, bool backward, long cells) = PathwayCheck.Implications(context, a, a.Rule.Root, b.Rule.Root);
        foreach ((RuleCase idle, RuleCase by) in forward ? [(a, b)] : backward ? [(b, a)] : ((RuleCase, RuleCase)[])[])
        {
            Add(context, rule, a, CheckSeverity.Error, CheckCode.ExclusiveImplied, (idle, by), cells, []);
        }

        if (forward || backward)
        {
            return;
        }

        // Whoever meets both is assessed in the place of the inner of the two, where both are in force.
        RuleCase where = a.Place.Chain.Count >= b.Place.Chain.Count ? a : b;
        Requirement both = new AllRequirement([a.Rule.Root, b.Rule.Root]);
        foreach (int day in SampleDays.Of(a, [both]))
        {
            CellSpace space = context.Space(a, [both], day);
            if (Both(context, where, a, b, space) is { } worker)
            {
                CheckWitness[] told = [(where with { Track = a.Track }).Told(worker, day), (where with { Track = b.Track }).Told(worker, day)];
                Add(context, rule, a, CheckSeverity.Note, CheckCode.ExclusiveOverlap, (a, b), null, told);
                return;
            }
        }
    }

    private static Worker? Both(CheckContext context, RuleCase where, RuleCase a, RuleCase b, CellSpace space)
    {
        Worker? found = null;
        int tried = 0;
        _ = context.Walk(space, (answers, chosen) =>
        {
            if (!space.Holds(0, answers))
            {
                return true;
            }

            found = WitnessBuilder.Drafts(space, chosen).Select(WitnessWriter.Worker).FirstOrDefault(w => w is not null
                && CheckContext.IsOfAge(w, space.On)
                && RuleCase.Decide(where.Place, a.Track, w, space.On).Outcome == Outcome.Eligible
                && RuleCase.Decide(where.Place, b.Track, w, space.On).Outcome == Outcome.Eligible);
            return found is null && ++tried < MostCellsTried;
        });
        return found;
    }

    private static void Add(
        CheckContext context,
        StackingRule rule,
        RuleCase days,
        CheckSeverity severity,
        string code,
        (RuleCase Idle, RuleCase By) pair,
        long? cells,
        IReadOnlyList<CheckWitness> witnesses)
    {
        Provision provision = pair.Idle.Rule.Parts[0].Provision;
        string by = pair.By.Rule.Parts[0].Provision.BaseId;
        context.Add(Finding(rule, severity, new Reason(code, ("provision", provision.BaseId), ("by", by), ("rule", rule.Id))) with
        {
            Provision = provision,
            By = by,
            From = days.From,
            To = days.To,
            Cells = cells,
            Witnesses = witnesses,
        });
    }

    private static CheckFinding Finding(StackingRule rule, CheckSeverity severity, Reason message) => new(severity, message, rule.Book.Id, rule.Book.Place);
}
