namespace SkillTalent;

/// <summary>So much for each: a rate times a quantity.</summary>
internal sealed record ProductAmount(IReadOnlyList<AmountExpression> Terms) : AmountExpression
{
    public override IReadOnlyList<AmountExpression> Parts => Terms;

    public override string Key => KeyOf("times", Terms);

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) => Terms.Aggregate(AmountBounds.One, (product, t) => product * t.Bounds(facts));

    public override AmountExpression With(IReadOnlyList<AmountExpression> parts) => new ProductAmount(parts);

    public override WholeNode? InWholes(IWholeColumns columns) => Terms.Select(t => t.InWholes(columns)).Aggregate(WholeNode.Product);

    public override string Text(Language language) => string.Join(language == Language.Chinese ? "×" : " × ", Terms.Select(t => Inside(t, language)));
}
