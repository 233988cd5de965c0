namespace SkillTalent;

/// <summary>The most money of a group, less what was drawn: one after the other, in proportion, or in a way that nobody has published.</summary>
internal static class MoneyLimit
{
    public static LimitOutcome Apply(LimitGroup group, LimitOptions options)
    {
        LimitRule rule = group.Rule;
        decimal? figure = rule.Figure is null ? null : group.Figure(options);
        AmountBounds most = rule.Yuan is { } yuan ? AmountBounds.Of(yuan)
            : figure is { } of ? AmountBounds.Of(decimal.Floor(of * rule.Percent!.Value) / 100)
            : new AmountBounds(0, null);
        AmountBounds drawn = new LimitSum(group.Drawn).All;
        AmountBounds rest = LimitOutcome.Rest(most, drawn);
        AmountBounds claimed = new LimitSum(group.Members).All;
        LimitSplit? split = options.OfItsDays ? LimitSplit.InOrder : rule.Split ?? options.Split;
        var outcome = new LimitOutcome(group)
        {
            Most = most,
            Drawn = drawn,
            Claimed = claimed,
            Total = AmountBounds.Lowest(claimed, rest),
            Open = !most.IsKnown ? FindingCode.LimitFigureNotStated
                : group.HasUnknown ? FindingCode.LimitUnknown
                : split is null ? FindingCode.LimitSplitNotPublished
                : LimitBlocks.Reason(group, options.Order),
        };
        if (split == LimitSplit.Proportional)
        {
            ProportionalCut.Apply(group, outcome, rest);
            return outcome;
        }

        foreach (int[] block in LimitBlocks.Of(group, split is null ? null : options.Order))
        {
            var used = new LimitSum(block.Select(i => group.Members[i]));
            foreach (int i in block)
            {
                outcome[i] = Share(group.Members[i], used.But(group.Members[i].Use), rest);
            }

            rest = LimitOutcome.Rest(rest, used.All);
        }

        return outcome;
    }

    // Least where the others of the block are served before it, most where it is served before them.
    private static AmountBounds Share(LimitMember member, AmountBounds others, AmountBounds rest)
    {
        AmountBounds own = member.Entry.Left;
        AmountBounds last = LimitOutcome.Rest(rest, others);
        return AmountBounds.Lowest(own, new AmountBounds(last.Least, rest.Most));
    }
}
