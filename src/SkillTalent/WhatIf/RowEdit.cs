namespace SkillTalent;

/// <summary>Another amount for a row of a benefit, counted from 1 as the rulebook writes them.</summary>
internal static class RowEdit
{
    public static Func<Provision, Provision> Read(JsonCursor at, ISet<int> seen)
    {
        JsonObjectCursor o = at.AsObject("a row: { \"row\", \"yuan\" }");
        JsonCursor rowCursor = o.Required("row");
        int row = rowCursor.AsInt(1, 1000);
        if (!seen.Add(row))
        {
            throw rowCursor.Fail("a row that is changed once");
        }

        decimal yuan = o.Required("yuan").AsDecimal(2, 0, 1_000_000_000m, "yuan");
        o.Done();
        return p => p.Amount is not { } amount || amount.Rows.Count < row
            ? throw rowCursor.Fail("a row that the provision's amount has")
            : p with { Amount = amount.With([.. amount.Rows.Select((r, i) => i == row - 1 ? r with { Pay = new ConstantAmount(yuan) } : r)], amount.Factors) };
    }
}
