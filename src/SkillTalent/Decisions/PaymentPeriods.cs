namespace SkillTalent;

/// <summary>The months, quarters or years of one benefit while it is paid by parts of one length, each until the term that is in force on its days ends.</summary>
/// <param name="track">The benefit through time.</param>
/// <param name="table">What it pays on the first day.</param>
/// <param name="options">What the documents leave open.</param>
/// <param name="earned">What is earned of a part.</param>
/// <param name="count">What the parts before have used up of the term.</param>
internal sealed class PaymentPeriods(DecisionTrack track, AmountTable table, PaymentOptions options, EarnedPart earned, TermCount count)
{
    // A hundred years are enough for a person, and all that a period can hold.
    private const int MostMonths = 1200;

    private readonly int _months = table.Per.Months();

    /// <summary>The periods, in order.</summary>
    /// <param name="start">The first day of the first one.</param>
    /// <param name="last">The last day on which one may begin.</param>
    /// <param name="end">The last day of all: from the next on the benefit is paid by parts of another length.</param>
    public IEnumerable<PaymentPeriod> Between(int start, int last, int end)
    {
        int origin = count.Start ??= start;
        int latest = Math.Max(origin, count.Latest ?? origin);
        DaySet surely = TermDays(origin, origin).Intersect(DaySet.Between(start, end));
        DaySet inTerm = latest == origin ? surely : surely.Union(TermDays(origin, latest).Intersect(DaySet.Between(start, end)));
        int over = inTerm.IsEmpty ? start - 1 : inTerm.Intervals[^1].To;
        int surelyOver = surely.IsEmpty ? start - 1 : surely.Intervals[^1].To;
        int FirstOf(int k) => Day.Add(start, new CalendarPeriod(k * _months));
        int DueOf(int k)
        {
            int full = FirstOf(k + 1) - 1;
            int until = full <= surelyOver ? surelyOver : over;
            return table.Paid.Every is { } every ? Math.Min(until, every.LastDay(start, k * _months, Math.Min(until, full))) : Math.Min(until, full);
        }

        int due = int.MinValue;
        int together = 0;
        for (int k = 0; FirstOf(k) <= Math.Min(last, over) && (k + 1) * _months < MostMonths; k++)
        {
            (int from, int to) = (FirstOf(k), FirstOf(k + 1) - 1);
            DaySet days = inTerm.Intersect(DaySet.Between(from, to));
            AmountTable own = track.On(from).Amount ?? table;
            decimal term = CountsDrawn(own) ? own.Term!.Value.Months - options.MonthsDrawn : decimal.MaxValue;
            if (days.IsEmpty)
            {
                continue;
            }

            if (table.Paid.Every is { } sum && due != DueOf(k))
            {
                due = DueOf(k);
                together = Enumerable.Range(k, sum.Months() / _months).TakeWhile(n => FirstOf(n) <= over && DueOf(n) == due).Count();
            }

            // Years of the entitlement go by as its term does.
            decimal before = options.MonthsDrawn + Day.MonthsBetween(origin, start) + (k * _months);
            var period = new PaymentPeriod(from, days.Intervals[^1].To, to, _months)
            {
                Before = CountsDrawn(own) ? (options.MonthsDrawn + count.Sure, options.MonthsDrawn + count.Most)
                    : (latest == origin ? before : options.MonthsDrawn + Day.MonthsBetween(latest, from), before),
                InTerm = days,
                SurelyInTerm = surely.Intersect(DaySet.Between(from, to)),
                SureFrom = latest == origin ? Day.First : latest,
                Left = term == decimal.MaxValue ? (term, term) : (Math.Max(0, term - count.Most), term - count.Sure),
                Due = DueOf(k),
                Together = together,
            };
            if (period.Capped((1, 1), period.Left.Most, earned.ProrationOf(period)).Part <= 0 || (period.SurelyInTerm.IsEmpty && earned.Most(period).Part == 0))
            {
                continue;
            }

            yield return period;
            count.Add(Months(earned.Sure(period)), Months(earned.Most(period)));
        }
    }

    private decimal Months((decimal Part, decimal Of) share) => _months * share.Part / share.Of;

    /// <summary>
    /// Whether the term is used up by what is drawn alone. Of a term that has days beside months nobody can say how much of it a part uses up: it runs by the calendar.
    /// </summary>
    public bool CountsDrawn(AmountTable own) => own.Term is { Days: 0 } && (own.Paid.TermCountsDrawn ?? options.TermCountsDrawn);

    /// <summary>
    /// The days on which the term of the version in force is not over, nor the time within which all must be drawn. Where no version pays, that of before runs on.
    /// </summary>
    /// <param name="origin">The day from which parts are counted.</param>
    /// <param name="latest">The day from which they are counted at the latest, where that is open; else the same.</param>
    public DaySet TermDays(int origin, int latest)
    {
        DaySet all = DaySet.None;
        AmountTable known = table;
        foreach (DecisionRule rule in track.Rules)
        {
            known = rule.Amount ?? known;
            int last = known.Term is { } term && !CountsDrawn(known) ? LastOf(origin, latest, term) : Day.Last;
            all = all.Union(DaySet.Between(rule.Days.From, Math.Min(rule.Days.To, last)));
        }

        return table.Paid.Within is { } window ? all.Intersect(DaySet.Between(Day.First, Day.Add(latest, window) - 1)) : all;
    }

    // Of a term of which nothing is left the start makes no difference.
    private int LastOf(int origin, int latest, CalendarPeriod term) => LastOf(latest, term) is var last && last >= latest ? last : LastOf(origin, term);

    // The last day of what is left of a term; a day before the start where all of it was drawn before.
    private int LastOf(int start, CalendarPeriod term) =>
        Day.Add(Day.Add(start, new CalendarPeriod(Math.Max(term.Months - options.MonthsDrawn, -MostMonths))), new CalendarPeriod(0, term.Days)) - 1;
}
