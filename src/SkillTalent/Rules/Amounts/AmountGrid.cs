namespace SkillTalent;

/// <summary>
/// A table of amounts by one choice, or by two: such as occupation and level. A cell that is empty means that there is no such case; a cell
/// of 0 that there is one, and that nothing is paid for it. Immutable.
/// </summary>
internal sealed class AmountGrid
{
    private readonly Dictionary<(int Row, int Column), decimal> _cells;

    /// <summary>Creates a table.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="row">The choice of its rows.</param>
    /// <param name="column">The choice of its columns; null: there is one column.</param>
    /// <param name="cells">The amounts in yuan by the indices of the choices; the column is 0 where there is no choice of columns.</param>
    public AmountGrid(string id, LocalizedText title, Fact row, Fact? column, IReadOnlyDictionary<(int Row, int Column), decimal> cells)
    {
        Id = id;
        Title = title;
        Row = row;
        Column = column;
        _cells = new(cells);
        Covers = Condition();
    }

    public string Id { get; }

    public LocalizedText Title { get; }

    public Fact Row { get; }

    public Fact? Column { get; }

    /// <summary>The amounts in yuan by the indices of the choices.</summary>
    public IReadOnlyDictionary<(int Row, int Column), decimal> Cells => _cells;

    /// <summary>That the table has a cell for the case.</summary>
    public Requirement Covers { get; }

    public IEnumerable<Fact> Facts => Column is null ? [Row] : [Row, Column];

    /// <summary>The rows that have no cell between two that they have.</summary>
    public IEnumerable<string> Holes => _cells.Keys.GroupBy(c => c.Row)
        .Where(row => Columns.Count(c => c > row.Min(k => k.Column) && c < row.Max(k => k.Column)) > row.Count() - 2 && row.Count() > 1)
        .Select(row => Row.Domain!.Options[row.Key].Code);

    private IEnumerable<int> Columns => _cells.Keys.Select(c => c.Column).Distinct();

    /// <summary>What the cells say that the choices may lead to, between bounds; nothing where there is no such cell.</summary>
    public AmountBounds Between(AmountBounds rows, AmountBounds columns)
    {
        AmountBounds? all = null;
        if (rows.IsKnown && columns.IsKnown)
        {
            all = _cells.TryGetValue(((int)rows.Least!.Value, (int)columns.Least!.Value), out decimal cell) ? AmountBounds.Of(cell) : null;
        }
        else
        {
            foreach (((int row, int column), decimal cell) in _cells)
            {
                if (Holds(rows, row) && Holds(columns, column))
                {
                    all = all?.Or(AmountBounds.Of(cell)) ?? AmountBounds.Of(cell);
                }
            }
        }

        return all ?? AmountBounds.Of(0);
    }

    private static bool Holds(AmountBounds bounds, int index) => !(index < bounds.Least) && !(index > bounds.Most);

    // Columns with a cell in the same rows are told together.
    private Requirement Condition()
    {
        Requirement[] ways =
        [
            .. _cells.Keys.GroupBy(c => c.Column)
                .GroupBy(c => string.Join(',', c.Select(k => k.Row).Order()), StringComparer.Ordinal)
                .OrderBy(g => g.Min(c => c.Key))
                .Select(g => Way([.. g.Select(c => c.Key)], [.. g.First().Select(k => k.Row)])),
        ];
        return ways.Length == 1 ? ways[0] : new AnyRequirement(ways);
    }

    private Requirement Way(int[] columns, int[] rows)
    {
        var listed = FactTest.In(Row, Codes(Row, rows), Title);
        return Column is null ? listed : new AllRequirement([FactTest.In(Column, Codes(Column, columns)), listed]);
    }

    private static string[] Codes(Fact fact, int[] indices) => [.. indices.Select(i => fact.Domain!.Options[i].Code)];
}
