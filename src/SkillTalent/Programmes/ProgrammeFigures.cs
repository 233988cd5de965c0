using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using SkillTalent.Json;
using SkillTalent.Rulebooks;
using SkillTalent.Rules;

namespace SkillTalent.Programmes;

/// <summary>The published numbers of a programme, a member of the provision in the rulebook.</summary>
public static class ProgrammeFigures
{
    private const int FirstYear = JsonCursor.Earliest;
    private const int LastYear = JsonCursor.Latest;

    /// <summary>The figures of a provision; none if it has none.</summary>
    /// <exception cref="InputFormatException">They are not of the expected form; the error names the place in the rulebook.</exception>
    public static IReadOnlyList<ProgrammeFigure> Of(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return provision.Raw.Kind == JsonValueKind.Object && provision.Raw.AsObject().TryGet("figures", out JsonCursor figures)
            ? Read(figures, provision.Basis, provision.Citations)
            : [];
    }

    /// <summary>Reads the list; a figure without a basis or citation of its own has the programme's.</summary>
    internal static IReadOnlyList<ProgrammeFigure> Read(JsonCursor figures, Basis basis, IReadOnlyList<Citation> citations)
    {
        JsonCursor[] items = figures.AsArray("a list of figures");
        if (items.Length == 0)
        {
            throw figures.Fail("at least one figure");
        }

        return Array.AsReadOnly([.. items.Select(i => ReadOne(i, basis, citations))]);
    }

    private static ProgrammeFigure ReadOne(JsonCursor value, Basis basis, IReadOnlyList<Citation> citations)
    {
        JsonObjectCursor o = value.AsObject("a figure: { \"item\", … }");
        JsonCursor item = o.Required("item");
        bool isCode = item.Kind == JsonValueKind.String;
        var figure = new ProgrammeFigure
        {
            Item = isCode ? item.AsString() : null,
            Label = (isCode ? o.Required("label") : item).ReadText(),
            Year = o.TryGet("year", out JsonCursor year) ? year.AsInt(FirstYear, LastYear) : null,
            Since = o.TryGet("since", out JsonCursor since) ? since.AsInt(FirstYear, LastYear) : null,
            Through = o.TryGet("through", out JsonCursor through) ? ReadThrough(through) : null,
            Target = ReadNumber(o, "target"),
            Achieved = ReadNumber(o, "achieved"),
            Approximation = o.TryGet("approximate", out JsonCursor approximate) ? ApproximationExtensions.Table.Read(approximate) : Approximation.Exact,
            Of = ReadNumber(o, "of"),
            Share = ReadPercent(o, "share", "shareDecimals"),
            Rate = ReadPercent(o, "rate", "rateDecimals"),
            Unit = o.OptionalText("unit"),
            Pilot = o.TryGet("pilot", out JsonCursor pilot) ? PilotKindExtensions.Table.Read(pilot) : null,
            Note = o.OptionalText("note"),
            Basis = o.OptionalBasis() ?? basis,
            Citations = o.TryGet("cite", out JsonCursor cite) ? cite.ReadCitations() : citations,
        };
        o.Done();
        if (figure is { Of: not null, Share: null })
        {
            throw o.Fail("\"share\" beside \"of\", the whole that it is a share of");
        }

        if (figure is { Approximation: not Approximation.Exact, Achieved: null, Share: null })
        {
            throw o.Fail("\"achieved\" or \"share\" beside \"approximate\", which says how exact they are");
        }

        if (figure is { Since: { } first, Year: { } last } && first > last)
        {
            throw since.Fail("a year that is not after \"year\"");
        }

        return figure;
    }

    private static decimal? ReadNumber(JsonObjectCursor o, string name) =>
        o.TryGet(name, out JsonCursor number) ? number.AsDecimal(2, 0m) : null;

    private static PrintedPercent? ReadPercent(JsonObjectCursor o, string name, string decimalsName)
    {
        bool stated = o.TryGet(decimalsName, out JsonCursor places);
        int decimals = stated ? places.AsInt(0, PrintedPercent.MostDecimals) : 0;
        if (o.TryGet(name, out JsonCursor percent))
        {
            return new PrintedPercent(percent.AsDecimal(decimals, 0m, 1_000_000m, "a percentage"), decimals);
        }

        return stated ? throw o.Fail($"\"{name}\" beside \"{decimalsName}\"") : null;
    }

    private static string ReadThrough(JsonCursor value)
    {
        const string What = "a day, month or year: \"2023-06-30\", \"2023-06\" or 2023";
        if (value.Kind == JsonValueKind.Number)
        {
            return value.AsInt(FirstYear, LastYear).ToString(CultureInfo.InvariantCulture);
        }

        string text = value.AsString(What);
        int year = text.Length switch
        {
            4 when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int y) => y,
            7 when YearMonthPattern.Iso.Parse(text) is { Success: true } month => month.Value.Year,
            10 when LocalDatePattern.Iso.Parse(text) is { Success: true } day => day.Value.Year,
            _ => throw value.Fail(What),
        };
        return year is >= FirstYear and <= LastYear ? text : throw value.Fail(What);
    }
}
