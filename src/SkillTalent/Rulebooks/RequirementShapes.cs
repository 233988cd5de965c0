using NodaTime;

namespace SkillTalent;

/// <summary>The members of a requirement: the closed family of combinators and tests.</summary>
internal static class RequirementShapes
{
    private const decimal MostNumber = 1_000_000_000m;

    private static readonly Kind<IReadOnlyList<JsonCursor>> Parts = Kinds.List(Kinds.Named("requirement"), "a list of requirements");

    private static readonly Kind<decimal> Number = Kinds.Number(DecimalScale.MostDecimals, -MostNumber, MostNumber);

    private static readonly Scalar WorkPeriodForm = new(
        "workPeriod",
        "A period of whole years and months, above zero (or a variable of forEach).",
        """{ "type": "string", "pattern": "^(P(?=\\d)(\\d+Y)?(\\d+M)?|\\{[^{}]+\\})$" }""");

    public static readonly Member<CalendarPeriod?> ElapsedAtLeast = Member.OptionalValue(
        "atLeast", RulebookKinds.Period, "day + period <= the day asked; P0D: held by then.");

    public static readonly Member<CalendarPeriod?> Under = Member.OptionalValue("under", RulebookKinds.Period, "Not earlier than the day, and before day + period.");
    public static readonly Member<CalendarPeriod?> Within = Member.OptionalValue("within", RulebookKinds.Period, "Not earlier than the day, and not after day + period.");

    public static readonly Shape ElapsedShape = new("elapsed", "Time since the day of a date fact.", ElapsedAtLeast, Under, Within)
    {
        What = "time since a day",
        Rules = [ShapeRule.ExactlyOne(ElapsedAtLeast, Under, Within)],
    };

    public static readonly Member<JsonCursor> WorkedAtLeast = Member.Required("atLeast", Kinds.Named("workPeriod"), "How much.");
    public static readonly Shape WorkedShape = new("workedTest", "Cumulative work.", WorkedAtLeast) { What = "how much work" };

    public static readonly Member<string> BetweenOf = Member.Required("of", Kinds.Text, "A date fact.");
    public static readonly Member<CalendarPeriod> BetweenFrom = Member.Required("from", RulebookKinds.Period, "The earliest offset.");
    public static readonly Member<CalendarPeriod> BetweenTo = Member.Required("to", RulebookKinds.Period, "The latest offset, not before the earliest.");
    public static readonly Shape BetweenShape = new("between", "Two offsets of another date fact, both ends included.", BetweenOf, BetweenFrom, BetweenTo) { What = "two offsets of a date fact" };

    private static readonly Kind<JsonCursor> Bound = Kinds.Any(Number, Kinds.Named("amountExpression"));

    public static readonly Member<JsonCursor?> AtLeast = Member.OptionalValue("atLeast", Bound, ">= a number, or a calculation over parameters.");
    public static readonly Member<JsonCursor?> Above = Member.OptionalValue("above", Bound, "> a number, or a calculation over parameters.");
    public static readonly Member<JsonCursor?> AtMost = Member.OptionalValue("atMost", Bound, "<= a number, or a calculation over parameters.");
    public static readonly Member<JsonCursor?> Below = Member.OptionalValue("below", Bound, "< a number, or a calculation over parameters.");
    public static readonly Member<decimal?> Equal = Member.OptionalValue("equals", Number, "=");

    public static readonly Shape CompareShape = new("compare", "A range of numbers, not empty.", AtLeast, Above, AtMost, Below, Equal)
    {
        Rules = [ShapeRule.AtLeastOne(AtLeast, Above, AtMost, Below, Equal)],
        What = "a range of numbers",
    };

    public static readonly Member<IReadOnlyList<JsonCursor>?> All = Member.Optional("all", Parts, "Every part must hold.");
    public static readonly Member<IReadOnlyList<JsonCursor>?> Any = Member.Optional("any", Parts, "One part is enough.");
    public static readonly Member<JsonCursor?> Not = Member.OptionalValue("not", Kinds.Named("requirement"), "The part must not hold.");
    public static readonly Member<string?> Fact = Member.Optional("fact", Kinds.Text, "The id of a declared fact, of which one test follows.");
    public static readonly Member<JsonObjectCursor?> Elapsed = Member.Optional("elapsed", ElapsedShape.As(o => o), "Of a date fact: time since the day.");
    public static readonly Member<JsonObjectCursor?> Worked = Member.Optional("worked", WorkedShape.As(o => o), "Of a work fact: how much.");
    public static readonly Member<LocalDate?> From = Member.OptionalValue("from", Kinds.Date, "Of a date fact: the day or later.");
    public static readonly Member<LocalDate?> Before = Member.OptionalValue("before", Kinds.Date, "Of a date fact: before the day.");
    public static readonly Member<JsonObjectCursor?> Between = Member.Optional("between", BetweenShape.As(o => o), "Of a date fact: it lies between two offsets of another.");
    public static readonly Member<IReadOnlyList<string>?> In = Member.Optional("in", Kinds.Texts, "Of a choice fact: one of these codes.");
    public static readonly Member<bool?> Is = Member.OptionalValue("is", Kinds.Flag, "Of a flag fact: it is so.");
    public static readonly Member<JsonObjectCursor?> Compare = Member.Optional("compare", CompareShape.As(o => o), "Of a number fact: it lies in a range.");

    public static readonly Member<string?> AsOf = Member.Optional(
        "asOf", Kinds.Text, "The name of a cut-off: the fact is read on the cut-off day that the place declares under it, else on the day asked.");

    public static readonly Member<Basis?> Basis = Member.OptionalValue("basis", RulebookKinds.Basis, "How well it is attested, where that differs.");
    public static readonly Member<IReadOnlyList<Citation>?> Cite = Member.Optional("cite", RulebookKinds.Citations, "Documents of its own.");

    public static readonly Shape Shape = new(
        "requirement",
        "A condition: all, any, not, or one test of one fact (from and before together are one).",
        All, Any, Not, Fact, Elapsed, Worked, From, Before, Between, In, Is, Compare, AsOf, Basis, Cite)
    {
        Rules = [ShapeRule.ExactlyOne(All, Any, Not, Fact), OneTest()],
    };

    public static IReadOnlyList<Definition> Definitions { get; } = [Shape, ElapsedShape, WorkedShape, BetweenShape, CompareShape, WorkPeriodForm];

    private static ShapeRule OneTest()
    {
        Member[] tests = [Elapsed, Worked, Between, In, Is, Compare];
        string only = string.Join(", ", tests.Select(t => t.Name).Concat(["from", "before", "asOf"]).Select(n => $"\"{n}\": false"));
        string each = string.Join(", ", tests.Select(t => $$"""{ "required": [ "{{t.Name}}" ] }"""));
        return new(
            "one test where there is \"fact\", and none elsewhere",
            $$"""
            { "if": { "required": [ "fact" ] },
              "then": { "oneOf": [ {{each}}, { "anyOf": [ { "required": [ "from" ] }, { "required": [ "before" ] } ] } ] },
              "else": { "properties": { {{only}} } } }
            """,
            o => tests.Count(o.Has) + (o.Has(From) || o.Has(Before) ? 1 : 0) == (o.Has(Fact) ? 1 : 0)
                ? null
                : o.Fail("exactly one test of the fact: " + string.Join(", ", tests.Select(t => t.Name).Concat(["from", "before"]))));
    }
}
