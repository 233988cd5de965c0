namespace SkillTalent;

/// <content>
/// Quotients, kept as numerator and divisor until they are rounded, so that nothing is lost. The library divides in decimals of 28 digits: both
/// round alike where half a fen is only met by quotients whose decimals end, and what could part them is refused.
/// </content>
internal sealed partial class SqlAmountReading
{
    private const string One = "1";

    private static SqlUnsayableException Unsayable => new(new LocalizedText(
        "金额的除法之后还有别的运算，整数算出的半分可能与之不同，SQL不表达；请用列式计算（Compile）",
        "its amount goes on calculating with a quotient in a way in which half a fen could come out otherwise in whole numbers; use columns in memory (Compile) instead"));

    // As AmountBounds: by at least one member of the whole; by nothing nobody knows what it comes to.
    private static SqlBounds Quotient(SqlBounds part, SqlBounds whole)
    {
        if (whole.IsQuotient)
        {
            throw Unsayable;
        }

        string Below(string? own, string by) => own is null ? by : $"({own}) * {by}";
        string none = part.IsNonNegative && whole.IsNonNegative ? " ELSE 0" : $" WHEN {part.Least} >= 0 AND {whole.Least} >= 0 THEN 0";
        string open = whole.IsKnown ? "" : $"WHEN {whole.Most} IS NULL THEN";
        string leastBy = whole.IsKnown ? Below(part.LeastBy, whole.Least)
            : $"CASE WHEN {part.Least} < 0 THEN {Below(part.LeastBy, whole.Least)} {open} 1 ELSE {Below(part.LeastBy, whole.Most)} END";
        string mostBy = whole.IsKnown ? Below(part.MostBy, whole.Least)
            : $"CASE WHEN {part.Most} >= 0 THEN {Below(part.MostBy, whole.Least)} {open} 1 ELSE {Below(part.MostBy, whole.Most)} END";
        string least = whole.IsKnown ? part.Least : $"CASE WHEN {part.Least} >= 0 AND {whole.Most} IS NULL THEN 0 ELSE {part.Least} END";
        string most = whole.IsKnown ? part.Most : $"CASE WHEN {part.Most} < 0 AND {whole.Most} IS NULL THEN 0 ELSE {part.Most} END";
        string above = $"{whole.Least} > 0";
        return new SqlBounds($"CASE WHEN {above} THEN {least}{none} END", $"CASE WHEN {above} THEN {most} END")
        {
            LeastBy = $"CASE WHEN {above} THEN {leastBy} ELSE 1 END",
            MostBy = $"CASE WHEN {above} THEN {mostBy} ELSE 1 END",
            IsNonNegative = part.IsNonNegative && whole.IsNonNegative,
        };
    }

    private static SqlBounds PairOfQuotients(WholeOperation operation, SqlBounds a, SqlBounds b) => operation switch
    {
        WholeOperation.Multiply when a.Constant is { } times => Times(b, times),
        WholeOperation.Multiply when b.Constant is { } times => Times(a, times),
        WholeOperation.Multiply => throw Unsayable,
        WholeOperation.Add or WholeOperation.Subtract when a.IsQuotient && b.IsQuotient => throw Unsayable,
        WholeOperation.Add => Ends(a, b, (x, y) => Added(x, y, '+'), crosswise: false) with { IsNonNegative = a.IsNonNegative && b.IsNonNegative },
        WholeOperation.Subtract => Ends(a, b, (x, y) => Added(x, y, '-'), crosswise: true),
        WholeOperation.Lower => Extreme(a, b, '<', a.IsNonNegative && b.IsNonNegative),
        _ => Extreme(a, b, '>', a.IsNonNegative || b.IsNonNegative),
    };

    // A quotient whose decimals do not end never comes to half a fen by numbers of twos and fives alone.
    private static SqlBounds Times(SqlBounds quotient, Int128 times)
    {
        if (times == 0)
        {
            return SqlBounds.Of(0);
        }

        Int128 rest = times;
        foreach (int prime in (int[])[2, 5])
        {
            while (rest % prime == 0)
            {
                rest /= prime;
            }
        }

        if (rest != 1)
        {
            throw Unsayable;
        }

        string by = SqlText.Whole(times);
        return quotient.IsNonNegative
            ? quotient with { Least = $"{quotient.Least} * {by}", Most = $"{quotient.Most} * {by}" }
            : quotient with
            {
                Least = $"CASE WHEN {quotient.Least} >= 0 OR {quotient.Most} IS NOT NULL THEN {quotient.Least} * {by} END",
                Most = $"CASE WHEN {quotient.Least} IS NOT NULL THEN {quotient.Most} * {by} END",
            };
    }

    private static SqlBounds Ends(
        SqlBounds a, SqlBounds b, Func<(string Above, string? By), (string Above, string? By), (string Above, string? By)> make, bool crosswise)
    {
        (string least, string? leastBy) = make((a.Least, a.LeastBy), crosswise ? (b.Most, b.MostBy) : (b.Least, b.LeastBy));
        (string most, string? mostBy) = make((a.Most, a.MostBy), crosswise ? (b.Least, b.LeastBy) : (b.Most, b.MostBy));
        return new SqlBounds(least, most) { LeastBy = leastBy, MostBy = mostBy };
    }

    private static (string Above, string? By) Added((string Above, string? By) a, (string Above, string? By) b, char sign) =>
        ($"({Crossed(a, b)} {sign} {Crossed(b, a)})", a.By ?? b.By);

    private static string Crossed((string Above, string? By) a, (string Above, string? By) b) => b.By is null ? a.Above : $"({a.Above}) * ({b.By})";

    // An open bound is below, and above, every other.
    private static SqlBounds Extreme(SqlBounds a, SqlBounds b, char sign, bool nonNegative)
    {
        (string Above, string? By) Either((string Above, string? By) x, (string Above, string? By) y, bool isOpenEnd)
        {
            string first = $"{Crossed(x, y)} {sign} {Crossed(y, x)}";
            string open = isOpenEnd ? $"WHEN {x.Above} IS NULL OR {y.Above} IS NULL THEN NULL " : $"WHEN {y.Above} IS NULL THEN {x.Above} ";
            string openBy = isOpenEnd ? "" : $"WHEN {y.Above} IS NULL THEN {x.By ?? One} ";
            return ($"CASE {open}WHEN {first} THEN {x.Above} ELSE {y.Above} END", $"CASE {openBy}WHEN {first} THEN {x.By ?? One} ELSE {y.By ?? One} END");
        }

        (string least, string? leastBy) = Either((a.Least, a.LeastBy), (b.Least, b.LeastBy), isOpenEnd: sign == '<');
        (string most, string? mostBy) = Either((a.Most, a.MostBy), (b.Most, b.MostBy), isOpenEnd: sign == '>');
        return new SqlBounds(least, most) { LeastBy = leastBy, MostBy = mostBy, IsNonNegative = nonNegative };
    }

    private SqlBounds RoundedQuotient(SqlBounds of, string unit, MidpointRounding way)
    {
        string Text(string above, string? by)
        {
            by = unit == One ? by ?? One : $"({by ?? One}) * {unit}";
            string Whole(string value, bool isUp) => way switch
            {
                MidpointRounding.AwayFromZero => Divided($"2 * ({value}) + {by}", $"(2 * {by})"),
                _ when isUp => Divided($"({value}) + {by} - 1", by),
                _ => Divided(value, by),
            };
            bool up = way == MidpointRounding.ToPositiveInfinity;
            return of.IsNonNegative ? Whole(above, up) : $"CASE WHEN {above} < 0 THEN -{Whole($"-({above})", !up)} ELSE {Whole(above, up)} END";
        }

        return new SqlBounds(Text(of.Least, of.LeastBy), Text(of.Most, of.MostBy)) { IsNonNegative = of.IsNonNegative };
    }
}
