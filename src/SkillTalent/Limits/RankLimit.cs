namespace SkillTalent;

/// <summary>What is paid by the rank in points: to the first share of the list so much, to the next so much.</summary>
internal static class RankLimit
{
    public static LimitOutcome Apply(LimitGroup group, LimitOptions options)
    {
        LimitRounding? rounding = group.Rule.Rounding ?? options.RankRounding;
        var list = new RankedList(group);
        var outcome = new LimitOutcome(group)
        {
            Drawn = new LimitSum(group.Drawn).All,
            Claimed = new LimitSum(group.Members).All,
            Open = list.IsKnown ? FindingCode.LimitRankNotPublished : FindingCode.LimitUnknown,
        };
        for (int i = 0; i < group.Members.Count; i++)
        {
            LimitMember member = group.Members[i];
            var paid = new AmountBounds(
                Paid(group.Rule, list.Last(i), rounding ?? LimitRounding.Down),
                Paid(group.Rule, list.First(i), rounding ?? LimitRounding.Up));
            outcome[i] = member.Entry.Grant.Amount is null ? paid : AmountBounds.Lowest(member.Entry.Left, paid);
            if (list.IsKnown && list.IsTied(i))
            {
                outcome.Because(i, FindingCode.LimitTie);
            }
        }

        outcome.Total = Sum(list.Tied.Select(tied => list.IsKnown && tied.Length > 1 && Array.TrueForAll(tied, p => p is { Members.Count: 1, HasDrawn: false })
            ? Together(group, list, tied, rounding)
            : Sum(tied.SelectMany(p => p.Members).Select(i => RankedList.Stands(group.Members[i]) ? outcome[i] : outcome[i] with { Least = 0 }))));
        return outcome;
    }

    // Who of those who are tied has which of their ranks is open, and what they come to is not. Where claims differ it is least with the least claim at
    // the best rank, and most with the most there.
    private static AmountBounds Together(LimitGroup group, RankedList list, RankedPerson[] tied, LimitRounding? rounding)
    {
        LimitEntry[] entries = [.. tied.Select(p => group.Members[p.Members[0]].Entry)];
        decimal[] least = [.. entries.Select(e => e.Grant.Amount is null ? decimal.MaxValue : e.Left.Least ?? 0).Order()];
        decimal[] most = [.. entries.Select(e => e.Grant.Amount is null ? decimal.MaxValue : e.Left.Most ?? decimal.MaxValue).OrderDescending()];
        int before = list.Before(tied[0]);
        AmountBounds total = AmountBounds.Of(0);
        for (int i = 0; i < tied.Length; i++)
        {
            (int, int) at = (before + i + 1, list.Count);
            total += new AmountBounds(
                Math.Min(least[i], Paid(group.Rule, at, rounding ?? LimitRounding.Down)),
                Math.Min(most[i], Paid(group.Rule, at, rounding ?? LimitRounding.Up)));
        }

        return total;
    }

    private static AmountBounds Sum(IEnumerable<AmountBounds> amounts) => amounts.Aggregate(AmountBounds.Of(0), (a, b) => a + b);

    private static decimal Paid(LimitRule rule, (int Rank, int People) at, LimitRounding rounding)
    {
        decimal percent = 0;
        foreach (LimitRank share in rule.Ranks)
        {
            percent += share.Percent;
            decimal end = at.People * percent / 100;
            decimal whole = rounding switch
            {
                LimitRounding.Down => decimal.Floor(end),
                LimitRounding.Up => decimal.Ceiling(end),
                _ => decimal.Round(end, MidpointRounding.AwayFromZero),
            };
            if (at.Rank <= whole)
            {
                return share.Yuan;
            }
        }

        return rule.Ranks[^1].Yuan;
    }
}
