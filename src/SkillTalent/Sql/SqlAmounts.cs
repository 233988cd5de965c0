namespace SkillTalent;

/// <summary>What the rows of an amount table pay, in fen, over the columns of the first stage.</summary>
internal sealed class SqlAmounts(SqlCells cells, SqlMasks masks)
{
    private static readonly LocalizedText NoWholes = new(
        "金额不能用整数算出（有除法、表格或事实的取值），SQL无法表达；请只要它的结论，或用列式计算（Compile）",
        "its amount is not calculated in whole numbers (it divides, or looks something up in a table); use columns in memory (Compile) instead");

    private readonly List<(Fact Fact, bool IsTeam, string Name)> _numbers = [];

    /// <summary>The numbers that amounts are calculated from, as columns of the first stage.</summary>
    public IEnumerable<(string Name, string Text)> Columns => _numbers.Select(n => (n.Name, Number(n.Fact, n.IsTeam ? 1 : 0)));

    /// <summary>What a row pays, in fen; NULL where an unknown fact leaves it open.</summary>
    /// <exception cref="SqlUnsayableException">It cannot be said in SQL.</exception>
    public string Fen(AmountTable table, AmountRow row)
    {
        var reading = new SqlAmountReading(cells.Dialect, i => (_numbers[i].Name, cells.Of(_numbers[i].Fact).MayBeUnknown));
        WholeNode whole = row.Pay.InWholes(f => f.Kind == FactKind.Number ? new WholeColumn(IndexOf(f), f.Decimals) : null) ?? throw new SqlUnsayableException(NoWholes);
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

        SqlBounds fen = scale > 2 ? reading.Round(pay, WholeNode.Power(scale - 2), MidpointRounding.AwayFromZero)
            : reading.Pair(WholeOperation.Multiply, pay, SqlBounds.Of(WholeNode.Power(2 - scale)));
        return fen.Constant is { } constant ? SqlText.Whole(constant) : Known(fen);
    }

    /// <summary>The rows of which nobody knows a number.</summary>
    public SqlMask IsOpen(Fact fact) => masks.Open(new FactSlot(fact, 0));

    // What is beyond the greatest amount is an error of the database, as it is one of the library.
    private static string Known(SqlBounds fen) => $"CAST(CAST({(fen.IsKnown ? fen.Least : $"CASE WHEN {fen.Least} = {fen.Most} THEN {fen.Least} END")} AS DECIMAL(14, 0)) AS BIGINT)";

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
        string name = _numbers[IndexOf(team, isTeam: true)].Name;
        string few = $"CASE WHEN {name} > 1 THEN {name} ELSE 1 END";
        string most = reading.Share(whole.Most, $"{unit}{few}");

        // Of a team of unknown size one member may get next to nothing, and a team of nobody is as good as one.
        string unknown = cells.Of(team).MayBeUnknown ? $"{name} IS NULL OR {name} < 1" : $"{name} < 1";
        return new SqlBounds($"CASE WHEN {unknown} THEN 0 ELSE {reading.Share(whole.Least, $"{unit}{few}")} END", most) { IsNonNegative = true };
    }

    private string Wide => cells.Dialect == SqlDialect.PostgreSql ? "NUMERIC" : "HUGEINT";

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
    private string Number(Fact fact, int never)
    {
        SqlCell cell = cells.Of(fact);
        string scale = SqlText.Whole(DecimalScale.Power(fact.Decimals));
        string Stored(string column) => cell.IsInteger || fact.Decimals == 0 ? $"CAST({column} AS {Wide})"
            : cells.Dialect == SqlDialect.PostgreSql ? $"round(CAST({column} AS NUMERIC) * {scale})"
            : $"CAST(CAST({column} AS DECIMAL(28, 4)) * {scale} AS HUGEINT)";
        string value = cell.Value(n => SqlText.Whole(Math.Max(0, n)), c => $"CASE WHEN {c} < 0 THEN 0 ELSE {Stored(c)} END");
        return value == "NULL" ? $"CAST(NULL AS {Wide})"
            : cell.IsNever is { } when ? $"CASE WHEN {when} THEN {SqlText.Whole(never)} ELSE {value} END"
            : cell.IsConstant ? $"CAST({value} AS {Wide})"
            : value;
    }
}
