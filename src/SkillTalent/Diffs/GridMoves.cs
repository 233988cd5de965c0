namespace SkillTalent;

/// <summary>Cells of tables that are others under the second policy: a table is named by its rows, whose words do not tell its cells.</summary>
internal static class GridMoves
{
    private static readonly LocalizedText Yuan = new("元", "yuan");

    /// <summary>The cells that moved of the tables that both rows read, by their codes: two sets of rulebooks may count their choices otherwise.</summary>
    /// <param name="before">The row under the first policy.</param>
    /// <param name="after">The row under the second policy.</param>
    /// <param name="unit">The unit of what the rows pay.</param>
    public static IEnumerable<AmountMove> Of(AmountRow before, AmountRow after, LocalizedText unit)
    {
        foreach (AmountGrid was in before.Pay.Grids.DistinctBy(g => g.Id, StringComparer.Ordinal))
        {
            if (after.Pay.Grids.FirstOrDefault(g => g.Id == was.Id) is not { } now)
            {
                continue;
            }

            Dictionary<(string, string), (LocalizedText Name, decimal Yuan)> old = Cells(was);
            Dictionary<(string, string), (LocalizedText Name, decimal Yuan)> fresh = Cells(now);
            foreach ((string, string) cell in old.Keys.Union(fresh.Keys))
            {
                decimal? first = old.TryGetValue(cell, out (LocalizedText Name, decimal Yuan) a) ? a.Yuan : null;
                decimal? second = fresh.TryGetValue(cell, out (LocalizedText Name, decimal Yuan) b) ? b.Yuan : null;
                if (first != second)
                {
                    // What a table pays is the row's; what is reckoned with is money of its own.
                    yield return new AmountMove(second is null ? a.Name : b.Name, first, second, after.Pay is TableAmount ? unit : Yuan);
                }
            }
        }
    }

    private static Dictionary<(string, string), (LocalizedText Name, decimal Yuan)> Cells(AmountGrid grid) => grid.Cells.ToDictionary(
        c => (grid.Row.Choices[c.Key.Row].Code, grid.Column?.Choices[c.Key.Column].Code ?? ""),
        c => (Name(grid, grid.Row.Choices[c.Key.Row].Label, grid.Column?.Choices[c.Key.Column].Label), c.Value));

    private static LocalizedText Name(AmountGrid grid, LocalizedText row, LocalizedText? column) => new(
        $"{grid.Title.Zh}：{row.Zh}{(column is null ? "" : "、" + column.Zh)}", $"{grid.Title.En}: {row.En}{(column is null ? "" : ", " + column.En)}");
}
