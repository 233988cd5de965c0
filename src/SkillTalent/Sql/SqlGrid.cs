namespace SkillTalent;

/// <summary>The cell of a table of amounts as SQL: by the choices of a row, between the least and the most that they may lead to.</summary>
internal static class SqlGrid
{
    /// <summary>What the table says, in units of its last decimal place; nothing where it has no cell.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="places">Its decimal places.</param>
    /// <param name="masks">The conditions.</param>
    /// <param name="wide">The type that holds every number.</param>
    public static SqlBounds Bounds(AmountGrid grid, int places, SqlMasks masks, string wide)
    {
        (string Value, Kleene<SqlMask> Is)[] values =
        [
            .. grid.Cells.GroupBy(c => c.Value).OrderBy(g => g.Key)
                .Select(g => (SqlText.Whole((Int128)(g.Key * WholeNode.Power(places))), masks.Read(Condition(grid, [.. g.Select(c => c.Key)]), []))),
        ];
        string Text(IEnumerable<(string Value, Kleene<SqlMask> Is)> ordered)
        {
            string ways = string.Concat(ordered.Where(v => v.Is.Possible != SqlMask.None).Select(v => $" WHEN {v.Is.Possible.Text} THEN {v.Value}"));
            return ways.Length == 0 ? $"CAST(0 AS {wide})" : $"CAST(CASE{ways} ELSE 0 END AS {wide})";
        }

        // The first that may be is the least where the least come first, and the most where the most do.
        string least = Text(values);
        return new SqlBounds(least, Array.TrueForAll(values, v => v.Is.IsCertain) ? least : Text(values.Reverse())) { IsNonNegative = true };
    }

    // Columns with the same rows are told together.
    private static Requirement Condition(AmountGrid grid, (int Row, int Column)[] cells)
    {
        Requirement[] ways =
        [
            .. cells.GroupBy(c => c.Column).GroupBy(c => string.Join(',', c.Select(k => k.Row).Order()), StringComparer.Ordinal)
                .Select(g => Way(grid, [.. g.Select(c => c.Key)], [.. g.First().Select(k => k.Row)])),
        ];
        return ways.Length == 1 ? ways[0] : new AnyRequirement(ways);
    }

    private static Requirement Way(AmountGrid grid, int[] columns, int[] rows)
    {
        var listed = FactTest.In(grid.Row, Codes(grid.Row, rows));
        return grid.Column is { } column ? new AllRequirement([FactTest.In(column, Codes(column, columns)), listed]) : listed;
    }

    private static string[] Codes(Fact fact, int[] indices) => [.. indices.Select(i => fact.Domain!.Options[i].Code)];
}
