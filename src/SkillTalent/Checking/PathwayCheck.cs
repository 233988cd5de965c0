namespace SkillTalent;

/// <summary>Proves, cell by cell, which pathways nobody passes and which add nobody to another.</summary>
internal static class PathwayCheck
{
    // A pathway that so many others cover adds nobody, whatever else covers it: of many alike, not every pair is told.
    private const int MostNamed = 3;

    public static void Run(CheckContext context, RuleCase rule)
    {
        IReadOnlyList<RulePathway> pathways = rule.Rule.Pathways;
        var open = new List<RulePathway>();
        foreach (RulePathway pathway in pathways)
        {
            context.Ask(pathway.Provision, rule.PlaceCode, pathway.Source.Id, () =>
            {
                if (Satisfiable(context, rule, pathway.Whole, out long cells))
                {
                    open.Add(pathway);
                }
                else if (pathway.Guard is null || Satisfiable(context, rule, pathway.Guard, out _))
                {
                    // A version that governs nobody, because every occupation it could govern has its own, is no fault.
                    Add(context, rule, pathway, null, cells);
                }
            });
        }

        CheckReach[] reaches = [.. open.Select(p => CheckReach.Of(p.Whole))];
        bool[] holdsForAll = new bool[open.Count];
        for (int i = 0; i < open.Count; i++)
        {
            RulePathway pathway = open[i];
            context.Ask(pathway.Provision, rule.PlaceCode, pathway.Source.Id, () => holdsForAll[i] = !Exists(context, rule, [pathway.Whole], [(0, false)], out _));
        }

        int[] covered = new int[open.Count];
        for (int i = 0; i < open.Count; i++)
        {
            for (int j = i + 1; j < open.Count && covered[i] < MostNamed; j++)
            {
                // Of two that ask for nothing in common, one covers the other only if it holds for everybody.
                if (covered[j] < MostNamed && (holdsForAll[i] || holdsForAll[j] || reaches[i].Meets(reaches[j])))
                {
                    (RulePathway a, RulePathway b) = (open[i], open[j]);
                    int idle = -1;
                    context.Ask(b.Provision, rule.PlaceCode, $"{a.Source.Id}, {b.Source.Id}", () => idle = Compare(context, rule, a, b));
                    if (idle >= 0)
                    {
                        covered[idle == 0 ? i : j]++;
                    }
                }
            }
        }
    }

    /// <summary>Whether anybody meets a requirement on some day of the rule.</summary>
    public static bool Satisfiable(CheckContext context, RuleCase rule, Requirement requirement, out long cells) =>
        Exists(context, rule, [requirement], [(0, true)], out cells);

    /// <summary>Whether whoever meets one requirement meets the other, on every day of the rule.</summary>
    public static bool Implies(CheckContext context, RuleCase rule, Requirement a, Requirement b, out long cells) =>
        !Exists(context, rule, [a, b], [(0, true), (1, false)], out cells);

    private static bool Exists(
        CheckContext context, RuleCase rule, IReadOnlyList<Requirement> roots, IReadOnlyList<(int Root, bool Holds)> wanted, out long cells)
    {
        cells = 0;
        bool found = false;
        foreach (int day in SampleDays.Of(rule, roots))
        {
            cells += context.Walk(context.Space(rule, roots, day), wanted, _ => !(found = true));
            if (found)
            {
                return true;
            }
        }

        cells = context.Count(rule, roots, cells);
        return false;
    }

    // Of two that come to the same, the later one adds nobody. Tells which of them it is, 0 or 1; -1: each adds somebody.
    private static int Compare(CheckContext context, RuleCase rule, RulePathway a, RulePathway b)
    {
        if (Implies(context, rule, b.Whole, a.Whole, out long cells))
        {
            Add(context, rule, b, a, cells);
            return 1;
        }

        if (Implies(context, rule, a.Whole, b.Whole, out cells))
        {
            Add(context, rule, a, b, cells);
            return 0;
        }

        return -1;
    }

    private static void Add(CheckContext context, RuleCase rule, RulePathway pathway, RulePathway? by, long cells)
    {
        Reason message = by is null
            ? new Reason(CheckCode.PathwayUnsatisfiable, ("pathway", pathway.Source.Id))
            : new Reason(CheckCode.PathwayImplied, ("pathway", pathway.Source.Id), ("by", by.Source.Id));
        context.Add(new CheckFinding(CheckSeverity.Error, message, pathway.Provision.Rulebook, rule.PlaceCode)
        {
            Provision = pathway.Provision,
            Pathway = pathway.Source.Id,
            By = by?.Source.Id,
            From = rule.From,
            To = rule.To,
            Cells = cells,
        });
    }
}
