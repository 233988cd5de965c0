namespace SkillTalent;

/// <summary>A calculation with a most, or a least, that it is held to.</summary>
internal sealed record LimitAmount(AmountExpression Of, AmountExpression Limit, bool IsMost) : AmountExpression
{
    public override IReadOnlyList<AmountExpression> Parts => [Of, Limit];

    public override string Key => KeyOf(IsMost ? "atMost" : "atLeast", Parts);

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) =>
        IsMost ? AmountBounds.Lowest(Of.Bounds(facts), Limit.Bounds(facts)) : AmountBounds.Highest(Of.Bounds(facts), Limit.Bounds(facts));

    public override AmountExpression With(IReadOnlyList<AmountExpression> parts) => new LimitAmount(parts[0], parts[1], IsMost);

    public override WholeNode? InWholes(IWholeColumns columns) => IsMost
        ? WholeNode.Aligned<LowerWhole>(Of.InWholes(columns), Limit.InWholes(columns))
        : WholeNode.Aligned<HigherWhole>(Of.InWholes(columns), Limit.InWholes(columns));

    public override string Text(Language language) => language == Language.Chinese
        ? $"{Of.Text(language)}，{(IsMost ? "最高" : "最低")}{Inside(Limit, language)}"
        : $"{Of.Text(language)}, at {(IsMost ? "most" : "least")} {Inside(Limit, language)}";
}
