using SkillTalent.Json;
using SkillTalent.Rules;

namespace SkillTalent.Rulebooks;

/// <summary>The small parts that many entries share.</summary>
internal static class ReadingExtensions
{
    public static LocalizedText ReadText(this JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("a text in both languages: { \"zh\": …, \"en\": … }");
        var text = new LocalizedText(o.Required("zh").AsString(), o.Required("en").AsString());
        o.Done();
        return text;
    }

    public static LocalizedText? OptionalText(this JsonObjectCursor o, string name) =>
        o.TryGet(name, out JsonCursor value) ? value.ReadText() : null;

    public static CalendarPeriod ReadPeriod(this JsonCursor value) =>
        CalendarPeriod.TryParse(value.AsString("a period"), out CalendarPeriod period)
            ? period
            : throw value.Fail("a period of years, months and days such as P4Y, P12M or -P12M");

    public static IReadOnlyList<string> ReadStrings(this JsonCursor value, string what)
    {
        JsonCursor[] items = value.AsArray(what);
        var strings = new List<string>(items.Length);
        foreach (JsonCursor item in items)
        {
            string text = item.AsString();
            if (strings.Contains(text, StringComparer.Ordinal))
            {
                throw item.Fail("each entry only once");
            }

            strings.Add(text);
        }

        return strings.Count > 0 ? strings : throw value.Fail(what + " that is not empty");
    }

    /// <summary>Occupations for which a row is meant: which of them a worker has, one fact tells.</summary>
    public static IReadOnlyList<string> ReadOccupations(this JsonCursor value, Vocabulary vocabulary)
    {
        IReadOnlyList<string> names = value.ReadStrings("a list of occupations");
        return vocabulary.TryGet("occupation", out Fact? fact) && fact.Domain is { IsOpen: true }
            ? names
            : throw value.Fail("no occupations unless some rulebook declares the fact \"occupation\", an open choice");
    }

    /// <summary>The citations of a rule: at least one.</summary>
    public static IReadOnlyList<Citation> ReadCitations(this JsonCursor value)
    {
        JsonCursor[] items = value.AsArray("a list of citations");
        if (items.Length == 0)
        {
            throw value.Fail("at least one citation");
        }

        return [.. items.Select(ReadCitation)];
    }

    public static IReadOnlyList<Citation> OptionalCitations(this JsonObjectCursor o) =>
        o.TryGet("cite", out JsonCursor value) ? value.ReadCitations() : [];

    public static Basis? OptionalBasis(this JsonObjectCursor o) =>
        o.TryGet("basis", out JsonCursor value) ? BasisExtensions.Table.Read(value) : null;

    public static Effective ReadEffective(this JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("when it holds: { \"from\", \"kind\", … }");
        JsonCursor fromCursor = o.Required("from");
        NodaTime.LocalDate from = fromCursor.AsDate();
        NodaTime.LocalDate? to = null;
        AfterEnd? after = null;
        if (o.TryGet("to", out JsonCursor toCursor))
        {
            to = toCursor.AsDate();
            if (to < from)
            {
                throw toCursor.Fail("a last day that is not before the first");
            }

            after = AfterEndExtensions.Table.Read(o.Required("after"));
        }

        EffectiveKind kind = EffectiveKindExtensions.Table.Read(o.Required("kind"));
        DatePrecision precision = DatePrecision.Day;
        if (o.TryGet("precision", out JsonCursor precisionCursor))
        {
            precision = DatePrecisionExtensions.Table.Read(precisionCursor);
            if ((precision == DatePrecision.Year && from.DayOfYear != 1) || (precision == DatePrecision.Month && from.Day != 1))
            {
                throw fromCursor.Fail("the first day of the month or year, since its precision is no finer");
            }
        }

        o.Done();
        return new Effective(from, to, kind, precision, after);
    }

    private static Citation ReadCitation(JsonCursor value)
    {
        JsonObjectCursor o = value.AsObject("a citation: { \"document\", \"article\" }");
        var citation = new Citation(
            o.Required("document").AsString(),
            o.TryGet("article", out JsonCursor article) ? article.AsString() : null,
            o.OptionalText("note"));
        o.Done();
        return citation;
    }
}
