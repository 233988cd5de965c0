namespace SkillTalent;

/// <summary>The days that one part is for.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="FullTo">The last day of the whole month or year that it begins; after <paramref name="To"/> where the term ends before.</param>
/// <param name="Months">The months of a whole one; 0: it is paid once.</param>
internal sealed record PaymentPeriod(int From, int To, int FullTo, int Months)
{
    private const int Quarter = 3;

    /// <summary>The instalment that it is, of what is granted once; null: a part of its own.</summary>
    public Instalment? Instalment { get; init; }

    /// <summary>Which instalment it is, counted from 0: two may fall due on one day, such as those of 29 days and of a month from the end of January.</summary>
    public int Number { get; init; }

    /// <summary>The day on which what is granted once was granted.</summary>
    public int Granted { get; init; } = From;

    /// <summary>The day by which what is paid once, or an instalment of it, is judged.</summary>
    public int Judged { get; init; } = From;

    /// <summary>The day on which it is due: the last, which of what is paid once is the first too, or that of the months with which it is paid out.</summary>
    public int Due { get; init; } = To;

    /// <summary>How many are paid out together with it, itself among them; 0: it is paid by itself.</summary>
    public int Together { get; init; }

    /// <summary>How many months of the entitlement are over when it begins, at least and at most.</summary>
    public (decimal Least, decimal Most) Before { get; init; }

    /// <summary>Its days on which the term is not over, or may not be.</summary>
    public DaySet InTerm { get; init; } = DaySet.All;

    /// <summary>Its days on which the term is surely not over; fewer where it is open from which day it runs.</summary>
    public DaySet SurelyInTerm { get; init; } = DaySet.All;

    /// <summary>The first of its days before which none surely counts: from the first of all, or the day from which parts are counted at the latest.</summary>
    public int SureFrom { get; init; } = Day.First;

    /// <summary>How many months are left of a term that only what is drawn uses up: surely, and at most.</summary>
    public (decimal Sure, decimal Most) Left { get; init; } = (decimal.MaxValue, decimal.MaxValue);

    /// <summary>What of a whole part is earned, as so many of so many, where the conditions hold on some days.</summary>
    public (decimal Part, decimal Of) Share(DaySet days, Proration proration)
    {
        if (Months == 0)
        {
            return (days.Contains(Judged) ? 1 : 0, 1);
        }

        int held = days.Intersect(DaySet.Between(From, To)).Intervals.Sum(i => i.To - i.From + 1);
        int all = FullTo - From + 1;
        return held == all ? (1, 1)
            : proration switch
            {
                Proration.Daily => (held, all),
                Proration.Monthly => (Blocks(days, 1), Months),
                Proration.Quarterly when Months % Quarter == 0 => (Blocks(days, Quarter), Months / Quarter),
                Proration.Begun => (held > 0 ? 1 : 0, 1),
                _ => (0, 1),
            };
    }

    /// <summary>A share, but no more than is left of the term: a part that the term cuts is unfinished, and comes to what an unfinished part comes to.</summary>
    public (decimal Part, decimal Of) Capped((decimal Part, decimal Of) share, decimal left, Proration proration)
    {
        if (left >= Months || share.Part * Months <= left * share.Of)
        {
            return share;
        }

        (decimal Part, decimal Of) most = proration switch
        {
            Proration.Daily => (left, Months),
            Proration.Monthly => (decimal.Floor(left), Months),
            Proration.Quarterly when Months % Quarter == 0 => (decimal.Floor(left / Quarter), Months / Quarter),
            Proration.Begun => (left > 0 ? 1 : 0, 1),
            _ => (0, 1),
        };
        return share.Part * most.Of <= most.Part * share.Of ? share : most;
    }

    // How many blocks of so many months there are on every day of which the conditions hold.
    private int Blocks(DaySet days, int months) => Enumerable.Range(0, Months / months).Count(block =>
    {
        int from = Day.Add(From, new CalendarPeriod(block * months));
        int to = Day.Add(From, new CalendarPeriod((block + 1) * months)) - 1;
        return to <= To && days.IntervalOf(from) is { } held && held.To >= to;
    });
}
