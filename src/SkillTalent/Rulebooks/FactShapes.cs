namespace SkillTalent;

/// <summary>The members of the declaration of a fact, and of the queries over records from which facts are derived.</summary>
internal static class FactShapes
{
    private const decimal MostNumber = 1_000_000_000m;

    private static readonly Kind<decimal> Number = Kinds.Number(DecimalScale.MostDecimals, -MostNumber, MostNumber);

    public static readonly Member<decimal?> AtLeast = Member.OptionalValue("atLeast", Number, "The least.");
    public static readonly Member<decimal?> AtMost = Member.OptionalValue("atMost", Number, "The most.");
    public static readonly Shape NumbersShape = new("numbers", "A range of numbers, both ends included.", AtLeast, AtMost) { What = "a range", Rules = [ShapeRule.AtLeastOne(AtLeast, AtMost)] };

    public static readonly Member<NodaTime.LocalDate?> From = Member.OptionalValue("from", Kinds.Date, "The day or later.");
    public static readonly Member<NodaTime.LocalDate?> Before = Member.OptionalValue("before", Kinds.Date, "Before the day.");
    public static readonly Shape DaysShape = new("days", "A range of days.", From, Before) { What = "a range of days", Rules = [ShapeRule.AtLeastOne(From, Before)] };

    public static readonly Member<string> SameAs = Member.Required("fact", Kinds.Text, "A member of the subject.");
    public static readonly Shape SameShape = new("same", "Equal to a choice of the subject.", SameAs) { What = "the same as a choice of the subject" };

    private static readonly Union RecordTest = new(
        "recordTest",
        "A test of one member of a record: a code, a list of codes, a flag, a number or its range, a range of days, or equality with a choice of the subject.",
        Kinds.Text, Kinds.Texts, Kinds.Flag, Number, NumbersShape.As(o => o), DaysShape.As(o => o), SameShape.As(o => o));

    public static readonly Member<IReadOnlyList<KeyValuePair<string, JsonCursor>>?> Where = Member.Optional(
        "where",
        Kinds.Map(Kinds.Named("recordTest"), "tests of the record's members"),
        "Tests of a record's members; every one must hold. A member that the record lacks is unknown.");

    public static readonly Member<string?> Day = Member.Optional("day", Kinds.Text, "With first or last: the member that is the day; the day on which the record begins to hold where it is absent.");
    public static readonly Member<CalendarPeriod?> Shift = Member.OptionalValue("shift", RulebookKinds.Period, "With first or last: added to the day.");
    public static readonly Shape AlternativeShape = new("alternative", "One way to find a day: the records, the member that is the day, and a shift of it.", Where, Day, Shift);

    public static readonly Member<string?> Since = Member.Optional("since", Kinds.Text, "A date fact: only work on and after that day counts.");

    public static readonly Member<string?> Unless = Member.Optional(
        "unless", Kinds.Text, "A flag of the spells of work: those of which it is stated do not count; where it is not stated they do, and a warning says so.");

    public static readonly Shape WorkedShape = new("worked", "Cumulative work.", Since, Unless) { What = "cumulative work" };

    public static readonly Member<JsonCursor> Assume = Member.Required(
        "assume", Kinds.Any(Kinds.Text, Number, Kinds.Flag), "The value; \"never\" for a date known to have none.");

    public static readonly Shape AssumptionShape = new("assumption", "It is taken to be this, and listed as assumed.", Assume);

    private static readonly Union AbsentForm = new("absent", "What an absent value means.", Kinds.OneOf("unknown"), AssumptionShape.As(o => o));

    private static readonly Member<JsonCursor?> ForEach = Member.OptionalValue(ForEachExpansion.Member, Kinds.Named("forEach"), "Repeats the declaration.");
    public static readonly Member<FactKind> Kind = Member.Required("kind", Kinds.Codes<FactKind>(), "The kind of value.");

    public static readonly Member<LocalizedText> Label = Member.Required(
        "label", RulebookKinds.Text, "What people call it: a noun for the event (date), what is counted (work), a predicate (flag), a name (choice, number).");

    public static readonly Member<LocalizedText?> Unit = Member.Optional("unit", RulebookKinds.Text, "The unit of a number.");
    public static readonly Member<int?> Decimals = Member.OptionalValue("decimals", Kinds.Whole(0, DecimalScale.MostDecimals), "Decimal places of a number; 0 where it is absent.");
    public static readonly Member<bool> Age = Member.Or(false, "age", Kinds.Flag, "The date is a day of birth: time elapsed since reads as an age.");

    public static readonly Member<string?> WorkFrom = Member.Optional(
        "workFrom", Kinds.Text, "With a day of birth: the parameter that is the age in years from which people may work; work of before is counted, and told.");

    public static readonly Member<JsonCursor?> Fixed = Member.OptionalValue(
        "fixed", Kinds.Raw("true", """{ "const": true }"""), "Nothing the subject does from now on can change it: it is past, or not the subject's own.");

    public static readonly Member<string> Subject = Member.Or("worker", "subject", Kinds.OneOf("worker", "enterprise"), "Whose fact it is; the worker's where it is absent.");
    public static readonly Member<JsonCursor?> Absent = Member.OptionalValue("absent", Kinds.Named("absent"), "What an absent value means; unknown where this is absent.");
    public static readonly Member<string?> Choices = Member.Optional("choices", Kinds.Text, "The list of choices, declared under choices.");

    public static readonly Member<JsonCursor?> Open = Member.OptionalValue(
        "open", Kinds.Raw("true", """{ "const": true }"""), "The choices are the names that the rulebooks mention, and other.");

    public static readonly Member<string?> MemberOf = Member.Optional("member", Kinds.Text, "Source: this member of the subject.");
    public static readonly Member<JsonObjectCursor?> Retirement = Member.Optional(
        "retirement", RetirementReader.Shape.As(o => o), "With member: the day of retirement is computed where the member does not state it.");

    public static readonly Member<string?> First = Member.Optional("first", Kinds.Text, "Source: the first day on which a matching record of this list holds.");
    public static readonly Member<string?> Last = Member.Optional("last", Kinds.Text, "Source: the last such day that is not after the day asked.");
    public static readonly Member<string?> Any = Member.Optional("any", Kinds.Text, "Source: some matching record of this list holds on the day.");
    public static readonly Member<string?> Count = Member.Optional("count", Kinds.Text, "Source: how many matching records of this list hold by the day.");

    public static readonly Member<string?> Highest = Member.Optional(
        "highest", Kinds.Text, "Source: the highest code among the matching records of this list that hold by the day.");

    public static readonly Member<JsonObjectCursor?> Worked = Member.Optional("worked", WorkedShape.As(o => o), "Source: cumulative work.");

    public static readonly Member<JsonCursor?> Calculated = Member.OptionalValue(
        "calculated", Kinds.Named("amountExpression"), "Source: calculated from other facts, such as points or a share, and rounded to the decimals, half up. It names no parameter.");

    public static readonly Member<string?> Entitled = Member.Optional(
        "entitled",
        Kinds.OneOf("year", "month"),
        "Source: which year, or month, of the entitlement it is, from 1 on. Payments count it from the first part; elsewhere it is what is stated of the day asked.");

    public static readonly Member<IReadOnlyList<JsonObjectCursor>?> Alternatives = Member.Optional(
        "alternatives", Kinds.List(AlternativeShape.As(o => o), "a list of alternatives"), "With first or last: several ways to find a day; the earliest (or latest) counts.");

    public static readonly Member<string?> Until = Member.Optional("until", Kinds.Text, "With any: the record holds on the days before this member's day instead.");

    public static readonly Member<string?> Within = Member.Optional(
        "within", Kinds.OneOf("calendar-year"), "With count: only records whose day lies in the calendar year of the day asked.");

    public static readonly Member<string?> Of = Member.Optional("of", Kinds.Text, "With highest: the member that holds the code.");

    public static readonly Member<string?> None = Member.Optional(
        "none", Kinds.OneOf("assumed"), "Where the list is given and nothing matches, \"nothing\" is an assumption and is listed as such.");

    public static readonly Shape Shape = new(
        "fact",
        "A named, typed quantity about a subject on a day. It has one source, or none: then the subject carries the value under facts.",
        ForEach, Kind, Label, Unit, Decimals, Age, WorkFrom, Fixed, Subject, Absent, Choices, Open, MemberOf, Retirement, First, Last, Any, Count, Highest, Worked, Calculated, Entitled, Where, Day,
        Shift, Alternatives, Until, Within, Of, None)
    {
        Rules =
        [
            ShapeRule.AtMostOne(MemberOf, First, Last, Any, Count, Highest, Worked, Calculated, Entitled),
            ShapeRule.OneWhere(Kind, ["choice"], Choices, Open),
            ShapeRule.OnlyWhere(Kind, ["choice"], Choices, Open, Highest),
            ShapeRule.OneWhere(Kind, ["work"], Worked),
            ShapeRule.OnlyWhere(Kind, ["work"], Worked),
            ShapeRule.OnlyWhere(Kind, ["number"], Decimals, Count, Calculated, Entitled),
            ShapeRule.OnlyWhere(Kind, ["date"], First, Last, Retirement),
            ShapeRule.OnlyWhere(Kind, ["flag"], Any),
            ShapeRule.Needs(Highest, Of),
            ShapeRule.Needs(Of, Highest),
            ShapeRule.Needs(Until, Any),
            ShapeRule.Needs(Retirement, MemberOf),
            ShapeRule.Needs(Within, Count),
            ShapeRule.NeedsAny(Where, First, Last, Any, Count, Highest),
            ShapeRule.NeedsAny(None, First, Last, Any, Count, Highest),
            ShapeRule.NeedsAny(Day, First, Last),
            ShapeRule.NeedsAny(Shift, First, Last),
            ShapeRule.NeedsAny(Alternatives, First, Last),
            ShapeRule.Excludes(Entitled, "since years are whole", Decimals),
            ShapeRule.Excludes(Alternatives, "since each alternative has its own", Where, Day, Shift),
        ],
        What = "the declaration of a fact",
    };

    public static IReadOnlyList<Definition> Definitions { get; } =
        [Shape, AlternativeShape, RecordTest, NumbersShape, DaysShape, SameShape, WorkedShape, RetirementReader.Shape, AbsentForm, AssumptionShape];
}
