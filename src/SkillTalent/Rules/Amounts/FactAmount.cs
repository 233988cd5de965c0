namespace SkillTalent;

/// <summary>A number fact on the day asked: an outlay, a count of lessons.</summary>
internal sealed record FactAmount(Fact Fact) : AmountExpression
{
    public override string Key => $"fact {Fact.Id}";

    public override bool IsOneWord => true;

    public override Fact? Reads => Fact;

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) => facts(Fact);

    public override WholeNode? InWholes(IWholeColumns columns) => columns.Of(Fact);

    public override string Text(Language language) => language == Language.Chinese ? Fact.Label.Zh : ParameterAmount.WithArticle(Fact.Label.En);
}
