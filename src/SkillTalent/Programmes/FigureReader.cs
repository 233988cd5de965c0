using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace SkillTalent;

/// <summary>Reads the published numbers of a programme.</summary>
internal static class FigureReader
{
    public const string Section = "figures";
    private const int FirstYear = JsonCursor.Earliest;
    private const int LastYear = JsonCursor.Latest;
    private const decimal MostCounted = 1_000_000_000_000m;

    private static readonly Kind<int> CalendarYear = Kinds.Whole(FirstYear, LastYear);
    private static readonly Kind<decimal> Count = Kinds.Number(2, 0, MostCounted);
    private static readonly Kind<int> Places = Kinds.Whole(0, PrintedPercent.MostDecimals);

    private static readonly Kind<JsonCursor> Percentage = Kinds.Raw("a percentage", """{ "type": "number", "minimum": 0, "maximum": 1000000 }""");

    private static readonly Kind<string> LastCounted = new(
        "2023-06-30, 2023-06 or 2023",
        """{ "anyOf": [ { "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }, { "type": "integer", "minimum": 1900, "maximum": 2199 } ] }""",
        ReadThrough);

    private static readonly Member<JsonCursor> Item = Member.Required(
        "item", Kinds.Any(Kinds.Text, RulebookKinds.Text), "A code for what is counted, the same wherever the same is counted; or, where there is no code, the words.");

    private static readonly Member<LocalizedText?> Label = Member.Optional("label", RulebookKinds.Text, "What is counted, in words, beside a code.");
    private static readonly Member<int?> Year = Member.OptionalValue("year", CalendarYear, "The calendar year.");
    private static readonly Member<int?> Since = Member.OptionalValue("since", CalendarYear, "The first calendar year of a sum over several.");
    private static readonly Member<string?> Through = Member.Optional("through", LastCounted, "The last day, month or year counted.");
    private static readonly Member<decimal?> Target = Member.OptionalValue("target", Count, "The target.");
    private static readonly Member<decimal?> Achieved = Member.OptionalValue("achieved", Count, "What was reached.");

    private static readonly Member<Approximation> Approximate = Member.Or(
        Approximation.Exact, "approximate", Kinds.Codes<Approximation>(), "How exactly the source gives what was reached.");

    private static readonly Member<decimal?> Of = Member.OptionalValue("of", Count, "The whole of which share is a share.");
    private static readonly Member<JsonCursor?> Share = Member.OptionalValue("share", Percentage, "A share in percent, as printed.");
    private static readonly Member<int?> ShareDecimals = Member.OptionalValue("shareDecimals", Places, "Decimal places printed.");
    private static readonly Member<JsonCursor?> Rate = Member.OptionalValue("rate", Percentage, "The rate of completion in percent, as printed.");
    private static readonly Member<int?> RateDecimals = Member.OptionalValue("rateDecimals", Places, "Decimal places printed.");
    private static readonly Member<LocalizedText?> Unit = Member.Optional("unit", RulebookKinds.Text, "The unit.");
    private static readonly Member<PilotKind?> Pilot = Member.OptionalValue("pilot", Kinds.Codes<PilotKind>(), "The kind of pilot that is counted.");
    private static readonly Member<LocalizedText?> Note = Member.Optional("note", RulebookKinds.Text, "A remark.");
    private static readonly Member<Basis?> OwnBasis = Member.OptionalValue("basis", RulebookKinds.Basis, "How well it is attested; as the programme where it is absent.");
    private static readonly Member<IReadOnlyList<Citation>?> Cite = Member.Optional("cite", RulebookKinds.Citations, "The documents; the programme's where it is absent.");

    private static readonly Shape Shape = new(
        "figure",
        "One published number of a programme, or one item without a number. What is absent was not published.",
        Item, Label, Year, Since, Through, Target, Achieved, Approximate, Of, Share, ShareDecimals, Rate, RateDecimals, Unit, Pilot, Note, OwnBasis, Cite)
    {
        Rules =
        [
            new(
                "\"label\" where \"item\" is a code, and none where it is in words",
                """{ "if": { "properties": { "item": { "type": "string" } } }, "then": { "required": [ "label" ] }, "else": { "properties": { "label": false } } }"""),
            ShapeRule.Needs(Of, Share),
            ShapeRule.Needs(ShareDecimals, Share),
            ShapeRule.Needs(RateDecimals, Rate),
        ],
    };

    private static readonly Kind<IReadOnlyList<JsonObjectCursor>> List = Kinds.List(Shape.As(o => o), "a list of figures");

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, new Scalar(Section, "The figures of a programme.", List.Schema)];

    /// <summary>Reads the list; a figure without a basis or citation of its own has the programme's.</summary>
    public static IReadOnlyList<ProgrammeFigure> Read(JsonCursor figures, Basis basis, IReadOnlyList<Citation> citations) =>
        Array.AsReadOnly([.. List.Read(figures).Select(o => ReadOne(o, basis, citations))]);

    private static ProgrammeFigure ReadOne(JsonObjectCursor o, Basis basis, IReadOnlyList<Citation> citations)
    {
        JsonCursor item = o.Get(Item);
        bool isCode = item.Kind == JsonValueKind.String;
        if (isCode != o.Has(Label))
        {
            throw isCode ? o.Fail("the member \"label\"") : o.At(Label).Fail("no \"label\", since the item is in words");
        }

        if (o.Has(Approximate) && !o.Has(Achieved) && !o.Has(Share))
        {
            throw o.Fail("\"achieved\" or \"share\" beside \"approximate\", which says how exact they are");
        }

        return o.Get(Since) > o.Get(Year)
            ? throw o.At(Since).Fail("a year that is not after \"year\"")
            : new ProgrammeFigure
            {
                Item = isCode ? item.AsString() : null,
                Label = isCode ? o.Get(Label)! : item.ReadText(),
                Year = o.Get(Year),
                Since = o.Get(Since),
                Through = o.Get(Through),
                Target = o.Get(Target),
                Achieved = o.Get(Achieved),
                Approximation = o.Get(Approximate),
                Of = o.Get(Of),
                Share = Percent(o.Get(Share), o.Get(ShareDecimals)),
                Rate = Percent(o.Get(Rate), o.Get(RateDecimals)),
                Unit = o.Get(Unit),
                Pilot = o.Get(Pilot),
                Note = o.Get(Note),
                Basis = o.Get(OwnBasis) ?? basis,
                Citations = o.Get(Cite) ?? citations,
            };
    }

    private static PrintedPercent? Percent(JsonCursor? percent, int? decimals) =>
        percent?.AsDecimal(decimals ?? 0, 0m, 1_000_000m, "a percentage") is { } printed ? new PrintedPercent(printed, decimals ?? 0) : null;

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
