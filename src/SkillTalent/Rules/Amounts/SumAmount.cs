namespace SkillTalent;

/// <summary>Several together.</summary>
internal sealed record SumAmount(IReadOnlyList<AmountExpression> Terms) : AmountExpression
{
    public override IReadOnlyList<AmountExpression> Parts => Terms;

    public override string Key => KeyOf("sum", Terms);

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) => Terms.Aggregate(AmountBounds.Of(0), (sum, t) => sum + t.Bounds(facts));

    public override AmountExpression With(IReadOnlyList<AmountExpression> parts) => new SumAmount(parts);

    public override WholeNode? InWholes(IWholeColumns columns) => Terms.Select(t => t.InWholes(columns)).Aggregate(WholeNode.Aligned<AddWhole>);

    public override string Text(Language language) => string.Join(language == Language.Chinese ? "加" : " plus ", Terms.Select(t => Inside(t, language)));
}
