namespace SkillTalent;

/// <summary>One grant of a group alone, the highest. Of several that are equally high one is paid, and nobody says which.</summary>
internal static class HighestLimit
{
    public static LimitOutcome Apply(LimitGroup group)
    {
        // Each of the grants that were drawn stands beside the others by itself: it is the highest of them that a claim must be above, and not their sum.
        AmountBounds drawn = Highest(group.Drawn.Select(m => m.Use));
        AmountBounds highest = Highest(group.Members.Select(m => m.Use));
        decimal[] mosts = [.. group.Members.Select(m => m.Use.Most ?? decimal.MaxValue).OrderDescending().Take(2)];
        decimal most = mosts.FirstOrDefault();

        // Why the highest is open whatever may be unknown of those below it.
        string? sure = drawn.Most != 0 ? drawn.IsKnown ? FindingCode.LimitDrawnNotPublished : null
            : group.Members.Count(m => m.Use == AmountBounds.Of(most)) > 1 ? FindingCode.LimitTie : null;
        var outcome = new LimitOutcome(group)
        {
            Drawn = new LimitSum(group.Drawn).All,
            Claimed = new LimitSum(group.Members).All,
            Open = group.HasUnknown ? FindingCode.LimitUnknown : drawn == AmountBounds.Of(0) ? FindingCode.LimitTie : FindingCode.LimitDrawnNotPublished,
        };
        for (int i = 0; i < group.Members.Count; i++)
        {
            AmountBounds own = group.Members[i].Entry.Left;
            decimal others = mosts.Length == 1 ? -1 : (own.Most ?? decimal.MaxValue) == most ? mosts[1] : most;
            if (own.Most < highest.Least || (drawn.Least > 0 && own.Most <= drawn.Least))
            {
                outcome.Refuse(i);
            }
            else if (own.Least <= others || drawn.Most != 0)
            {
                // Whether what was drawn before leaves the whole, the difference or nothing is for the document to say.
                outcome.Doubt(i);
                if (sure is not null && group.Members[i].Use == AmountBounds.Of(most))
                {
                    outcome.Because(i, sure);
                }
            }
        }

        outcome.Total = drawn.Most == 0 ? highest : new AmountBounds(0, Highest(Enumerable.Range(0, group.Members.Count).Select(i => outcome[i])).Most);
        return outcome;
    }

    private static AmountBounds Highest(IEnumerable<AmountBounds> amounts) => amounts.Aggregate(
        AmountBounds.Of(0), (a, b) => new AmountBounds(Math.Max(a.Least ?? 0, b.Least ?? 0), a.Most is { } x && b.Most is { } y ? Math.Max(x, y) : null));
}
