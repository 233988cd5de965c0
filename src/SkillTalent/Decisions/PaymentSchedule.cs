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
    private readonly EntitledTime _time;
    private readonly Timeline _entitled;
    private readonly int[] _claims;

    public PaymentSchedule(Decision decision, PaymentOptions options)
    {
        _decision = decision;
        _options = options;
        _time = new EntitledTime(decision);
        _entitled = _time.Whenever.Timeline;
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
                    ? blocks[i].Join([.. blocks[i].Periods.Select(p => Part(p, p.To, null))], drawn[i])
                    : Part(blocks[i].Periods[0], blocks[i].Due, drawn[i]);
            }
        }
    }

    /// <summary>The parts that are due by a day. Where the rule changes what a part is for, parts are counted anew; what was granted once is not granted again.</summary>
    private IEnumerable<PaymentBlock> Blocks(int through)
    {
        bool granted = false;
        foreach ((AmountTable table, int from, int to) in Runs())
        {
            DaySet possible = _entitled.Possible.Intersect(DaySet.Between(from, to));
            if (possible.IsEmpty || (granted && table.Per == AmountPeriod.Once))
            {
                continue;
            }

            granted |= table.Per == AmountPeriod.Once;
            int first = possible.Intervals[0].From;
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
            : table.Paid.Instalments.Select(i => (Part: i, Due: Day.Add(start, i.After)))
                .Select(i => new PaymentPeriod(i.Due, i.Due, i.Due, 0) { Instalment = i.Part, Granted = start, Judged = table.Paid.JudgedOnce ? start : i.Due });
    }

    private IEnumerable<PaymentPeriod> Periods(AmountTable table, int first, int last)
    {
        int months = table.Per.Months();
        int start = Start(table, first);
        bool countsDrawn = table.Paid.TermCountsDrawn ?? _options.TermCountsDrawn;
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
        decimal left = table.Term is { } most ? most.Months - _options.MonthsDrawn : decimal.MaxValue;
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
            (decimal part, decimal of) = period.Share(_time.After(period.Before).Timeline.Possible, ProrationOf(period));
            drawn += months * part / of;
            left -= countsDrawn ? months * part / of : 0;
        }
    }

    // A hundred years are enough for a person, and all that a period can hold.
    private const int MostMonths = 1200;

    // The version in force when a part begins says what comes of it where it is not whole.
    private Proration ProrationOf(PaymentPeriod period) => _decision.Track.On(period.From).Amount?.Paid.Proration ?? _options.Proration;

    private int LastOfTerm(int start, CalendarPeriod term)
    {
        int months = term.Months - _options.MonthsDrawn;
        return months < 0 ? start - 1 : Day.Add(start, new CalendarPeriod(months, term.Days)) - 1;
    }

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

    private Payment Part(PaymentPeriod period, int due, int? drawn)
    {
        bool once = period.Months == 0;
        DaySet own = once ? DaySet.Between(period.Judged, period.Judged) : DaySet.Between(period.From, period.To);
        Decision asked = _time.After(period.Before);
        Timeline entitled = Entitled(period, asked.Timeline);
        DaySet possible = entitled.Possible.Intersect(own);
        Decision decision = asked.AsOn(possible.IsEmpty ? (once ? period.Judged : due) : possible.Intervals[^1].To);
        Payment Of(PaymentStatus status, AmountBounds amount, params Reason[] reasons) => new(
            decision,
            Day.ToDate(due),
            Day.ToDate(period.From),
            Day.ToDate(period.To),
            status,
            status is PaymentStatus.Due or PaymentStatus.Drawn && amount.IsKnown ? amount.Least : null,
            amount.Least,
            amount.Most,
            reasons);
        (decimal part, decimal of) = period.Share(entitled.Possible, ProrationOf(period));
        (decimal sure, _) = period.Share(entitled.True, ProrationOf(period));
        Reason[] beside = period.Instalment?.When is { } when && !entitled.True.Contains(period.Judged) ? [SentenceReading.Demand(when)] : [];
        if (part == 0)
        {
            Decision failing = possible.Equals(own) ? decision : asked.AsOn(FirstLost(own, possible));
            return failing.Outcome == Outcome.NotCovered
                ? Of(PaymentStatus.Open, AmountBounds.Open, [.. failing.Unmet])
                : Of(PaymentStatus.NotMet, AmountBounds.Of(0), [.. possible.IsEmpty ? [] : (Reason[])[Broken(possible, period)], .. failing.Unmet, .. beside]);
        }

        AmountBounds most = WholeOf(period, decision);
        AmountBounds whole = part == of ? most : Part(most, part, of);
        AmountBounds least = sure == part ? whole : Part(most, sure, of).Or(whole);
        Reason[] share = part == of ? [] : [Broken(possible, period)];
        return drawn is { } day ? Of(PaymentStatus.Drawn, least, new Reason(ReasonCode.PaymentDrawn, ("day", Day.ToDate(day)))) with { DrawnOn = Day.ToDate(day) }
            : least.IsKnown && sure == part ? Of(PaymentStatus.Due, least, share)
            : Of(PaymentStatus.Open, least, [.. share, .. beside, .. decision.Missing.Count == 0 ? [] : (Reason[])[new Reason(ReasonCode.PaymentOpen, ("facts", new LocalizedText(Labels(decision, Language.Chinese), Labels(decision, Language.English))))]]);
    }

    // On which days the benefit's conditions hold, and those of an instalment itself on the day on which it is due.
    private Timeline Entitled(PaymentPeriod period, Timeline entitled)
    {
        if (period.Instalment?.When is not { } when)
        {
            return entitled;
        }

        int due = period.Due;
        DecisionRule rule = _decision.Track.On(due);
        Timeline own = TimelineReading.Of(when, new TimelineContext(_decision.Facts.Subject, rule.CutOffs));
        bool sure = own.True.Contains(due);
        return sure ? entitled : new Timeline(DaySet.None, own.Possible.Contains(due) ? entitled.Possible : DaySet.None);
    }

    // What is granted once is one amount, of the day on which it was granted; an instalment is its share, rounded once.
    private AmountBounds WholeOf(PaymentPeriod period, Decision decision)
    {
        BenefitAmount? amount = (period.Instalment is null ? decision : _time.After(period.Before).AsOn(period.Granted)).Amount;
        AmountBounds whole = amount is null ? AmountBounds.Open : new AmountBounds(amount.Adjusted ?? amount.Least, amount.Adjusted ?? amount.Most);
        return period.Instalment is { } part ? whole.Each(yuan => AmountExpression.Fen(yuan * part.Percent / 100)) : whole;
    }

    private static string Labels(Decision decision, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", decision.Missing.Select(f => f.Label.In(language)));

    private static AmountBounds Part(AmountBounds whole, decimal part, decimal of) => whole.Each(yuan => AmountExpression.Fen(yuan * part / of));

    private static Reason Broken(DaySet possible, PaymentPeriod period) => new(
        ReasonCode.PaymentPartOnly,
        ("days", (decimal)possible.Intervals.Sum(i => i.To - i.From + 1)),
        ("all", (decimal)(period.FullTo - period.From + 1)));

    private static int FirstLost(DaySet own, DaySet possible) => own.Intersect(possible.Complement()).Intervals[0].From;

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
