namespace SkillTalent;

/// <summary>The members of an amount that is calculated: one of several kinds, which limits and a rounding may follow.</summary>
internal static class AmountShapes
{
    public const decimal MostYuan = 1_000_000_000m;

    private const decimal MostPercent = 100_000m;

    private static readonly Kind<JsonCursor> Expression = Kinds.Named("amountExpression");

    private static readonly Kind<IReadOnlyList<JsonCursor>> Terms = Kinds.List(Expression, "a list of amounts");

    public static readonly Kind<decimal> PercentNumber = Kinds.Number(8, 0, MostPercent, "per cent");

    public static readonly Member<decimal?> Yuan = Member.OptionalValue("yuan", Kinds.Number(2, 0, MostYuan, "yuan"), "Yuan, to the fen.");
    public static readonly Member<decimal?> Number = Member.OptionalValue("number", Kinds.Number(8, 0, MostYuan), "A number that is no money: days, people, years.");
    public static readonly Member<string?> Fact = Member.Optional("fact", Kinds.Text, "A number fact, read on the day asked. What is below zero counts as none.");
    public static readonly Member<string?> Parameter = Member.Optional("parameter", Kinds.Text, "The id of a provision of the kind parameter: its value in the place on the day asked.");
    public static readonly Member<IReadOnlyList<JsonCursor>?> Times = Member.Optional("times", Terms, "A product: a rate times a quantity.");
    public static readonly Member<JsonCursor?> Percent = Member.OptionalValue("percent", Kinds.Any(PercentNumber, Expression), "Per cent of what \"of\" says; a number, or an amount such as a fact.");
    public static readonly Member<JsonCursor?> Of = Member.OptionalValue("of", Expression, "Of what so many per cent are taken.");
    public static readonly Member<IReadOnlyList<JsonCursor>?> Sum = Member.Optional("sum", Terms, "A sum.");
    public static readonly Member<IReadOnlyList<JsonCursor>?> Less = Member.Optional("less", Terms, "A difference: the first less the second. It may fall below zero unless \"atLeast\" says otherwise.");
    public static readonly Member<IReadOnlyList<JsonCursor>?> Lowest = Member.Optional("lowest", Terms, "The lowest of several.");
    public static readonly Member<IReadOnlyList<JsonCursor>?> Highest = Member.Optional("highest", Terms, "The highest of several.");
    public static readonly Member<IReadOnlyList<JsonCursor>?> Ratio = Member.Optional("ratio", Terms, "The first divided by the second: a share, or a rate. Two thirds of something is its product with { \"ratio\": [ { \"number\": 2 }, { \"number\": 3 } ] }.");
    public static readonly Member<string?> Table = Member.Optional("table", Kinds.Text, "The id of a table: the cell of the worker. Who has no cell does not get the row.");
    public static readonly Member<string?> Benefit = Member.Optional(
        "benefit", Kinds.Text, "The id of another benefit that is paid for the same: what it pays on the day to who is entitled to it. Who is not does not get the row.");

    public static readonly Member<string?> Conditions = Member.Optional(
        "conditions", Kinds.OneOf("left-out"), "With benefit: its rows alone count, whether or not its conditions are met.");

    public static readonly Member<string?> Factors = Member.Optional(
        "factors", Kinds.OneOf("left-out"), "With benefit: what it comes to before its factors.");

    public static readonly Member<JsonCursor?> AtLeast = Member.OptionalValue("atLeast", Expression, "The least that it comes to.");
    public static readonly Member<JsonCursor?> AtMost = Member.OptionalValue("atMost", Expression, "The most that it comes to; it is applied after \"atLeast\".");

    public static readonly Member<AmountRounding?> Round = Member.OptionalValue(
        "round",
        RulebookKinds.OneOf(Codes.OfAmountRounding),
        "Rounding that the document states, after the limits. Without it only what is paid is rounded, once, to the fen, half up.");

    /// <summary>The kinds, of which there is exactly one.</summary>
    public static readonly IReadOnlyList<Member> Heads = [Yuan, Number, Fact, Parameter, Times, Percent, Sum, Less, Lowest, Highest, Ratio, Table, Benefit];

    /// <summary>Every member of a calculation, for objects that are one and more.</summary>
    public static readonly IReadOnlyList<Member> All = [.. Heads, Of, Conditions, Factors, AtLeast, AtMost, Round];

    /// <summary>What must hold between the members.</summary>
    public static readonly IReadOnlyList<ShapeRule> Rules = [ShapeRule.ExactlyOne([.. Heads]), ShapeRule.Needs(Percent, Of), ShapeRule.Needs(Of, Percent), ShapeRule.Needs(Conditions, Benefit), ShapeRule.Needs(Factors, Benefit)];

    public static readonly Shape Shape = new("amountExpression", "An amount, as a calculation over facts and parameters.", [.. All]) { What = "a calculation", Rules = Rules };
}
