namespace SkillTalent;

/// <summary>The most, or the fewest, people of a group. Who is within keeps what is claimed, who is not gets nothing.</summary>
internal static class PeopleLimit
{
    public static LimitOutcome AtMost(LimitGroup group, LimitOptions options)
    {
        var people = new LimitPeople(group);
        AmountBounds most = Most(group, options);
        AmountBounds rest = LimitOutcome.Rest(most, people.Drawn);
        AmountBounds claimed = people.Count(Enumerable.Range(0, group.Members.Count));
        var outcome = new LimitOutcome(group)
        {
            Most = most,
            Drawn = people.Drawn,
            Claimed = claimed,
            Total = AmountBounds.Lowest(claimed, rest),
            Open = !most.IsKnown ? FindingCode.LimitFigureNotStated
                : !claimed.IsKnown || !people.Drawn.IsKnown ? FindingCode.LimitUnknown
                : LimitBlocks.Reason(group, options.Order),
        };
        ILookup<string, int> grants = Enumerable.Range(0, group.Members.Count).Where(i => people.Who(i) is not null).ToLookup(i => people.Who(i)!, StringComparer.Ordinal);
        var places = new LimitPlaces(people, rest);
        foreach ((int member, bool refused) in LimitBlocks.Of(group, options.Order).SelectMany(places.Short))
        {
            foreach (int i in people.Who(member) is { } who ? grants[who] : [member])
            {
                if (refused && ((most.Most == 0 && group.Drawn.Count == 0) || !people.MayHavePlace(i)))
                {
                    outcome.Refuse(i);
                }
                else
                {
                    outcome.Doubt(i);
                }
            }
        }

        return outcome;
    }

    public static LimitOutcome AtLeast(LimitGroup group)
    {
        var people = new LimitPeople(group);
        int least = group.Rule.People!.Value;
        AmountBounds claimed = people.Count(Enumerable.Range(0, group.Members.Count));
        AmountBounds count = claimed + people.Drawn;
        var outcome = new LimitOutcome(group)
        {
            Most = AmountBounds.Of(least),
            Drawn = people.Drawn,
            Claimed = claimed,
            Total = count.Least >= least ? claimed : count.Most < least ? AmountBounds.Of(0) : claimed with { Least = 0 },
            Open = FindingCode.LimitUnknown,
        };
        for (int i = 0; i < group.Members.Count && count.Least < least; i++)
        {
            if (count.Most < least)
            {
                outcome.Refuse(i);
            }
            else
            {
                outcome.Doubt(i);
            }
        }

        return outcome;
    }

    private static AmountBounds Most(LimitGroup group, LimitOptions options)
    {
        LimitRule rule = group.Rule;
        if (rule.People is { } people)
        {
            return AmountBounds.Of(people);
        }

        // Where nobody states the figure it may be any: the quota is that of some step.
        return group.Figure(options) is { } figure
            ? AmountBounds.Of(rule.Steps.First(s => s.To is null || figure <= s.To).People ?? decimal.Floor(figure))
            : new AmountBounds(0, rule.Steps.Any(s => s is { To: null, People: null }) ? null : rule.Steps.Max(s => s.People ?? s.To));
    }
}
