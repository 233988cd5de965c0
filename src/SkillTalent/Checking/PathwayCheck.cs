using SkillTalent.Checking.Cells;
using SkillTalent.Decisions;
using SkillTalent.Rules;

namespace SkillTalent.Checking;

/// <summary>Proves, cell by cell, which pathways nobody passes and which add nobody to another.</summary>
internal static class PathwayCheck
{
    public static void Run(CheckContext context, RuleCase rule)
    {
        IReadOnlyList<RulePathway> pathways = rule.Rule.Pathways;
        var open = new List<RulePathway>();
        foreach (RulePathway pathway in pathways)
        {
            context.Ask(pathway.Provision, rule.PlaceCode, pathway.Source.Id, () =>
            {
                if (Satisfiable(context, rule, rule.Whole(pathway), out long cells))
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

        for (int i = 0; i < open.Count; i++)
        {
            for (int j = i + 1; j < open.Count; j++)
            {
                (RulePathway a, RulePathway b) = (open[i], open[j]);
                context.Ask(b.Provision, rule.PlaceCode, $"{a.Source.Id}, {b.Source.Id}", () => Compare(context, rule, a, b));
            }
        }
    }

    /// <summary>Whether anybody meets a requirement on some day of the rule.</summary>
    public static bool Satisfiable(CheckContext context, RuleCase rule, Requirement requirement, out long cells)
    {
        cells = 0;
        foreach (int day in SampleDays.Of(rule, [requirement]))
        {
            CellSpace space = context.Space(rule, [requirement], day);
            bool found = false;
            cells += context.Walk(space, (answers, _) => !(found = space.Holds(0, answers)));
            if (found)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether whoever meets one requirement meets the other, and the other way round, on every day of the rule.</summary>
    public static (bool Forward, bool Backward, long Cells) Implications(CheckContext context, RuleCase rule, Requirement a, Requirement b)
    {
        bool forward = true;
        bool backward = true;
        long cells = 0;
        foreach (int day in SampleDays.Of(rule, [a, b]))
        {
            CellSpace space = context.Space(rule, [a, b], day);
            cells += context.Walk(space, (answers, _) =>
            {
                bool first = space.Holds(0, answers);
                bool second = space.Holds(1, answers);
                forward &= !first || second;
                backward &= !second || first;
                return forward || backward;
            });
            if (!forward && !backward)
            {
                break;
            }
        }

        return (forward, backward, cells);
    }

    // Of two that come to the same, the later one adds nobody.
    private static void Compare(CheckContext context, RuleCase rule, RulePathway a, RulePathway b)
    {
        (bool forward, bool backward, long cells) = Implications(context, rule, rule.Whole(a), rule.Whole(b));
        if (backward)
        {
            Add(context, rule, b, a, cells);
        }
        else if (forward)
        {
            Add(context, rule, a, b, cells);
        }
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
