namespace SkillTalent;

/// <summary>
/// Counts and sums of decisions: one pass over the rows, and a row a decision out of the one row of all. ClickHouse adds whole numbers without a word
/// beyond eight bytes, so that each outcome is counted by itself, and fen are added as decimals.
/// </summary>
internal static class SqlBitCounts
{
    private const string Money = "Nullable(Decimal(38, 0))";

    /// <summary>The outcome of a row as a number, and what it pays, as columns of the last stage.</summary>
    public static IEnumerable<string> Columns(SqlDecision decision, int number)
    {
        (SqlMask When, Outcome Outcome)[] ways = [.. decision.Ways()];
        string cases = string.Concat(ways[..^1].Select(w => $" WHEN {w.When.Text} THEN {NumberOf(w.Outcome)}"));
        string last = NumberOf(ways[^1].Outcome);
        yield return $"{(cases.Length == 0 ? last : $"CASE{cases} ELSE {last} END")} AS o{SqlText.Whole(number)}";
        if (decision.Amount is { } amount)
        {
            yield return $"{amount} AS a{SqlText.Whole(number)}";
        }
    }

    /// <summary>Writes what stands before the stages.</summary>
    public static void WriteHead(SqlBuilder sql, IReadOnlyList<SqlDecision> decisions, bool parted)
    {
        _ = sql.Append($"SELECT {(parted ? "t.part AS \"partition\", " : "")}d.1 AS decision, d.2 AS eligible, t.workers - d.2 - d.3 - d.4 AS not_eligible, d.3 AS undetermined, d.4 AS not_covered, d.5 AS amount_fen, d.6 AS open_amount\n")
            .Append($"FROM (\nSELECT\n{(parted ? "  s.part AS part,\n" : "")}  toInt64(count()) AS workers");
        for (int i = 1; i <= decisions.Count; i++)
        {
            string n = SqlText.Whole(i);
            _ = sql.Append($",\n  toInt64(countIf(o{n} = 1)) AS e{n}, toInt64(countIf(o{n} = 2)) AS u{n}, toInt64(countIf(o{n} = 3)) AS c{n}");
            if (decisions[i - 1].Amount is not null)
            {
                _ = sql.Append($",\n  sum(CAST(a{n} AS {Money})) AS m{n}, toInt64(count(a{n})) AS k{n}");
            }
        }
    }

    /// <summary>Writes what stands behind them.</summary>
    public static void WriteEnd(SqlBuilder sql, IReadOnlyList<SqlDecision> decisions, bool parted)
    {
        _ = sql.Append(parted ? "\nGROUP BY s.part" : "").Append("\n) AS t\nARRAY JOIN [");
        for (int i = 0; i < decisions.Count; i++)
        {
            string n = SqlText.Whole(i + 1);
            string amount = decisions[i].Amount is null ? $"CAST(NULL AS {Money})" : $"CASE WHEN m{n} IS NULL THEN CAST(0 AS {Money}) ELSE m{n} END";
            string open = decisions[i] is { Amount: not null, MayLeaveOpen: true } ? $"e{n} - k{n}" : "toInt64(0)";
            _ = sql.Append($"{(i == 0 ? "" : ",")}\n  tuple({SqlText.Literal(decisions[i].Id, SqlDialect.ClickHouse)}, e{n}, u{n}, c{n}, {amount}, {open})");
        }

        _ = sql.Append("\n] AS d");
    }

    private static string NumberOf(Outcome outcome) => outcome switch { Outcome.Eligible => "1", Outcome.Undetermined => "2", Outcome.NotCovered => "3", _ => "0" };
}
