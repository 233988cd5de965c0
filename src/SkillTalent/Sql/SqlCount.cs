namespace SkillTalent;

/// <summary>
/// Counts and sums of a decision: one pass over the rows, and whole numbers alone, so that those of parts add up. A row is counted by one number,
/// so that a database that joins all stages into one asks for its outcome once: 1 is eligible, <see cref="Base"/> undetermined, its square not
/// covered.
/// </summary>
/// <param name="decision">The decision.</param>
/// <param name="number">Its number, from 1.</param>
internal sealed class SqlCount(SqlDecision decision, int number)
{
    /// <summary>How many rows can be counted together: the square of the number fits eight bytes.</summary>
    public const long Base = 3_000_000_000;

    /// <summary>The columns of what was counted, a row a decision.</summary>
    public const string Columns = "decision, counted, amount_fen, paid";

    private static readonly string BaseText = SqlText.Whole(Base);

    private readonly string _number = SqlText.Whole(number);

    /// <summary>The number of rows; where they are more than can be counted every count is NULL, and none is wrong.</summary>
    public static string Workers => $"COUNT(*) AS workers,\n  CASE WHEN COUNT(*) < {BaseText} THEN 0 END AS fits";

    /// <summary>Writes what the numbers come to.</summary>
    public static void WriteHead(SqlBuilder sql, SqlOptions options)
    {
        string part = options.Partition is null ? "" : "t.part, ";
        string Quotient(string by) => options.Dialect == SqlDialect.PostgreSql ? $"div(d.counted, {by})" : $"d.counted // {by}";
        _ = sql.Append($"SELECT {(part.Length == 0 ? "" : "c.part AS \"partition\", ")}c.decision, c.eligible, c.workers - c.eligible - c.undetermined - c.not_covered AS not_eligible, c.undetermined, c.not_covered,")
            .Append(" c.amount_fen, CASE WHEN c.paid IS NULL THEN 0 ELSE c.eligible - c.paid END AS open_amount\nFROM (\n")
            .Append($"SELECT {part}t.workers, d.decision, d.amount_fen, d.paid,\n")
            .Append($"  CAST(d.counted % {BaseText} AS BIGINT) AS eligible,\n")
            .Append($"  CAST({Quotient(BaseText)} % {BaseText} AS BIGINT) AS undetermined,\n")
            .Append($"  CAST({Quotient(SqlText.Whole((Int128)Base * Base))} AS BIGINT) AS not_covered\n");
    }

    /// <summary>Writes the sums, a column each.</summary>
    public void WriteSums(SqlBuilder sql)
    {
        (SqlMask When, Outcome Outcome)[] ways = [.. decision.Ways().Where(w => WeightOf(w.Outcome) != "0" || w.When != SqlMask.All)];
        string cases = string.Concat(ways.Select(w => $" WHEN {w.When.Text} THEN {WeightOf(w.Outcome)}"));
        _ = sql.Append($",\n  SUM({(ways.Length == 0 ? "0" : $"CASE{cases} ELSE 0 END")}) AS p{_number}");
        if (decision.Amount is not null)
        {
            _ = sql.Append($",\n  SUM(a{_number}) AS a{_number}");
            _ = sql.Append(decision.MayLeaveOpen ? $",\n  COUNT(a{_number}) AS k{_number}" : "");
        }
    }

    /// <summary>What was counted, as a row of <see cref="Columns"/>.</summary>
    public string Values(SqlDialect dialect)
    {
        string amount = decision.Amount is null ? "CAST(NULL AS NUMERIC)" : $"COALESCE(t.a{_number}, 0)";
        string paid = decision is { Amount: not null, MayLeaveOpen: true } ? $"t.k{_number}" : "CAST(NULL AS BIGINT)";
        return $"({SqlText.Literal(decision.Id, dialect)}, COALESCE(t.p{_number}, 0) + t.fits, {amount}, {paid})";
    }

    private static string WeightOf(Outcome outcome) => outcome switch
    {
        Outcome.Eligible => "1",
        Outcome.Undetermined => BaseText,
        Outcome.NotCovered => SqlText.Whole((Int128)Base * Base),
        _ => "0",
    };
}
