namespace SkillTalent;

/// <summary>What the rows of an amount table pay, in fen, over the columns of the first stage.</summary>
internal sealed class SqlAmounts(SqlCells cells, SqlMasks masks) : IWholeColumns
{
    private static readonly LocalizedText NoWholes = new(
        "金额不能用整数算出（小数位太多，或某项参数没有取值），SQL无法表达；请用列式计算（Compile）",
        "its amount is not calculated in whole numbers (too many decimal places, or a parameter without a value); use columns in memory (Compile) instead");

    private readonly List<(Fact Fact, bool IsTeam, string Name)> _numbers = [];
    private readonly List<AmountGrid> _grids = [];

    /// <summary>The numbers that amounts are calculated from, as columns of the first stage.</summary>
    public IEnumerable<(string Name, string Text)> Columns => _numbers.SelectMany(n => Numbers(n.Fact, n.IsTeam ? 1 : 0).Select((text, i) => (i == 0 ? n.Name : MostOf(n.Name), text)));

    /// <summary>What a row pays, in fen; NULL where an unknown fact leaves it open.</summary>
    /// <exception cref="SqlUnsayableException">It cannot be said in SQL.</exception>
    public SqlFen Fen(AmountTable table, AmountRow row)
    {
        var reading = new SqlAmountReading(cells.Dialect, BoundsOf);
        WholeNode whole = row.Pay.InWholes(this) ?? throw new SqlUnsayableException(NoWholes);
        SqlBounds pay = whole.Fold(reading);
        int scale = whole.Scale;
        foreach (AmountFactor factor in table.Factors.Where(f => f.Times != 1 && !pay.IsNone))
        {
            (SqlBounds times, int places) = Times(factor);
            pay = reading.Pair(WholeOperation.Multiply, pay, times);
            scale += places;
        }

        if (table.SharedBy is { } team && !pay.IsNone)
        {
            return Known(Shared(reading, pay, scale, team));
        }

        if (pay.IsQuotient && scale <= 2)
        {
            (pay, scale) = (reading.Pair(WholeOperation.Multiply, pay, SqlBounds.Of(WholeNode.Power(2 - scale))), 2);
            return Known(reading.Round(pay, 1, MidpointRounding.AwayFromZero));
        }

        SqlBounds fen = scale > 2 ? reading.Round(pay, WholeNode.Power(scale - 2), MidpointRounding.AwayFromZero)
            : reading.Pair(WholeOperation.Multiply, pay, SqlBounds.Of(WholeNode.Power(2 - scale)));
        return fen.Constant is { } constant ? new SqlFen(SqlText.Whole(constant), MayBeOpen: false) : Known(fen);
    }

    WholeNode? IWholeColumns.Of(Fact fact) => fact.Kind == FactKind.Number ? new WholeColumn(IndexOf(fact), fact.Decimals) : null;

    WholeNode? IWholeColumns.Of(AmountGrid grid)
    {
        int index = _grids.IndexOf(grid);
        if (index < 0)
        {
            index = _grids.Count;
            _grids.Add(grid);
        }

        // Cells are numbered below the columns.
        return new WholeColumn(-1 - index, PlacesOf(grid));
    }

    WholeNode? IWholeColumns.Ratio(WholeNode part, WholeNode whole) => new WholeRatio(part, whole);

    /// <summary>The rows of which nobody knows a number.</summary>
    public SqlMask IsOpen(Fact fact) => masks.Open(new FactSlot(fact, 0));

    // What is beyond the greatest amount is an error of the database, as it is one of the library.
    private SqlFen Known(SqlBounds fen)
    {
        string known = fen.IsKnown ? fen.Least : $"CASE WHEN {fen.Least} = {fen.Most} THEN {fen.Least} END";
        return new(cells.Dialect == SqlDialect.ClickHouse ? SqlBitFen.Exact(known) : $"CAST(CAST({known} AS DECIMAL(14, 0)) AS BIGINT)", MayBeOpen: true);
    }

    private (SqlBounds Times, int Places) Times(AmountFactor factor)
    {
        var constant = (WholeNode?)WholeConstant.Of(factor.Times) ?? throw new SqlUnsayableException(NoWholes);
        int places = constant.Scale;
        Int128 one = WholeNode.Power(places);
        var times = (Int128)(factor.Times * (decimal)one);
        Kleene<SqlMask> applies = masks.Read(factor.When);
        string Text(SqlMask when) => $"CAST(CASE WHEN {when.Text} THEN {SqlText.Whole(times)} ELSE {SqlText.Whole(one)} END AS {Wide})";
        if (applies.True == SqlMask.All || applies.Possible == SqlMask.None)
        {
            return (SqlBounds.Of(applies.Possible == SqlMask.None ? one : times), places);
        }

        // Where nobody knows whether it applies, the lower of the two is the least.
        (SqlMask least, SqlMask most) = times < one ? (applies.Possible, applies.True) : (applies.True, applies.Possible);
        return ((applies.IsCertain ? SqlBounds.Of(Text(applies.True)) : new SqlBounds(Text(least), Text(most))) with { IsNonNegative = times >= 0 }, places);
    }

    private SqlBounds Shared(SqlAmountReading reading, SqlBounds pay, int scale, Fact team)
    {
        if (!pay.IsNonNegative)
        {
            throw new SqlUnsayableException(new LocalizedText(
                "分摊的金额可能为负，SQL无法表达；请用列式计算（Compile）", "an amount that may be below zero is shared; use columns in memory (Compile) instead"));
        }

        SqlBounds whole = scale >= 2 ? pay : reading.Pair(WholeOperation.Multiply, pay, SqlBounds.Of(WholeNode.Power(2 - scale)));
        string unit = scale > 2 ? SqlText.Whole(WholeNode.Power(scale - 2)) + " * " : "";
        string few = _numbers[IndexOf(team, isTeam: true)].Name;
        SqlCell cell = cells.Of(team);
        string many = cell is SqlBoundCell { MayBeUnknown: true } ? MostOf(few) : few;
        string By(string members, string? by) => $"{unit}{(by is null ? "" : $"({by}) * ")}CASE WHEN {members} > 1 THEN {members} ELSE 1 END";

        // Of a team of unknown size one member may get next to nothing, and a team of nobody is as good as one.
        string unknown = cell.MayBeUnknown ? $"{many} IS NULL OR {many} < 1" : $"{many} < 1";
        return new SqlBounds($"CASE WHEN {unknown} THEN 0 ELSE {reading.Share(whole.Least, By(many, whole.LeastBy))} END", reading.Share(whole.Most, By(few, whole.MostBy))) { IsNonNegative = true };
    }

    // A number that nobody knows is none at least.
    private SqlBounds BoundsOf(int number)
    {
        if (number < 0)
        {
            return SqlGrid.Bounds(_grids[-1 - number], PlacesOf(_grids[-1 - number]), masks, Wide);
        }

        string name = _numbers[number].Name;
        return cells.Of(_numbers[number].Fact) switch
        {
            SqlBoundCell { MayBeUnknown: true } => new SqlBounds(name, MostOf(name)) { IsNonNegative = true },
            SqlBoundCell => SqlBounds.Of(name) with { IsNonNegative = true },
            { MayBeUnknown: true } => new SqlBounds($"CASE WHEN {name} IS NULL THEN 0 ELSE {name} END", name) { IsNonNegative = true },
            _ => SqlBounds.Of(name) with { IsNonNegative = true },
        };
    }

    private static int PlacesOf(AmountGrid grid) => grid.Cells.Values.Max(c => (c / 1.0000000000000000000000000000m).Scale);

    private static string MostOf(string name) => name + "m";

    private string Wide => SqlTypes.Wide(cells.Dialect);

    private int IndexOf(Fact fact, bool isTeam = false)
    {
        int index = _numbers.FindIndex(n => n.Fact == fact && n.IsTeam == isTeam);
        if (index < 0)
        {
            index = _numbers.Count;
            _numbers.Add((fact, isTeam, "n" + SqlText.Whole(index + 1)));
            _ = cells.Of(fact);
        }

        return index;
    }

    // A number below zero, and one that there is not, counts as none; who has no team has the whole.
    private IEnumerable<string> Numbers(Fact fact, int never)
    {
        SqlCell cell = cells.Of(fact);
        if (cell is not SqlBoundCell bound)
        {
            return [Number(cell, fact, never)];
        }

        (string least, string most) = bound.Between();
        string none = SqlText.Whole(SqlBoundCell.NoNumber);
        string Whole(string column, string open) =>
            $"CASE WHEN {least} = {none} THEN {SqlText.Whole(never)} WHEN {column} = {none} THEN {open} WHEN {column} < 0 THEN 0 ELSE CAST({column} AS {Wide}) END";
        return bound.MayBeUnknown ? [Whole(least, "NULL"), Whole(most, "NULL")] : [Whole(least, "NULL")];
    }

    private string Number(SqlCell cell, Fact fact, int never)
    {
        string scale = SqlText.Whole(DecimalScale.Power(fact.Decimals));
        string Stored(string column) => cell.IsInteger || fact.Decimals == 0 ? $"CAST({column} AS {Wide})"
            : cells.Dialect == SqlDialect.PostgreSql ? $"round(CAST({column} AS NUMERIC) * {scale})"
            : cells.Dialect == SqlDialect.ClickHouse ? $"CAST(CAST({column} AS Nullable(Decimal(38, 4))) * {scale} AS {Wide})"
            : $"CAST(CAST({column} AS DECIMAL(28, 4)) * {scale} AS HUGEINT)";
        string value = cell.Value(n => SqlText.Whole(Math.Max(0, n)), c => $"CASE WHEN {c} < 0 THEN 0 ELSE {Stored(c)} END");
        return value == "NULL" ? $"CAST(NULL AS {Wide})"
            : cell.IsNever is { } when ? $"CASE WHEN {when} THEN {SqlText.Whole(never)} ELSE {value} END"
            : cell.IsConstant ? $"CAST({value} AS {Wide})"
            : value;
    }
}
