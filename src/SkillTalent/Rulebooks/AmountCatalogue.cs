namespace SkillTalent;

/// <summary>A table of amounts that a benefit refers to (补贴目录), such as by occupation and level. Immutable; a view of the rulebook's table.</summary>
public sealed class AmountCatalogue
{
    private readonly AmountGrid _grid;

    internal AmountCatalogue(AmountGrid grid) => _grid = grid;

    /// <summary>The id.</summary>
    public string Id => _grid.Id;

    /// <summary>What people call it.</summary>
    public LocalizedText Title => _grid.Title;

    /// <summary>The choice of its rows.</summary>
    public Fact Rows => _grid.Row;

    /// <summary>The choice of its columns; null: there is one column.</summary>
    public Fact? Columns => _grid.Column;

    /// <summary>
    /// The cells, in the order of the table. A case that is not among them is no case of the table; 0 yuan says that it is one and not paid.
    /// </summary>
    public IReadOnlyList<AmountCell> Cells => [.. _grid.Cells.Select(c => new AmountCell(_grid.Row.Choices[c.Key.Row], _grid.Column?.Choices[c.Key.Column], c.Value))];
}
