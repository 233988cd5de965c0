namespace SkillTalent;

/// <summary>What is earned of one part of a benefit: on how many of its days the conditions hold, what that comes to, and why it is not more.</summary>
internal sealed class EarnedPart(Decision decision, PaymentOptions options, EntitledTime time)
{
    /// <summary>What of a whole part may be earned at most, as so many of so many.</summary>
    public (decimal Part, decimal Of) Most(PaymentPeriod period) => period.Share(time.After(period.Before).Timeline.Possible, ProrationOf(period));

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
        (decimal part, decimal of) = period.Share(entitled.Possible, ProrationOf(period));
        Reason[] beside = period.Instalment?.When is { } when && !entitled.True.Contains(period.Judged) ? [SentenceReading.Demand(when)] : [];
        Decision failing = possible.Equals(own) ? last : asked.AsOn(FirstLost(own, possible));
        bool isCovered = failing.Outcome != Outcome.NotCovered;
        if (part == 0)
        {
            return !isCovered
                ? Of(PaymentStatus.Open, AmountBounds.Open, [.. failing.Unmet])
                : Of(PaymentStatus.NotMet, AmountBounds.Of(0), [.. possible.IsEmpty ? [] : (Reason[])[Broken(possible, period)], .. failing.Unmet, .. beside]);
        }

        (decimal sure, decimal ofSure) = period.Share(entitled.True, ProrationOf(period));
        bool isSure = sure * of == part * ofSure;
        AmountBounds whole = WholeOf(period, asked, possible, entitled.True.Intersect(own));
        AmountBounds amount = Share(whole, sure, ofSure).Or(Share(whole, part, of));
        Reason[] share = part == of ? [] : [Broken(possible, period)];
        return drawn is { } day ? Of(PaymentStatus.Drawn, amount, new Reason(ReasonCode.PaymentDrawn, ("day", Day.ToDate(day)))) with { DrawnOn = Day.ToDate(day) }
            : part != of && !isCovered ? Of(PaymentStatus.Open, amount with { Most = null }, [.. share, .. failing.Unmet])
            : amount.IsKnown && isSure ? Of(PaymentStatus.Due, amount, share)
            : Of(PaymentStatus.Open, amount, [.. share, .. beside, .. Missing(asked, last, possible.Intersect(entitled.True.Complement()))]);
    }

    // The version in force when a part begins says what comes of it where it is not whole.
    private Proration ProrationOf(PaymentPeriod period) => decision.Track.On(period.From).Amount?.Paid.Proration ?? options.Proration;

    // On which days the benefit's conditions hold, and those of an instalment itself on the day on which it is due.
    private Timeline Entitled(PaymentPeriod period, Timeline entitled)
    {
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

    // What is missing of the last day, and of the last one on which nobody knows whether the conditions hold.
    private static Reason[] Missing(Decision asked, Decision last, DaySet open)
    {
        Fact[] missing = [.. last.Missing.Concat(open.IsEmpty ? [] : asked.AsOn(open.Intervals[^1].To).Missing).Distinct()];
        return missing.Length == 0 ? [] : [new Reason(ReasonCode.PaymentOpen, ("facts", new LocalizedText(string.Join('、', missing.Select(f => f.Label.Zh)), string.Join(", ", missing.Select(f => f.Label.En)))))];
    }

    private static AmountBounds Share(AmountBounds whole, decimal part, decimal of) => whole.Each(yuan => AmountExpression.Fen(yuan * part / of));

    private static Reason Broken(DaySet possible, PaymentPeriod period) => new(
        ReasonCode.PaymentPartOnly,
        ("days", (decimal)possible.Intervals.Sum(i => i.To - i.From + 1)),
        ("all", (decimal)(period.FullTo - period.From + 1)));

    private static int FirstLost(DaySet own, DaySet possible) => own.Intersect(possible.Complement()).Intervals[0].From;
}
