using NodaTime;

namespace SkillTalent;

/// <summary>The small parts that many entries of a rulebook share.</summary>
internal static class RulebookKinds
{
    private static readonly Member<string> Zh = Member.Required("zh", Kinds.Text, "Chinese.");
    private static readonly Member<string> En = Member.Required("en", Kinds.Text, "English.");

    public static readonly Shape TextShape = new("text", "A text in both languages.", Zh, En) { What = "a text in both languages" };

    public static readonly Kind<LocalizedText> Text = TextShape.As(o => new LocalizedText(o.Get(Zh), o.Get(En)));

    private static readonly Member<string> Document = Member.Required("document", Kinds.Text, "The document's number, or its title and date.");
    private static readonly Member<string?> Article = Member.Optional("article", Kinds.Text, "The article or section.");
    private static readonly Member<LocalizedText?> SourceNote = Member.Optional("note", Text, "A remark on the source.");

    public static readonly Shape CitationShape = new(
        "citation", "A document on which the entry rests. Without a published number: the source that was read.", Document, Article, SourceNote);

    /// <summary>The citations of a rule: at least one.</summary>
    public static readonly Kind<IReadOnlyList<Citation>> Citations = Kinds.List(
        CitationShape.As(o => new Citation(o.Get(Document), o.Get(Article), o.Get(SourceNote))), "a list of citations");

    public static readonly Scalar BasisForm = new(
        "basis",
        "How well it is attested: official, the issuing body's own text was read; reported, a secondary source says so; derived, it follows by "
        + "arithmetic or plain logic; unconfirmed, seen in no source and off unless the caller opts in.",
        Kinds.Codes<Basis>().Schema);

    public static readonly Kind<Basis> Basis = new("[basis]", Kinds.Named("basis").Schema, at => Codes.OfBasis.Read(at));

    public static readonly Scalar PeriodForm = new(
        "period",
        "A period of years, months and days: P4Y, P12M, P0D, -P12M (or a variable of forEach).",
        """{ "type": "string", "pattern": "^(-?P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+D)?|\\{[^{}]+\\})$" }""");

    public static readonly Kind<CalendarPeriod> Period = new("[period]", Kinds.Named("period").Schema, ReadPeriod);

    /// <summary>A day, or null for "unknown".</summary>
    public static readonly Kind<LocalDate?> DateOrUnknown = new(
        "[day] or \"unknown\"",
        $$"""{ "anyOf": [ {{Kinds.Date.Schema}}, { "const": "unknown" } ] }""",
        at => at.AsString("a day, written 2024-06-30, or \"unknown\"") == "unknown" ? null : at.AsDate());

    private static readonly Member<LocalDate> From = Member.Required(
        "from", Kinds.Date, "The first day. Where only the year or month is known, its first day, with the precision stated.");

    private static readonly Member<LocalDate?> To = Member.OptionalValue("to", Kinds.Date, "The last day.");

    private static readonly Member<EffectiveKind> StartKind = Member.Required(
        "kind",
        Kinds.Codes<EffectiveKind>().OrVariable(),
        "enacted: before the first day the answer is not-eligible, not yet in force. known-from: before it the answer is not-covered, nobody knows what held.");

    private static readonly Member<DatePrecision> Precision = Member.Or(
        DatePrecision.Day, "precision", Kinds.Codes<DatePrecision>().OrVariable(), "How exactly the first day is known; day where it is absent.");

    private static readonly Member<AfterEnd?> After = Member.OptionalValue("after", Kinds.Codes<AfterEnd>(), "What the answer is after the last day.");

    public static readonly Shape EffectiveShape = new("effective", "When the entry holds.", From, To, StartKind, Precision, After)
    {
        Rules = [ShapeRule.Needs(To, After), ShapeRule.Needs(After, To)],
        What = "when it holds",
    };

    public static readonly Kind<Effective> Effective = EffectiveShape.As(ReadEffective);

    private static Effective ReadEffective(JsonObjectCursor o)
    {
        var effective = new Effective(o.Get(From), o.Get(To), o.Get(StartKind), o.Get(Precision), o.Get(After));
        if (effective.To < effective.From)
        {
            throw o.At(To).Fail("a last day that is not before the first");
        }

        return effective.Precision switch
        {
            DatePrecision.Year when effective.From.DayOfYear != 1 => throw o.At(From).Fail("the first day of the year, since its precision is no finer"),
            DatePrecision.Month when effective.From.Day != 1 => throw o.At(From).Fail("the first day of the month, since its precision is no finer"),
            _ => effective,
        };
    }

    private static CalendarPeriod ReadPeriod(JsonCursor at) =>
        CalendarPeriod.TryParse(at.AsString("a period"), out CalendarPeriod period)
            ? period
            : throw at.Fail("a period of years, months and days such as P4Y, P12M or -P12M");

    /// <summary>One of the codes of a coded list.</summary>
    public static Kind<T> OneOf<T>(CodeTable<T> table)
        where T : struct, Enum => Kinds.OneOf(table.Codes, i => table.All[i]);
}
