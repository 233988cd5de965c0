namespace SkillTalent;

/// <summary>
/// The reading that turns a calculation in whole numbers into SQL over columns <c>n1</c>, <c>n2</c>, … of numbers, as bounds: what an unknown
/// number leaves open is told as one by one tells it. The types that the columns have carry every digit.
/// </summary>
internal sealed partial class SqlAmountReading(SqlDialect dialect, Func<int, SqlBounds> columnOf) : IWholeReading<SqlBounds>
{
    public SqlBounds Constant(long value) => SqlBounds.Of(value);

    public SqlBounds Column(int column) => columnOf(column);

    public SqlBounds Ratio(SqlBounds part, SqlBounds whole) => Quotient(part, whole);

    public SqlBounds Pair(WholeOperation operation, SqlBounds a, SqlBounds b) => a.IsQuotient || b.IsQuotient ? PairOfQuotients(operation, a, b) : operation switch
    {
        WholeOperation.Add => Sum(a, b),
        WholeOperation.Subtract => Difference(a, b),
        WholeOperation.Multiply => Product(a, b),
        WholeOperation.Lower => Extreme(a, b, highest: false),
        _ => Extreme(a, b, highest: true),
    };

    public SqlBounds Round(SqlBounds of, long unit, MidpointRounding way)
    {
        if (of.IsQuotient)
        {
            return RoundedQuotient(of, SqlText.Whole(unit), way);
        }

        if (of.Constant is { } constant)
        {
            return SqlBounds.Of(Rounded(constant, unit, way));
        }

        string Text(string value) => Divided(Lifted(value, unit, way, of.IsNonNegative), SqlText.Whole(unit));
        return Each(of, Text) with { IsNonNegative = of.IsNonNegative };
    }

    /// <summary>A number divided by another that is above zero, half up; both are not below zero.</summary>
    public string Share(string value, string by) => Divided($"2 * ({value}) + {by}", $"(2 * {by})");

    /// <summary>What holds of both bounds.</summary>
    public static SqlBounds Each(SqlBounds of, Func<string, string> make) => of.IsKnown ? SqlBounds.Of(make(of.Least)) : new SqlBounds(make(of.Least), make(of.Most));

    private static SqlBounds Sum(SqlBounds a, SqlBounds b) => a is { Constant: { } x } && b is { Constant: { } y } ? SqlBounds.Of(x + y)
        : a.IsKnown && b.IsKnown ? SqlBounds.Of($"({a.Least} + {b.Least})") with { IsNonNegative = a.IsNonNegative && b.IsNonNegative }
        : new SqlBounds($"({a.Least} + {b.Least})", $"({a.Most} + {b.Most})") { IsNonNegative = a.IsNonNegative && b.IsNonNegative };

    private static SqlBounds Difference(SqlBounds a, SqlBounds b) => a is { Constant: { } x } && b is { Constant: { } y } ? SqlBounds.Of(x - y)
        : a.IsKnown && b.IsKnown ? SqlBounds.Of($"({a.Least} - {b.Least})")
        : new SqlBounds($"({a.Least} - {b.Most})", $"({a.Most} - {b.Least})");

    private static SqlBounds Product(SqlBounds a, SqlBounds b)
    {
        if (a is { Constant: { } x } && b is { Constant: { } y })
        {
            return SqlBounds.Of(x * y);
        }

        bool nonNegative = a.IsNonNegative && b.IsNonNegative;
        if (a.IsKnown && b.IsKnown)
        {
            return SqlBounds.Of($"{a.Least} * {b.Least}") with { IsNonNegative = nonNegative };
        }

        if (nonNegative)
        {
            // Nothing of whatever it is is nothing.
            string none = string.Join(" OR ", new[] { a, b }.Where(p => p.Constant is null || p.IsNone).Select(p => $"{p.Most} = 0"));
            return new SqlBounds($"{a.Least} * {b.Least}", $"CASE WHEN {none} THEN 0 ELSE {a.Most} * {b.Most} END") { IsNonNegative = true };
        }

        (SqlBounds rate, SqlBounds other) = a.Constant is not null ? (a, b) : (b, a);
        if (rate.IsNone)
        {
            return SqlBounds.Of(0);
        }

        return rate is { Constant: not null, IsNonNegative: true }
            ? new SqlBounds(
                $"CASE WHEN {other.Least} >= 0 OR {other.Most} IS NOT NULL THEN {other.Least} * {rate.Least} END",
                $"CASE WHEN {other.Least} IS NOT NULL THEN {other.Most} * {rate.Least} END")
            : throw new SqlUnsayableException(new LocalizedText(
                "金额的计算把可能未知又可能为负的数相乘，SQL无法表达；请把有关列标为不会未知（\"null\": \"never\"），或用列式计算（Compile）",
                "its amount multiplies what may be unknown and below zero; say that the columns are never unknown (\"null\": \"never\"), or use columns in memory (Compile)"));
    }

    // An open bound is below, and above, every other.
    private SqlBounds Extreme(SqlBounds a, SqlBounds b, bool highest)
    {
        bool nonNegative = highest ? a.IsNonNegative || b.IsNonNegative : a.IsNonNegative && b.IsNonNegative;
        if (a is { Constant: { } x } && b is { Constant: { } y })
        {
            return SqlBounds.Of(highest ? Int128.Max(x, y) : Int128.Min(x, y));
        }

        // ClickHouse takes the greatest of one that there is not for none.
        string Plain(string one, string two) => dialect == SqlDialect.ClickHouse
            ? $"CASE WHEN {one} IS NULL OR {one} {(highest ? '<' : '>')} {two} THEN {two} ELSE {one} END"
            : $"{(highest ? "GREATEST" : "LEAST")}({one}, {two})";
        string Open(string one, string two) => $"CASE WHEN {one} {(highest ? '>' : '<')} {two} THEN {one} WHEN {two} IS NOT NULL AND {one} IS NOT NULL THEN {two} END";
        return a.IsKnown && b.IsKnown ? SqlBounds.Of(Plain(a.Least, b.Least)) with { IsNonNegative = nonNegative }
            : highest ? new SqlBounds(Plain(a.Least, b.Least), Open(a.Most, b.Most)) { IsNonNegative = nonNegative }
            : new SqlBounds(Open(a.Least, b.Least), Plain(a.Most, b.Most)) { IsNonNegative = nonNegative };
    }

    private static Int128 Rounded(Int128 value, long unit, MidpointRounding way) => way switch
    {
        MidpointRounding.AwayFromZero => (value + (value < 0 ? -(unit / 2) : unit / 2)) / unit,
        MidpointRounding.ToNegativeInfinity => (value - (value < 0 ? unit - 1 : 0)) / unit,
        _ => (value + (value > 0 ? unit - 1 : 0)) / unit,
    };

    // Divisions cut towards zero: what is added before makes them round.
    private static string Lifted(string value, long unit, MidpointRounding way, bool nonNegative) => way switch
    {
        MidpointRounding.AwayFromZero when nonNegative => $"{value} + {SqlText.Whole(unit / 2)}",
        MidpointRounding.AwayFromZero => $"{value} + CASE WHEN {value} < 0 THEN -{SqlText.Whole(unit / 2)} ELSE {SqlText.Whole(unit / 2)} END",
        MidpointRounding.ToNegativeInfinity when nonNegative => value,
        MidpointRounding.ToNegativeInfinity => $"{value} - CASE WHEN {value} < 0 THEN {SqlText.Whole(unit - 1)} ELSE 0 END",
        _ when nonNegative => $"{value} + {SqlText.Whole(unit - 1)}",
        _ => $"{value} + CASE WHEN {value} > 0 THEN {SqlText.Whole(unit - 1)} ELSE 0 END",
    };

    private string Divided(string value, string by) => dialect switch
    {
        SqlDialect.PostgreSql => $"div({value}, {by})",
        SqlDialect.ClickHouse => $"intDiv({value}, {by})",
        _ => $"(({value}) // {by})",
    };
}
