namespace SkillTalent;

/// <summary>
/// Looks for a worker who loses by having worked more. Where work is never under a "not" and rows run from the highest to the lowest, nobody
/// does, since every test of work is an "at least"; only elsewhere is there anything to look for.
/// </summary>
internal static class ExperienceCheck
{
    private static readonly int[] MoreYears = [1, 2, 5, 10, 20];

    public static void Run(CheckContext context, RuleCase rule)
    {
        if (!rule.IsAboutWorkers || !CanLose(rule.Rule))
        {
            return;
        }

        context.Ask(rule.Rule.Parts[0].Provision, rule.PlaceCode, CheckCode.ExperienceLoses, () =>
        {
            foreach (int day in SampleDays.Of(rule, rule.WithAmount))
            {
                if (Look(context, rule, day))
                {
                    return;
                }
            }
        });
    }

    private static bool CanLose(DecisionRule rule)
    {
        IReadOnlyList<AmountRow> rows = rule.Amount?.Rows ?? [];
        // What is calculated may be more in a later row.
        bool falls = rows.Zip(rows.Skip(1)).Any(p => !(p.First.Yuan >= p.Second.Yuan));
        return HasWork(rule.Root, odd: true)
            || rows.Any(r => r.When is { } when && (HasWork(when, odd: true) || (falls && HasWork(when, odd: false))))
            || (rule.Amount?.Factors ?? []).Any(f => HasWork(f.When, odd: f.Times >= 1));
    }

    // Whether a test of work stands under an odd number of "not", or under an even one.
    private static bool HasWork(Requirement node, bool odd) => node.SignedTests().Any(t => t.Test.Fact.Kind == FactKind.Work && t.Wanted != odd);

    private static bool Look(CheckContext context, RuleCase rule, int day)
    {
        CellSpace space = context.Space(rule, rule.WithAmount, day);
        (Worker Less, Worker More)? found = null;
        _ = context.Walk(space, [(0, true)], chosen =>
        {
            found = Losing(rule, space, chosen, day);
            return found is null;
        });
        if (found is not { } pair)
        {
            return false;
        }

        Provision provision = rule.Decide(pair.Less, day).Provisions[0];
        context.Add(new CheckFinding(
            CheckSeverity.Error, new Reason(CheckCode.ExperienceLoses, ("provision", provision.Id)), provision.Rulebook, rule.PlaceCode)
        {
            Provision = provision,
            From = rule.From,
            To = rule.To,
            Witnesses = [rule.Told(pair.Less, day), rule.Told(pair.More, day)],
        });
        return true;
    }

    private static (Worker Less, Worker More)? Losing(RuleCase rule, CellSpace space, int[] chosen, int day)
    {
        foreach (WitnessDraft draft in WitnessBuilder.Drafts(space, chosen).Where(d => d.Spells is not null))
        {
            if (WitnessWriter.Worker(draft) is not { } less || !CheckContext.IsBorn(less, day))
            {
                continue;
            }

            Decision before = rule.Decide(less, day);
            if (before.Outcome != Outcome.Eligible)
            {
                continue;
            }

            foreach (WitnessDraft longer in Longer(draft, day))
            {
                if (WitnessWriter.Worker(longer) is { } more && CheckContext.IsBorn(more, day) && Loses(before, rule.Decide(more, day)))
                {
                    return (less, more);
                }
            }
        }

        return null;
    }

    private static bool Loses(Decision before, Decision after) =>
        after.Outcome == Outcome.NotEligible
        || (after.Outcome == Outcome.Eligible && after.Amount?.Adjusted is { } now && before.Amount?.Adjusted is { } then && now < then);

    // The same worker with the gaps filled and work before the first day: nothing about the day asked changes.
    private static IEnumerable<WitnessDraft> Longer(WitnessDraft draft, int day)
    {
        bool atWork = draft.Spells!.Any(s => s.Days.To == Day.Last);
        int end = atWork ? Day.Last : day - 1;
        int first = draft.Spells!.Select(s => s.Days.From).Where(d => d < day).DefaultIfEmpty(day - 1).Min();
        yield return draft with { Spells = [new WitnessSpell(new DayInterval(first, end), IsRelated: null)] };
        foreach (int years in MoreYears)
        {
            yield return draft with { Spells = [new WitnessSpell(new DayInterval(Day.Add(first, CalendarPeriod.Years(-years)), end), IsRelated: null)] };
        }
    }
}
