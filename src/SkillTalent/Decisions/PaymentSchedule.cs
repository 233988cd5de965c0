using NodaTime;

namespace SkillTalent;

/// <summary>
/// The parts of one benefit, counted from the start of the entitlement whatever span is asked for, so that a span tells of the same parts as
/// two spans that make it up.
/// </summary>
internal sealed partial class PaymentSchedule
{
    private readonly Decision _decision;
    private readonly PaymentOptions _options;
    private readonly EarnedPart _earned;
    private readonly Timeline _entitled;
    private readonly int _latest;
    private readonly (int Day, bool IsSure)[] _claims;

    public PaymentSchedule(Decision decision, PaymentOptions options)
    {
        _decision = decision;
        _options = options;
        var time = new EntitledTime(decision);
        _earned = new EarnedPart(decision, options, time);
        _entitled = time.Whenever.Timeline;
        _latest = time.IsCounted || decision.Track.Rules.Any(r => r.Amount is { } amount && RunsFromStart(amount)) ? LatestStart.Of(time.Whenever) : Day.First;
        _claims = [.. ClaimDays(decision).Order()];
    }

    /// <summary>The parts that are due in a span, both days included, in order.</summary>
    public IEnumerable<Payment> Between(int from, int to)
    {
        // A claim after the span may be the payment of a part in it.
        int through = Math.Max(to, _claims.Length > 0 ? _claims[^1].Day : to);
        PaymentBlock[] blocks = [.. Blocks(through)];
        var drawn = new DrawnParts(blocks, _options.DrawnThrough is { } day ? Day.Of(day) : null, b => (b.Periods.Any(p => _earned.Sure(p).Part > 0), b.Periods.Any(p => _earned.Most(p).Part > 0)));
        foreach ((int claimed, bool isSure) in _claims)
        {
            drawn.Add(claimed, isSure);
        }

        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Due >= from && blocks[i].Due <= to)
            {
                Payment part = blocks[i].IsSum
                    ? blocks[i].Join([.. blocks[i].Periods.Select(p => _earned.Payment(p, p.To, null))], drawn.DrawnOn(i))
                    : _earned.Payment(blocks[i].Periods[0], blocks[i].Due, drawn.DrawnOn(i));
                yield return drawn.PerhapsOn(i) is { } perhaps ? part.PerhapsDrawn(Day.ToDate(perhaps)) : part;
            }
        }
    }

    /// <summary>
    /// The parts that are due by a day. Where the rule changes for how long a part is, parts are counted anew from that day on, and the term runs on; what was granted
    /// once is not granted again. From when parts are counted, and until when they may be drawn, the version says that is in force when the entitlement begins.
    /// </summary>
    private IEnumerable<PaymentBlock> Blocks(int through)
    {
        bool granted = false;
        var count = new TermCount();
        foreach ((AmountTable run, int from, int to) in Runs())
        {
            DaySet possible = _entitled.Possible.Intersect(DaySet.Between(from, to));
            if (possible.IsEmpty || (granted && run.Per == AmountPeriod.Once))
            {
                continue;
            }

            int first = possible.Intervals[0].From;
            AmountTable table = _decision.Track.On(first).Amount ?? run;
            granted |= run.Per == AmountPeriod.Once;
            count.Latest ??= Start(table, Math.Max(first, Math.Min(_latest, through)));
            IEnumerable<PaymentPeriod> periods = run.Per == AmountPeriod.Once
                ? Once(table, first)
                : new PaymentPeriods(_decision.Track, table, _options, _earned, count).Between(count.Start is { } since ? Math.Max(since, first) : Start(table, first), Math.Min(possible.Intervals[^1].To, through), to);
            foreach (PaymentBlock block in PaymentBlock.Of(periods))
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

    // Whether it matters beside its own day when an entitlement begins: a term runs from then, or parts are counted from a later day.
    private bool RunsFromStart(AmountTable table) => (table.Term ?? table.Paid.Within) is not null || (table.Paid.Start ?? _options.Start) != PaymentStart.FirstDay;

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

    // Runs of days on which a part is for the same length, and there are the same instalments; days on which nothing is in force belong to the run before.
    private IEnumerable<(AmountTable Table, int From, int To)> Runs()
    {
        AmountTable? table = null;
        int from = Day.First;
        int to = Day.First;
        foreach (DecisionRule rule in _decision.Track.Rules)
        {
            if (rule.Amount is { } own && table is not null && (own.Per, own.Paid.Plan) != (table.Per, table.Paid.Plan))
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

    // The claims of the worker for this very provision; of one that is repeated for each level, for its level, which a claim may leave open.
    private static IEnumerable<(int Day, bool IsSure)> ClaimDays(Decision decision)
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
            string? of = claim.Values[level].Text;
            bool isSure = id == decision.Id || (id == decision.ProvisionId && (decision.Target is null || of == decision.Target));
            if (isSure || (id == decision.ProvisionId && of is null))
            {
                yield return (claim.From, isSure);
            }
        }
    }
}
