namespace SkillTalent;

/// <summary>The days that one part is for.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="FullTo">The last day of the whole month or year that it begins; after <paramref name="To"/> where the term ends before.</param>
/// <param name="Months">The months of a whole one; 0: it is paid once.</param>
internal sealed record PaymentPeriod(int From, int To, int FullTo, int Months)
{
    /// <summary>What of a whole part is earned, as so many of so many, where the conditions hold on some days.</summary>
    public (decimal Part, decimal Of) Share(DaySet days, Proration proration)
    {
        if (Months == 0)
        {
            return (days.Contains(From) ? 1 : 0, 1);
        }

        int held = days.Intersect(DaySet.Between(From, To)).Intervals.Sum(i => i.To - i.From + 1);
        int all = FullTo - From + 1;
        return held == all ? (1, 1)
            : proration switch
            {
                Proration.Daily => (held, all),
                Proration.Monthly => (Enumerable.Range(0, Months).Count(m => Holds(days, m)), Months),
                Proration.Begun => (held > 0 ? 1 : 0, 1),
                _ => (0, 1),
            };
    }

    // Whether the conditions hold on every day of one of its months.
    private bool Holds(DaySet days, int month)
    {
        int from = Day.Add(From, new CalendarPeriod(month));
        int to = Day.Add(From, new CalendarPeriod(month + 1)) - 1;
        return to <= To && days.IntervalOf(from) is { } held && held.To >= to;
    }
}
