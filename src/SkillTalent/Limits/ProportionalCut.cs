namespace SkillTalent;

/// <summary>
/// Cuts every share in proportion where all together are more than there is. Each share is rounded down to the unit, so that the shares never
/// come to more than there is; what that leaves over is paid to nobody, and told.
/// </summary>
internal static class ProportionalCut
{
    private const int FenOfYuan = 100;

    public static void Apply(LimitGroup group, LimitOutcome outcome, AmountBounds rest)
    {
        AmountBounds all = outcome.Claimed;
        if (all.Most is { } most && most <= rest.Least)
        {
            return;
        }

        int unit = group.Rule.Unit == LimitUnit.Yuan ? FenOfYuan : 1;
        var sum = new LimitSum(group.Members);
        for (int i = 0; i < group.Members.Count; i++)
        {
            AmountBounds own = group.Members[i].Entry.Left;

            // A share rises with the claim, and falls with those of the others.
            AmountBounds others = sum.But(group.Members[i].Use);

            // What is not cut is not rounded: so the whole claim of a range may be more than the same share of a little more.
            bool isKnown = own.IsKnown && others.IsKnown && rest.IsKnown;
            outcome[i] = new AmountBounds(
                others.Most is { } more ? Cut(own.Least!.Value, own.Least.Value + more, rest.Least!.Value, unit, !isKnown) : 0,
                own.Most is { } claim ? rest.Most is { } there ? Cut(claim, claim + others.Least!.Value, there, isKnown ? unit : 1) : claim : rest.Most);
        }

        AmountBounds[] shares = [.. Enumerable.Range(0, group.Members.Count).Select(i => outcome[i])];
        if (all.IsKnown && rest.IsKnown)
        {
            decimal paid = shares.Sum(s => s.Least!.Value);
            outcome.Remainder = rest.Least!.Value - paid;
            outcome.Total = AmountBounds.Of(paid);
        }
        else
        {
            decimal least = Enumerable.Range(0, shares.Length).Where(i => group.Members[i].Sure).Sum(i => shares[i].Least!.Value);
            outcome.Total = outcome.Total with { Least = Math.Min(least, outcome.Total.Least ?? 0) };
        }
    }

    // In whole fen, so that no digit is lost before the one rounding.
    private static decimal Cut(decimal claim, decimal all, decimal there, int unit, bool always = false)
    {
        if (all <= there)
        {
            return always ? claim - (claim % ((decimal)unit / FenOfYuan)) : claim;
        }

        Int128 share = Fen(claim) * Fen(there) / Fen(all);
        return (decimal)(share - (share % unit)) / FenOfYuan;
    }

    private static Int128 Fen(decimal yuan) => (Int128)(yuan * FenOfYuan);
}
