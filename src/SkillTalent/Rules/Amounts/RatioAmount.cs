namespace SkillTalent;

/// <summary>The one divided by the other: a share, a rate. Divided by nothing nobody knows what it comes to.</summary>
internal sealed record RatioAmount(AmountExpression Part, AmountExpression Whole) : AmountExpression
{
    public override IReadOnlyList<AmountExpression> Parts => [Part, Whole];

    public override string Key => KeyOf("ratio", Parts);

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts)
    {
        AmountBounds part = Part.Bounds(facts);
        AmountBounds whole = Whole.Bounds(facts);
        return whole.Least > 0 ? part / whole : part.Least >= 0 && whole.Least >= 0 ? new AmountBounds(0, null) : AmountBounds.Open;
    }

    public override AmountExpression With(IReadOnlyList<AmountExpression> parts) => new RatioAmount(parts[0], parts[1]);

    public override WholeNode? InWholes(IWholeColumns columns) =>
        Part.InWholes(columns) is { } part && Whole.InWholes(columns) is { } whole && Math.Max(part.Scale, whole.Scale) is var places
            && part.At(places) is { } above && whole.At(places) is { } below
            ? columns.Ratio(above, below)
            : null;

    public override string Text(Language language) => Inside(Part, language) + (language == Language.Chinese ? "÷" : " ÷ ") + Inside(Whole, language);
}
