namespace SkillTalent;

/// <content>Days of which no source tells what is paid.</content>
internal sealed partial class PaymentSchedule
{
    /// <summary>
    /// The days of a span that are in no part since no source tells what is paid on them, though the rule beside them, or the general one where another decides, would
    /// pay something or might. What was surely paid once before, and a term that is over, leave nothing to be told.
    /// </summary>
    public IReadOnlyList<DayInterval> NotCovered(int from, int to)
    {
        if (!_decision.Track.RulesOn(new DayInterval(from, to)).Any(r => r.NotInForceOutcome == Outcome.NotCovered))
        {
            return [];
        }

        DaySet owed = DaySet.None;
        foreach (DayInterval stretch in _decision.NotCovered(DaySet.All).Intervals.Where(i => i.From <= to && i.To >= from))
        {
            owed = owed.Union(Owed(stretch));
        }

        owed = owed.Intersect(DaySet.Between(from, to));
        return owed.IsEmpty ? [] : owed.Intersect(DaysOfParts(to).Complement()).Intervals;
    }

    private DaySet Owed(DayInterval stretch)
    {
        DecisionTrack track = _decision.Track;
        DaySet days = DaySet.None;
        if (stretch.From > Day.First && track.On(stretch.From - 1) is { Amount: { } table } before)
        {
            days = Paid(before, stretch).Intersect(StillPaid(table, stretch.From));
        }

        // A version that is known from a day on may have been in force before it; one that was enacted was not.
        if (stretch.To < Day.Last && track.On(stretch.To + 1) is { Amount: not null } after
            && after.Parts.Any(p => p.Provision.Effective is { Kind: EffectiveKind.KnownFrom } known && known.FirstDay == after.Days.From))
        {
            days = days.Union(Paid(after, stretch));
        }

        foreach (DecisionRule rule in track.RulesOn(stretch))
        {
            if (rule.General is { Amount: not null } general)
            {
                days = days.Union(Paid(general, stretch).Intersect(DaySet.Between(rule.Days.From, rule.Days.To)));
            }
        }

        return days;
    }

    // The days on which a rule would pay, or might, if it decided.
    private DaySet Paid(DecisionRule rule, DayInterval stretch)
    {
        DaySet possible = TimelineReading.Of(rule.Root, new TimelineContext(_decision.Facts.Subject, rule.CutOffs)).Possible;
        DaySet paid = DaySet.None;
        foreach (DayInterval days in possible.Intersect(DaySet.Between(stretch.From, stretch.To)).Intervals.Where(i => MayPay(rule, i.From) || MayPay(rule, i.To)))
        {
            paid = paid.Union(DaySet.Between(days.From, days.To));
        }

        return paid;
    }

    private bool MayPay(DecisionRule rule, int day) =>
        AmountCalculator.Compute(rule.Amount, Outcome.Eligible, _decision.Under(rule, day).Facts) is not { Least: 0, Most: 0 };

    // The days from one on which what surely began before it is not paid out: it is paid once, or its term is over.
    private DaySet StillPaid(AmountTable table, int day)
    {
        DaySet before = _entitled.True.Intersect(DaySet.Before(day));
        if (before.IsEmpty)
        {
            return DaySet.All;
        }

        var periods = new PaymentPeriods(_decision.Track, table, _options, _earned, new TermCount());
        int start = Start(table, before.Intervals[0].From);
        return table.Per == AmountPeriod.Once || (periods.CountsDrawn(table) && table.Term!.Value.Months - _options.MonthsDrawn <= DrawnBy(day - 1)) ? DaySet.None
            : periods.TermDays(start, start);
    }

    // The months of a term that the parts until a day have surely used up.
    private decimal DrawnBy(int day) => Blocks(day).SelectMany(b => b.Periods).Sum(p => _earned.Sure(p) is var (part, of) ? p.Months * part / of : 0);

    // A part that has days of which nobody tells is open, and says so itself. The last that begins in the span is due a year after it at the latest.
    private DaySet DaysOfParts(int to) => Blocks(Day.Add(to, CalendarPeriod.Years(2))).SelectMany(b => b.Periods).Where(p => p.Months > 0)
        .Aggregate(DaySet.None, (days, p) => days.Union(DaySet.Between(p.From, p.To)));
}
