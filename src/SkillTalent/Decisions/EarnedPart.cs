namespace SkillTalent;

/// <summary>What is earned of one part of a benefit: on how many of its days the conditions hold, what that comes to, and why it is not more.</summary>
internal sealed class EarnedPart(Decision decision, PaymentOptions options, EntitledTime time)
{
    /// <summary>What of a whole part may be earned at most, as so many of so many.</summary>
    public (decimal Part, decimal Of) Most(PaymentPeriod period) => MostOf(period, Entitled(period, time.After(period.Before).Timeline));

    /// <summary>What of a whole part is surely earned.</summary>
    public (decimal Part, decimal Of) Sure(PaymentPeriod period) => SureOf(period, Entitled(period, time.After(period.Before).Timeline));

    /// <summary>The part as a payment.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="due">The day on which it is due.</param>
    /// <param name="drawn">The day on which it was drawn; null: it was not.</param>
    public Payment Payment(PaymentPeriod period, int due, int? drawn)
    {
        bool once = period.Months == 0;
        DaySet own = once ? DaySet.Between(period.Judged, period.Judged) : DaySet.Between(period.From, period.To);
        Decision asked = time.After(period.Before);
        Timeline entitled = Entitled(period, asked.Timeline);
        DaySet possible = entitled.Possible.Intersect(own);
        Decision last = asked.AsOn(possible.IsEmpty ? (once ? period.Judged : due) : possible.Intervals[^1].To);
        Payment Of(PaymentStatus status, AmountBounds amount, params Reason[] reasons) => new(
            last,
            Day.ToDate(due),
            Day.ToDate(period.From),
            Day.ToDate(period.To),
            status,
            status is PaymentStatus.Due or PaymentStatus.Drawn && amount.IsKnown ? amount.Least : null,
            amount.Least,
            amount.Most,
            reasons)
        { Number = period.Number };
        (decimal part, decimal of) = MostOf(period, entitled);
        Reason[] beside = period.Instalment?.When is { } when && !entitled.True.Contains(period.Judged) ? [SentenceReading.Demand(when)] : [];
        Decision failing = possible.Equals(own) ? last : asked.AsOn(Lost(asked, own.Intersect(possible.Complement())));
        bool isCovered = failing.Outcome != Outcome.NotCovered;
        if (part == 0)
        {
            return !isCovered
                ? Of(PaymentStatus.Open, AmountBounds.Open, [.. failing.Unmet])
                : Of(PaymentStatus.NotMet, AmountBounds.Of(0), [.. possible.IsEmpty ? [] : (Reason[])[Broken(possible, period)], .. failing.Unmet, .. beside]);
        }

        (decimal sure, decimal ofSure) = SureOf(period, entitled);
        bool isSure = sure * of == part * ofSure;
        AmountBounds whole = WholeOf(period, asked, possible, entitled.True.Intersect(own));
        AmountBounds amount = Share(whole, sure, ofSure).Or(Share(whole, part, of));
        Reason[] share = [.. possible.Equals(own) && period.To == period.FullTo ? [] : part == of ? [] : (Reason[])[Broken(possible, period)], .. Term(period)];
        return drawn is { } day ? Of(PaymentStatus.Drawn, amount, new Reason(ReasonCode.PaymentDrawn, ("day", Day.ToDate(day)))) with { DrawnOn = Day.ToDate(day) }
            : part != of && !isCovered ? Of(PaymentStatus.Open, amount with { Most = null }, [.. share, .. failing.Unmet])
            : amount.IsKnown && isSure ? Of(PaymentStatus.Due, amount, share)
            : Of(PaymentStatus.Open, amount, [.. share, .. beside, .. WhyOpen(asked, last, possible.Intersect(entitled.True.Complement()), IsStartOpen(period))]);
    }

    private (decimal Part, decimal Of) MostOf(PaymentPeriod period, Timeline entitled) => Capped(period, entitled.Possible, period.Left.Most);

    private (decimal Part, decimal Of) SureOf(PaymentPeriod period, Timeline entitled) => Capped(period, entitled.True, period.Left.Sure);

    private (decimal Part, decimal Of) Capped(PaymentPeriod period, DaySet days, decimal left) => period.Capped(period.Share(days, ProrationOf(period)), left, ProrationOf(period));

    // That less than the part is left of the term, or that it is open what is left.
    private static Reason[] Term(PaymentPeriod period) =>
        IsStartOpen(period) ? [new Reason(ReasonCode.PaymentStartOpen)]
        : period.Left.Sure >= period.Months ? []
        : period.Left.Sure < period.Left.Most ? [new Reason(ReasonCode.PaymentTermOpen)]
        : [new Reason(ReasonCode.PaymentTermEnds, ("months", period.Left.Most))];

    // The version in force when a part begins says what comes of it where it is not whole; of a part that begins while none is, the first one after.
    public Proration ProrationOf(PaymentPeriod period) =>
        decision.Track.RulesOn(new DayInterval(period.From, period.To)).Select(r => r.Amount).FirstOrDefault(a => a is not null)?.Paid.Proration ?? options.Proration;

    // Whether it depends on the day on which the entitlement begins, which is open, if the term is over.
    private static bool IsStartOpen(PaymentPeriod period) => !period.SurelyInTerm.Equals(period.InTerm);

    // On which days of the term the benefit's conditions hold, and those of an instalment itself on the day on which it is due.
    private Timeline Entitled(PaymentPeriod period, Timeline entitled)
    {
        entitled = period.InTerm.Equals(DaySet.All) ? entitled
            : period.SureFrom == Day.First ? entitled.Within(period.InTerm)
            : new Timeline(entitled.True.Intersect(period.SurelyInTerm).Intersect(DaySet.From(period.SureFrom)), entitled.Possible.Intersect(period.InTerm));
        if (period.Instalment?.When is not { } when)
        {
            return entitled;
        }

        int due = period.Due;
        DecisionRule rule = decision.Track.On(due);
        Timeline own = TimelineReading.Of(when, new TimelineContext(decision.Facts.Subject, rule.CutOffs));
        bool sure = own.True.Contains(due);
        return sure ? entitled : new Timeline(DaySet.None, own.Possible.Contains(due) ? entitled.Possible : DaySet.None);
    }

    // What is granted once is one amount, of the day on which it was granted; an instalment is its share, rounded once. Of a month or year it is the amount of
    // its last day on which the conditions hold: where it is open which day that is, of every day that it may be.
    private AmountBounds WholeOf(PaymentPeriod period, Decision asked, DaySet possible, DaySet sure)
    {
        if (period.Instalment is { } part)
        {
            return AmountOn(asked, period.Granted).Each(yuan => AmountExpression.Fen(yuan * part.Percent / 100));
        }

        AmountBounds? whole = null;
        AmountTable? table = null;
        foreach (int day in LastDays(possible, sure.IsEmpty ? Day.First : sure.Intervals[^1].To))
        {
            AmountTable? then = decision.Track.On(day).Amount;
            if (whole is not { } known || then is not { IsFixed: true } || then != table)
            {
                AmountBounds amount = AmountOn(asked, day);
                whole = whole?.Or(amount) ?? amount;
            }

            table = then;
        }

        return whole ?? AmountBounds.Open;
    }

    // The last of the days, and those before it that may be the last: all since the last that is certain.
    private static IEnumerable<int> LastDays(DaySet possible, int since)
    {
        for (int i = possible.Intervals.Count - 1; i >= 0; i--)
        {
            for (int day = possible.Intervals[i].To; day >= Math.Max(possible.Intervals[i].From, since); day--)
            {
                yield return day;
            }
        }
    }

    // What is paid on a day to who is entitled, where that may be so; nobody knows where the rule says no amount.
    private static AmountBounds AmountOn(Decision asked, int day)
    {
        Decision on = asked.AsOn(day);
        return on.Amount is not null && AmountCalculator.Compute(on.Rule.Amount, Outcome.Eligible, on.Facts) is { } amount ? new AmountBounds(amount.Least, amount.Most) : AmountBounds.Open;
    }

    // What is missing of the last day, and of the last one on which nobody knows whether the conditions hold; where it is open when the entitlement begins, of the first
    // day on which it may; where nothing is, what the rule itself leaves unknown, such as what another benefit pays of which this is a share.
    private static IReadOnlyList<Reason> WhyOpen(Decision asked, Decision last, DaySet open, bool isStartOpen)
    {
        Fact[] missing =
        [
            .. last.Missing.Concat(open.IsEmpty ? [] : asked.AsOn(open.Intervals[^1].To).Missing)
                .Concat(isStartOpen ? asked.AsOn(asked.Timeline.Possible.Intervals[0].From).Missing : []).Distinct(),
        ];
        return missing.Length == 0 ? last.Rule.Remarks : [new Reason(ReasonCode.PaymentOpen, ("facts", new LocalizedText(string.Join('、', missing.Select(f => f.Label.Zh)), string.Join(", ", missing.Select(f => f.Label.En)))))];
    }

    private static AmountBounds Share(AmountBounds whole, decimal part, decimal of) => whole.Each(yuan => AmountExpression.Fen(yuan * part / of));

    private static Reason Broken(DaySet possible, PaymentPeriod period) => new(
        ReasonCode.PaymentPartOnly,
        ("days", (decimal)possible.Intervals.Sum(i => i.To - i.From + 1)),
        ("all", (decimal)(period.FullTo - period.From + 1)));

    // Of the days that are lost the first of which no source knows anything; else the first.
    private static int Lost(Decision asked, DaySet lost) => (asked.NotCovered(lost) is { IsEmpty: false } unknown ? unknown : lost).Intervals[0].From;
}
