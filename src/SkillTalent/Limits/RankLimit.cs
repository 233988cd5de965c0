namespace SkillTalent;

/// <summary>What is paid by the rank in points: to the first share of the list so much, to the next so much.</summary>
internal static class RankLimit
{
    public static LimitOutcome Apply(LimitGroup group, LimitOptions options)
    {
        LimitRounding? rounding = group.Rule.Rounding ?? options.RankRounding;
        int sure = group.Members.Count(Stays);
        int all = group.Members.Count;
        decimal[] points = [.. group.Members.Where(m => m.Entry.Grant.Points is not null).Select(m => m.Entry.Grant.Points!.Value).Order()];
        decimal[] surePoints = [.. group.Members.Where(m => Stays(m) && m.Entry.Grant.Points is not null).Select(m => m.Entry.Grant.Points!.Value).Order()];
        var outcome = new LimitOutcome(group) { Claimed = new LimitSum(group.Members.Where(m => m.Entry.Grant.Amount is not null)).All };
        AmountBounds total = AmountBounds.Of(0);
        bool ties = false;
        for (int i = 0; i < all; i++)
        {
            LimitMember member = group.Members[i];
            decimal? own = member.Entry.Grant.Points;
            int better = own is { } o ? surePoints.Length - Upper(surePoints, o) : 0;

            // Behind it are surely those who surely have fewer points; everybody else may stand before it.
            int others = own is { } p ? all - 1 - Lower(points, p) : all - 1;
            var paid = new AmountBounds(
                Paid(group.Rule, others + 1, Math.Max(sure, others + 1), rounding ?? LimitRounding.Down),
                Paid(group.Rule, better + 1, all, rounding ?? LimitRounding.Up));
            ties |= own is { } mine && Upper(points, mine) - Lower(points, mine) > 1;
            outcome[i] = member.Entry.Grant.Amount is null ? paid : AmountBounds.Lowest(member.Entry.Left, paid);
            total += Stays(member) ? outcome[i] : outcome[i] with { Least = 0 };
        }

        outcome.Total = total;
        outcome.Open = sure < all || points.Length < all ? FindingCode.LimitUnknown : ties ? FindingCode.LimitTie : FindingCode.LimitRankNotPublished;
        return outcome;
    }

    // Somebody whom a limit before may have refused may not be on the list.
    private static bool Stays(LimitMember member) => member is { Sure: true, Entry.Stands: true };

    private static decimal Paid(LimitRule rule, int rank, int people, LimitRounding rounding)
    {
        decimal percent = 0;
        foreach (LimitRank share in rule.Ranks)
        {
            percent += share.Percent;
            decimal end = people * percent / 100;
            decimal whole = rounding switch
            {
                LimitRounding.Down => decimal.Floor(end),
                LimitRounding.Up => decimal.Ceiling(end),
                _ => decimal.Round(end, MidpointRounding.AwayFromZero),
            };
            if (rank <= whole)
            {
                return share.Yuan;
            }
        }

        return rule.Ranks[^1].Yuan;
    }

    // How many are below a value, and how many are not above it.
    private static int Lower(decimal[] sorted, decimal value) => Bound(sorted, x => x < value);

    private static int Upper(decimal[] sorted, decimal value) => Bound(sorted, x => x <= value);

    private static int Bound(decimal[] sorted, Func<decimal, bool> before)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = before(sorted[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
