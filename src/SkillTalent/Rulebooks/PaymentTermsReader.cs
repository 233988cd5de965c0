namespace SkillTalent;

/// <summary>Reads how a benefit is paid.</summary>
internal sealed class PaymentTermsReader(RequirementReader requirements)
{
    private static readonly Kind<decimal> Share = Kinds.Number(8, 0.00000001m, 100, "per cent above 0 and at most 100");

    private static readonly Member<Funder> By = Member.Required("funder", RulebookKinds.OneOf(Codes.OfFunder), "The purse.");
    private static readonly Member<decimal> Bears = Member.Or(100m, "percent", Share, "What it bears, in per cent; all of it where it is absent.");
    private static readonly Shape FunderForm = new("funder", "What one purse bears.", By, Bears) { What = "a purse" };

    private static readonly Member<decimal> Percent = Member.Required("percent", Share, "Per cent of the amount.");

    private static readonly Member<CalendarPeriod> After = Member.Or(
        default(CalendarPeriod), "after", RulebookKinds.Period, "How long after the start of the entitlement it is due; at once where it is absent.");

    private static readonly Member<JsonCursor?> When = Member.OptionalValue(
        "when", Kinds.Named("requirement"), "What must hold beside the benefit's own conditions on the day on which it is due.");

    private static readonly Shape InstalmentForm = new("instalment", "One part of what is granted once.", Percent, After, When) { What = "an instalment" };

    private static readonly Member<Payee?> To = Member.OptionalValue(
        "to", RulebookKinds.OneOf(Codes.OfPayee), "To whom it is paid.");

    private static readonly Member<IReadOnlyList<JsonObjectCursor>?> Funders = Member.Optional(
        "by", Kinds.List(FunderForm.As(o => o), "a list of purses"), "Out of whose purse, each once; together at most 100 per cent.");

    private static readonly Member<PaymentStart?> Start = Member.OptionalValue(
        "start", Kinds.Codes<PaymentStart>(), "From which day the parts are counted: first-day of the entitlement, or by the calendar from the next-month or next-year.");

    private static readonly Member<Proration?> Prorated = Member.OptionalValue(
        "proration",
        Kinds.Codes<Proration>(),
        "What an unfinished part comes to. whole-only: nothing. monthly, quarterly: its whole months, or three-month blocks. daily: its days. begun: all of it.");

    private static readonly Member<PaymentEvery?> Every = Member.OptionalValue(
        "every",
        Kinds.Codes<PaymentEvery>(),
        "How often what is counted by the month or quarter is paid out, as one sum: every quarter or year from the start, or by the calendar. Each by itself where it is absent.");

    private static readonly Member<string?> TermCounts = Member.Optional(
        "termCounts", Kinds.OneOf("calendar", "drawn"), "What uses the term up: the calendar from the start on, or only what is drawn.");

    private static readonly Member<CalendarPeriod?> Within = Member.OptionalValue(
        "within", RulebookKinds.Period, "Within which time from the start all must be drawn; what is left lapses.");

    private static readonly Member<IReadOnlyList<JsonObjectCursor>?> Instalments = Member.Optional(
        "instalments", Kinds.List(InstalmentForm.As(o => o), "a list of instalments"), "The parts of what is granted once, in the order of their days.");

    private static readonly Member<string?> Judged = Member.Optional(
        "judged",
        Kinds.OneOf("each-day", "first-day"),
        "Whether the benefit's own conditions are judged on the day of each instalment (where it is absent) or on the first day alone.");

    private static readonly Shape Shape = new(
        "paymentTerms",
        "How it is paid, as far as the document says so; what is left out, the caller chooses.",
        To, Funders, Start, Every, Prorated, TermCounts, Within, Instalments, Judged)
    {
        What = "how it is paid",
        Rules = [ShapeRule.Needs(Judged, Instalments)],
    };

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, FunderForm, InstalmentForm];

    public PaymentTerms Read(JsonCursor at, AmountPeriod per, CalendarPeriod? term)
    {
        JsonObjectCursor o = Shape.Open(at);
        Instalment[] instalments = [.. (o.Get(Instalments) ?? []).Select(ReadInstalment)];
        Refuse(o, Instalments, per == AmountPeriod.Once, "is granted once");
        Refuse(o, Prorated, per != AmountPeriod.Once, "is paid by the month, quarter or year");
        Refuse(o, Within, per != AmountPeriod.Once, "is paid by the month, quarter or year");
        Refuse(o, TermCounts, term is not null, "has a \"term\"");
        if (o.Get(TermCounts) == "drawn" && term is { Days: > 0 })
        {
            throw o.At(TermCounts).Fail("no \"drawn\" where the term has days beside whole months: what is drawn is counted by the month");
        }

        if (o.Get(Every) is { } every && (per.Months() == 0 || every.Months() <= per.Months()))
        {
            throw o.At(Every).Fail("no \"every\" but one that is longer than what the amount is for: of an amount a month or a quarter");
        }

        if (o.Get(Within) is { } window && (window.Months * 31) + window.Days < per.Months() * 28)
        {
            throw o.At(Within).Fail("a time in which at least one part can be drawn");
        }

        for (int i = 1; i < instalments.Length; i++)
        {
            if (Length(instalments[i]) <= Length(instalments[i - 1]))
            {
                throw o.Get(Instalments)![i].Fail("a day after that of the instalment before it");
            }
        }

        return new PaymentTerms
        {
            Payee = o.Get(To),
            Funders = ReadFunders(o),
            Start = o.Get(Start),
            Every = o.Get(Every),
            Proration = o.Get(Prorated),
            TermCountsDrawn = o.Get(TermCounts) is { } counts ? counts == "drawn" : null,
            Within = o.Get(Within) is { } within ? Positive(o, Within, within) : null,
            Instalments = instalments,
            JudgedOnce = o.Get(Judged) == "first-day",
        };
    }

    // In days, a month at its average length: enough to tell which of two comes first.
    private static decimal Length(Instalment part) => (part.After.Months * 30.4375m) + part.After.Days;

    private Instalment ReadInstalment(JsonObjectCursor o)
    {
        CalendarPeriod after = o.Get(After);
        return after.IsNegative
            ? throw o.At(After).Fail("a period that is not negative")
            : new Instalment(o.Get(Percent), after, o.Get(When) is { } when ? requirements.Read(when) : null);
    }

    private static FunderShare[] ReadFunders(JsonObjectCursor o)
    {
        FunderShare[] funders = [.. (o.Get(Funders) ?? []).Select(f => new FunderShare(f.Get(By), f.Get(Bears)))];
        return funders.Select(f => f.By).Distinct().Count() == funders.Length && funders.Sum(f => f.Percent) <= 100
            ? funders
            : throw o.At(Funders).Fail("purses each once, which together bear at most 100 per cent");
    }

    private static void Refuse(JsonObjectCursor o, Member member, bool allowed, string where)
    {
        if (!allowed && o.Has(member.Name))
        {
            throw o.At(member).Fail($"no \"{member.Name}\" but where the amount {where}");
        }
    }

    private static CalendarPeriod Positive(JsonObjectCursor o, Member member, CalendarPeriod period) =>
        period.IsNegative || period.IsZero ? throw o.At(member).Fail("a period of at least a day") : period;
}
