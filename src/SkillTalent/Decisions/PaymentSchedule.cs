using NodaTime;

namespace SkillTalent;

/// <summary>
/// The parts of one benefit, counted from the start of the entitlement whatever span is asked for, so that a span tells of the same parts as
/// two spans that make it up.
/// </summary>
internal sealed class PaymentSchedule
{
    private const int MonthsOfAYear = 12;

    private readonly Decision _decision;
    private readonly PaymentOptions _options;
    private readonly Timeline _entitled;
    private readonly int[] _claims;

    public PaymentSchedule(Decision decision, PaymentOptions options)
    {
        _decision = decision;
        _options = options;
        _entitled = decision.Timeline;
        _claims = [.. ClaimDays(decision).Order()];
    }

    /// <summary>The parts that are due in a span, both days included, in order.</summary>
    public IEnumerable<Payment> Between(int from, int to)
    {
        // A claim after the span may be the payment of a part in it.
        int through = Math.Max(to, _claims.Length > 0 ? _claims[^1] : to);
        PaymentPeriod[] periods = [.. Periods(through)];
        int?[] drawn = Drawn(periods);
        for (int i = 0; i < periods.Length; i++)
        {
            int due = DueOf(periods[i]);
            if (due >= from && due <= to)
            {
                yield return Part(periods[i], due, drawn[i]);
            }
        }
    }

    // What is paid once is due when the entitlement begins; a month or year when it is over.
    private static int DueOf(PaymentPeriod period) => period.Months == 0 ? period.From : period.To;

    /// <summary>The parts that are due by a day. Where the rule changes what a part is for, parts are counted anew.</summary>
    private IEnumerable<PaymentPeriod> Periods(int through)
    {
        foreach ((AmountTable table, int from, int to) in Runs())
        {
            DaySet possible = _entitled.Possible.Intersect(DaySet.Between(from, to));
            if (possible.IsEmpty)
            {
                continue;
            }

            int first = possible.Intervals[0].From;
            int last = possible.Intervals[^1].To;
            foreach (PaymentPeriod period in table.Per == AmountPeriod.Once ? [new PaymentPeriod(first, first, first, 0)] : Periods(table, first, Math.Min(last, through)))
            {
                if (DueOf(period) <= through)
                {
                    yield return period;
                }
            }
        }
    }

    private IEnumerable<PaymentPeriod> Periods(AmountTable table, int first, int last)
    {
        int months = table.Per == AmountPeriod.Month ? 1 : MonthsOfAYear;
        int start = Start(first);
        int lastOfTerm = table.Term is { } term && !_options.TermCountsDrawn ? LastOfTerm(start, term) : Day.Last;
        decimal left = table.Term is { } most ? most.Months - _options.MonthsDrawn : decimal.MaxValue;
        for (int k = 0; ; k++)
        {
            int from = Day.Add(start, new CalendarPeriod(k * months));
            int to = Day.Add(start, new CalendarPeriod((k + 1) * months)) - 1;
            if (from > last || from > lastOfTerm || left <= 0 || (k + 1) * months >= MostMonths)
            {
                yield break;
            }

            var period = new PaymentPeriod(from, Math.Min(to, lastOfTerm), to, months);
            yield return period;
            (decimal part, decimal of) = period.Share(_entitled.Possible, _options.Proration);
            left -= _options.TermCountsDrawn ? months * part / of : 0;
        }
    }

    // A hundred years are enough for a person, and all that a period can hold.
    private const int MostMonths = 1200;

    private int LastOfTerm(int start, CalendarPeriod term)
    {
        int months = term.Months - _options.MonthsDrawn;
        return months < 0 ? start - 1 : Day.Add(start, new CalendarPeriod(months, term.Days)) - 1;
    }

    private int Start(int first)
    {
        LocalDate day = Day.ToDate(first);
        return _options.Start switch
        {
            PaymentStart.NextMonth when day.Day > 1 => Day.Of(new LocalDate(day.Year, day.Month, 1).PlusMonths(1)),
            PaymentStart.NextYear when day.DayOfYear > 1 => Day.Of(new LocalDate(day.Year + 1, 1, 1)),
            _ => first,
        };
    }

    // Runs of days on which a part is for the same length and the same term; days on which nothing is in force belong to the run before.
    private IEnumerable<(AmountTable Table, int From, int To)> Runs()
    {
        AmountTable? table = null;
        int from = Day.First;
        int to = Day.First;
        foreach (DecisionRule rule in _decision.Track.Rules)
        {
            if (rule.Amount is { } own && table is not null && (own.Per, own.Term) != (table.Per, table.Term))
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
    private int?[] Drawn(PaymentPeriod[] periods)
    {
        var drawn = new int?[periods.Length];
        for (int i = 0; i < periods.Length; i++)
        {
            drawn[i] = _options.DrawnThrough is { } day && DueOf(periods[i]) <= Day.Of(day) ? Day.Of(day) : null;
        }

        foreach (int claim in _claims.Where(c => _options.DrawnThrough is not { } day || c > Day.Of(day)))
        {
            int at = Array.FindLastIndex(periods, p => DueOf(p) <= claim);
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
        DaySet own = DaySet.Between(period.From, period.To);
        DaySet possible = _entitled.Possible.Intersect(own);
        Decision decision = _decision.AsOn(possible.IsEmpty ? due : possible.Intervals[^1].To);
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
        (decimal part, decimal of) = period.Share(_entitled.Possible, _options.Proration);
        (decimal sure, _) = period.Share(_entitled.True, _options.Proration);
        if (part == 0)
        {
            Decision failing = possible == own ? decision : _decision.AsOn(FirstLost(own, possible));
            return failing.Outcome == Outcome.NotCovered
                ? Of(PaymentStatus.Open, AmountBounds.Open, [.. failing.Unmet])
                : Of(PaymentStatus.NotMet, AmountBounds.Of(0), [.. possible.IsEmpty ? [] : (Reason[])[Broken(possible, period)], .. failing.Unmet]);
        }

        AmountBounds most = decision.Amount is { } paid ? new AmountBounds(paid.Adjusted ?? paid.Least, paid.Adjusted ?? paid.Most) : AmountBounds.Open;
        AmountBounds whole = part == of ? most : Part(most, part, of);
        AmountBounds least = sure == part ? whole : Part(most, sure, of).Or(whole);
        Reason[] share = part == of ? [] : [Broken(possible, period)];
        return drawn is { } day ? Of(PaymentStatus.Drawn, least, new Reason(ReasonCode.PaymentDrawn, ("day", Day.ToDate(day))))
            : least.IsKnown && sure == part ? Of(PaymentStatus.Due, least, share)
            : Of(PaymentStatus.Open, least, [.. share, .. decision.Missing.Count == 0 ? [] : (Reason[])[new Reason(ReasonCode.PaymentOpen, ("facts", new LocalizedText(Labels(decision, Language.Chinese), Labels(decision, Language.English))))]]);
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
