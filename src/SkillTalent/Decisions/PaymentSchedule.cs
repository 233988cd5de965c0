using NodaTime;

namespace SkillTalent;

/// <summary>
/// The parts of one benefit, counted from the start of the entitlement whatever span is asked for, so that a span tells of the same parts as
/// two spans that make it up.
/// </summary>
internal sealed class PaymentSchedule
{
    private readonly Decision _decision;
    private readonly PaymentOptions _options;
    private readonly EarnedPart _earned;
    private readonly Timeline _entitled;
    private readonly int[] _claims;

    public PaymentSchedule(Decision decision, PaymentOptions options)
    {
        _decision = decision;
        _options = options;
        var time = new EntitledTime(decision);
        _earned = new EarnedPart(decision, options, time);
        _entitled = time.Whenever.Timeline;
        _claims = [.. ClaimDays(decision).Order()];
    }

    /// <summary>The parts that are due in a span, both days included, in order.</summary>
    public IEnumerable<Payment> Between(int from, int to)
    {
        // A claim after the span may be the payment of a part in it.
        int through = Math.Max(to, _claims.Length > 0 ? _claims[^1] : to);
        PaymentBlock[] blocks = [.. Blocks(through)];
        int?[] drawn = Drawn(blocks);
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Due >= from && blocks[i].Due <= to)
            {
                yield return blocks[i].IsSum
                    ? blocks[i].Join([.. blocks[i].Periods.Select(p => _earned.Payment(p, p.To, null))], drawn[i])
                    : _earned.Payment(blocks[i].Periods[0], blocks[i].Due, drawn[i]);
            }
        }
    }

    /// <summary>
    /// The parts that are due by a day. Where the rule changes what a part is for, parts are counted anew; what was granted once is not granted again.
    /// From when they are counted, and until when they may be drawn, the version says that is in force when the entitlement begins.
    /// </summary>
    private IEnumerable<PaymentBlock> Blocks(int through)
    {
        bool granted = false;
        foreach ((AmountTable run, int from, int to) in Runs())
        {
            DaySet possible = _entitled.Possible.Intersect(DaySet.Between(from, to));
            if (possible.IsEmpty || (granted && run.Per == AmountPeriod.Once))
            {
                continue;
            }

            granted |= run.Per == AmountPeriod.Once;
            int first = possible.Intervals[0].From;
            AmountTable table = _decision.Track.On(first).Amount ?? run;
            int last = possible.Intervals[^1].To;
            foreach (PaymentBlock block in PaymentBlock.Of(table.Per == AmountPeriod.Once ? Once(table, first) : Periods(table, first, Math.Min(last, through))))
            {
                if (block.Due <= through)
                {
                    yield return block;
                }
            }
        }
    }

    private IEnumerable<PaymentPeriod> Once(AmountTable table, int first)
    {
        int start = table.Paid.Start is null && table.Paid.Instalments.Count == 0 ? first : Start(table, first);
        return table.Paid.Instalments.Count == 0
            ? [new PaymentPeriod(start, start, start, 0)]
            : table.Paid.Instalments.Select((i, number) => (Part: i, Number: number, Due: Day.Add(start, i.After))).OrderBy(i => i.Due)
                .Select(i => new PaymentPeriod(i.Due, i.Due, i.Due, 0) { Instalment = i.Part, Number = i.Number, Granted = start, Judged = table.Paid.JudgedOnce ? start : i.Due });
    }

    private IEnumerable<PaymentPeriod> Periods(AmountTable table, int first, int last)
    {
        int months = table.Per.Months();
        int start = Start(table, first);
        bool countsDrawn = table.Term is { Days: 0 } && (table.Paid.TermCountsDrawn ?? _options.TermCountsDrawn);
        int lastOfTerm = table.Term is { } term && !countsDrawn ? LastOfTerm(start, term) : Day.Last;
        if (table.Paid.Within is { } window)
        {
            lastOfTerm = Math.Min(lastOfTerm, Day.Add(start, window) - 1);
        }

        int FirstOf(int k) => Day.Add(start, new CalendarPeriod(k * months));
        int DueOf(int k) => Math.Min(
            lastOfTerm, table.Paid.Every is { } every ? every.LastDay(start, k * months, Math.Min(lastOfTerm, FirstOf(k + 1) - 1)) : FirstOf(k + 1) - 1);
        int due = int.MinValue;
        int together = 0;
        decimal drawn = 0;
        decimal left = countsDrawn ? table.Term!.Value.Months - _options.MonthsDrawn : decimal.MaxValue;
        for (int k = 0; ; k++)
        {
            int from = FirstOf(k);
            int to = FirstOf(k + 1) - 1;
            if (from > last || from > lastOfTerm || left <= 0 || (k + 1) * months >= MostMonths)
            {
                yield break;
            }

            if (table.Paid.Every is not null && due != DueOf(k))
            {
                due = DueOf(k);
                together = Enumerable.Range(k, table.Paid.Every.Value.Months() / months).TakeWhile(n => FirstOf(n) <= lastOfTerm && DueOf(n) == due).Count();
            }

            // Years of the entitlement go by as its term does.
            var period = new PaymentPeriod(from, Math.Min(to, lastOfTerm), to, months)
            {
                Before = _options.MonthsDrawn + (countsDrawn ? drawn : k * months),
                Due = DueOf(k),
                Together = together,
            };
            yield return period;
            (decimal part, decimal of) = _earned.Most(period);
            drawn += months * part / of;
            left -= countsDrawn ? months * part / of : 0;
        }
    }

    // A hundred years are enough for a person, and all that a period can hold.
    private const int MostMonths = 1200;

    // The last day of what is left of a term; a day before the start where all of it was drawn before.
    private int LastOfTerm(int start, CalendarPeriod term) =>
        Day.Add(Day.Add(start, new CalendarPeriod(Math.Max(term.Months - _options.MonthsDrawn, -MostMonths))), new CalendarPeriod(0, term.Days)) - 1;

    private int Start(AmountTable table, int first)
    {
        LocalDate day = Day.ToDate(first);
        return (table.Paid.Start ?? _options.Start) switch
        {
            PaymentStart.NextMonth when day.Day > 1 => Day.Of(new LocalDate(day.Year, day.Month, 1).PlusMonths(1)),
            PaymentStart.NextYear when day.DayOfYear > 1 => Day.Of(new LocalDate(day.Year + 1, 1, 1)),
            _ => first,
        };
    }

    // Runs of days on which a part is for the same length, the same term and the same instalments; days on which nothing is in force belong to the run before.
    private IEnumerable<(AmountTable Table, int From, int To)> Runs()
    {
        AmountTable? table = null;
        int from = Day.First;
        int to = Day.First;
        foreach (DecisionRule rule in _decision.Track.Rules)
        {
            if (rule.Amount is { } own && table is not null && (own.Per, own.Term, own.Paid.Plan) != (table.Per, table.Term, table.Paid.Plan))
            {
                yield return (table, from, to);
                (table, from) = (own, rule.Days.From);
            }

            table = rule.Amount ?? table;
            to = rule.Days.To;
        }

        if (table is not null)
        {
            yield return (table, from, to);
        }
    }

    // A claim is the payment of the last part that was due by its day and was not drawn yet.
    private int?[] Drawn(PaymentBlock[] periods)
    {
        var drawn = new int?[periods.Length];
        for (int i = 0; i < periods.Length; i++)
        {
            drawn[i] = _options.DrawnThrough is { } day && periods[i].Due <= Day.Of(day) ? Day.Of(day) : null;
        }

        foreach (int claim in _claims.Where(c => _options.DrawnThrough is not { } day || c > Day.Of(day)))
        {
            int at = Array.FindLastIndex(periods, p => p.Due <= claim);
            while (at >= 0 && drawn[at] is not null)
            {
                at--;
            }

            if (at >= 0)
            {
                drawn[at] = claim;
            }
        }

        return drawn;
    }

    // The claims of the worker for this very provision; of one that is repeated for each level, for its level.
    private static IEnumerable<int> ClaimDays(Decision decision)
    {
        int list = WorkerSchema.Instance.IndexOfList("claims");
        if (decision.Track.Subject != WorkerSchema.Instance.Name || decision.Facts.Subject.Lists[list] is not { } claims)
        {
            yield break;
        }

        RecordSchema schema = WorkerSchema.Instance.Lists[list];
        (int provision, int level) = (schema.IndexOf("provision"), schema.IndexOf("level"));
        foreach (SubjectRecord claim in claims)
        {
            string? id = claim.Values[provision].Text;
            bool same = id == decision.Id || (id == decision.ProvisionId && (decision.Target is null || claim.Values[level].Text == decision.Target));
            if (same)
            {
                yield return claim.From;
            }
        }
    }
}
