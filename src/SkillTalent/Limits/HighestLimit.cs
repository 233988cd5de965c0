namespace SkillTalent;

/// <summary>One grant of a group alone, the highest. Of several that are equally high one is paid, and nobody says which.</summary>
internal static class HighestLimit
{
    public static LimitOutcome Apply(LimitGroup group)
    {
        AmountBounds drawn = new LimitSum(group.Drawn).All;
        decimal least = group.Members.Where(m => m.Sure).Select(m => m.Use.Least!.Value).DefaultIfEmpty(0).Max();
        bool open = group.Members.Any(m => m.Use.Most is null);
        decimal[] mosts = [.. group.Members.Select(m => m.Use.Most ?? decimal.MaxValue).OrderDescending().Take(2)];
        decimal most = mosts.FirstOrDefault();
        var outcome = new LimitOutcome(group)
        {
            Drawn = drawn,
            Claimed = new LimitSum(group.Members).All,
            Total = LimitOutcome.Rest(new AmountBounds(least, open ? null : most), drawn),
            Open = group.HasUnknown ? FindingCode.LimitUnknown : drawn == AmountBounds.Of(0) ? FindingCode.LimitTie : FindingCode.LimitDrawnNotPublished,
        };
        for (int i = 0; i < group.Members.Count; i++)
        {
            AmountBounds own = group.Members[i].Entry.Left;
            decimal others = mosts.Length == 1 ? -1 : (own.Most ?? decimal.MaxValue) == most ? mosts[1] : most;
            if (own.Most < least || (drawn.Least > 0 && own.Most <= drawn.Least))
            {
                outcome.Refuse(i);
            }
            else if (own.Least <= others || drawn.Most != 0)
            {
                // Whether what was drawn before leaves the whole, the difference or nothing is for the document to say.
                outcome.Doubt(i);
            }
        }

        if (drawn.Most != 0)
        {
            outcome.Total = new AmountBounds(0, Enumerable.Range(0, group.Members.Count).Select(i => outcome[i].Most).Aggregate((decimal?)0, (a, b) => a is { } x && b is { } y ? Math.Max(x, y) : null));
        }

        return outcome;
    }
}
