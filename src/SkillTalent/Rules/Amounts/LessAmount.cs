namespace SkillTalent;

/// <summary>The one less the other: what was prepaid or drawn. It may come to less than zero, which is to be returned.</summary>
internal sealed record LessAmount(AmountExpression Whole, AmountExpression Deducted) : AmountExpression
{
    public override IReadOnlyList<AmountExpression> Parts => [Whole, Deducted];

    public override string Key => KeyOf("less", Parts);

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) => Whole.Bounds(facts) - Deducted.Bounds(facts);

    public override AmountExpression With(IReadOnlyList<AmountExpression> parts) => new LessAmount(parts[0], parts[1]);

    public override WholeNode? InWholes(IWholeColumns columns) => WholeNode.Aligned<SubtractWhole>(Whole.InWholes(columns), Deducted.InWholes(columns));

    public override string Text(Language language) => Inside(Whole, language) + (language == Language.Chinese ? "减去" : " less ") + Inside(Deducted, language);
}
