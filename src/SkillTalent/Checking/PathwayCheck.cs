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
        var met = new List<MetCell>();
        foreach (RulePathway pathway in pathways)
        {
            context.Ask(pathway.Provision, rule.PlaceCode, pathway.Source.Id, () =>
            {
                if (Meet(context, rule, [pathway.Whole], [(0, true)], out long cells) is { } cell)
                {
                    open.Add(pathway);
                    met.Add(cell);
                }
                else if (pathway.Guard is null || Satisfiable(context, rule, pathway.Guard, out _))
                {
                    // A version that governs nobody, because every occupation it could govern has its own, is no fault.
                    Add(context, rule, pathway, null, cells);
                }
            });
        }

        bool[] holdsForAll = new bool[open.Count];
        for (int i = 0; i < open.Count; i++)
        {
            RulePathway pathway = open[i];
            context.Ask(pathway.Provision, rule.PlaceCode, pathway.Source.Id, () => holdsForAll[i] = !Exists(context, rule, [pathway.Whole], [(0, false)], out _));
        }

        int[] covered = new int[open.Count];
        var meeting = new ReachIndex([.. open.Select(p => CheckReach.Of(p.Whole))], holdsForAll);
        for (int i = 0; i < open.Count; i++)
        {
            // Of two that ask for nothing in common, one covers the other only if it holds for everybody.
            foreach (int j in covered[i] < MostNamed ? meeting.After(i) : [])
            {
                if (covered[j] < MostNamed && context.MayAsk() && Compare(context, rule, (open[i], met[i]), (open[j], met[j])) is { } second)
                {
                    covered[second ? j : i]++;
                    if (covered[i] == MostNamed)
                    {
                        break;
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
        CheckContext context, RuleCase rule, IReadOnlyList<Requirement> roots, IReadOnlyList<(int Root, bool Holds)> wanted, out long cells) =>
        Meet(context, rule, roots, wanted, out cells) is not null;

    // The first cell in which some requirements hold and others do not; null: there is none.
    private static MetCell? Meet(
        CheckContext context, RuleCase rule, IReadOnlyList<Requirement> roots, IReadOnlyList<(int Root, bool Holds)> wanted, out long cells)
    {
        cells = 0;
        MetCell? found = null;
        foreach (int day in SampleDays.Of(rule, roots))
        {
            CellSpace space = context.Space(rule, roots, day);
            cells += context.Walk(space, wanted, chosen =>
            {
                found = new MetCell(space, chosen);
                return false;
            });
            if (found is not null)
            {
                return found;
            }
        }

        cells = context.Count(rule, roots, cells);
        return null;
    }

    // Of two that come to the same, the later one adds nobody. Tells whether it is the second; null: each adds somebody. Of most pairs that is seen
    // at once: somebody who meets the one is known not to meet the other.
    private static bool? Compare(CheckContext context, RuleCase rule, (RulePathway Way, MetCell Met) a, (RulePathway Way, MetCell Met) b)
    {
        bool second = !b.Met.Refutes(a.Way.Whole);
        bool first = !a.Met.Refutes(b.Way.Whole);
        return first || second ? Prove(context, rule, (a.Way, first), (b.Way, second)) : null;
    }

    private static bool? Prove(CheckContext context, RuleCase rule, (RulePathway Way, bool MayBeIdle) a, (RulePathway Way, bool MayBeIdle) b)
    {
        bool? second = null;
        context.Decide(b.Way.Provision, rule.PlaceCode, $"{a.Way.Source.Id}, {b.Way.Source.Id}", () =>
        {
            if (b.MayBeIdle && Implies(context, rule, b.Way.Whole, a.Way.Whole, out long cells))
            {
                Add(context, rule, b.Way, a.Way, cells);
                second = true;
            }
            else if (a.MayBeIdle && Implies(context, rule, a.Way.Whole, b.Way.Whole, out cells))
            {
                Add(context, rule, a.Way, b.Way, cells);
                second = false;
            }
        });
        return second;
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
