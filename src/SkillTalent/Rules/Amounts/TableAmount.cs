namespace SkillTalent;

/// <summary>The cell of a table: by occupation and level, say. Whoever gets the row has a cell, since the row asks for one.</summary>
internal sealed record TableAmount(AmountGrid Grid) : AmountExpression
{
    public override string Key => $"table {Grid.Id}";

    public override bool IsOneWord => true;

    public override IEnumerable<Fact> Facts => Grid.Facts;

    public override IEnumerable<AmountGrid> Grids => [Grid];

    public override AmountBounds Bounds(Func<Fact, AmountBounds> facts) =>
        Grid.Between(facts(Grid.Row), Grid.Column is { } column ? facts(column) : AmountBounds.Of(0));

    public override WholeNode? InWholes(IWholeColumns columns) => columns.Of(Grid);

    public override string Text(Language language) => language == Language.Chinese
        ? $"“{Grid.Title.Zh}”按{string.Join("和", Grid.Facts.Select(f => f.Label.Zh))}所列金额"
        : $"the amount that \"{Grid.Title.En}\" lists by {string.Join(" and ", Grid.Facts.Select(f => f.Label.En))}";
}
