namespace SkillTalent;

/// <summary>
/// What is to come of a decision. Between the days on which one of its tests begins or ceases to hold nothing changes, so that each row is asked
/// on these days of its own alone: exactly as the library has it, whatever comes and passes again meanwhile.
/// </summary>
internal sealed class SqlHistory
{
    private readonly SqlStage _stage;
    private readonly DayInterval _window;
    private readonly IReadOnlyList<string> _changes;
    private readonly Kleene<SqlMask> _holds;
    private readonly string _at;

    private SqlHistory(string name, string at, SqlStage stage, DayInterval window, IReadOnlyList<string> changes, Kleene<SqlMask> holds)
    {
        Name = name;
        _at = at;
        _stage = stage;
        _window = window;
        _changes = changes;
        _holds = holds;
    }

    /// <summary>
    /// What it is called: its <c>t</c> is the first day on which the decision is true, <c>p</c> on which it may be, <c>n</c> on which it is not surely
    /// true, <c>f</c> on which it is false.
    /// </summary>
    public string Name { get; }

    /// <summary>Makes it.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="track">The decision through time.</param>
    /// <param name="days">The day asked, and the last day to look at.</param>
    /// <param name="masks">The conditions of the day asked.</param>
    /// <param name="cells">Where the facts stand.</param>
    /// <param name="dates">The days of tests.</param>
    /// <exception cref="SqlUnsayableException">It cannot be said in SQL.</exception>
    public static SqlHistory Of(string name, DecisionTrack track, DayInterval days, SqlMasks masks, SqlCells cells, SqlDays dates)
    {
        // DuckDB goes through a list of days, of which each is a record x; PostgreSQL joins a row to each day.
        bool lists = cells.Dialect == SqlDialect.DuckDb;
        string at = lists ? "x.c" : "c";
        var stage = new SqlStage(lists ? "x.m" : "m", SqlNullLogic.Instance);
        var window = new DayInterval(days.From + 1, days.To + 1);
        var changes = new List<string> { SqlDays.Literal(window.From) };
        var versions = new List<(int To, Kleene<SqlMask> Holds)>();
        foreach (DecisionRule rule in track.RulesOn(window))
        {
            if (rule.Days.From > window.From)
            {
                changes.Add(SqlDays.Literal(rule.Days.From));
            }

            versions.Add((rule.Days.To, Holds(rule, new SqlMoments(masks, cells, dates, stage, rule, window, changes))));
        }

        return new SqlHistory(name, at, stage, window, [.. changes.Except([SqlDays.Never, SqlDays.Open], StringComparer.Ordinal)], Joined(versions, at));
    }

    /// <summary>Writes it as a join to the days of each row, behind the first stage.</summary>
    public void WriteJoin(SqlBuilder sql)
    {
        _ = sql.Append("\nCROSS JOIN LATERAL (\n  SELECT");
        foreach ((string name, string day) in Days())
        {
            _ = sql.Append($"{(name == "t" ? "" : ",")}\n    MIN({day}) AS {name}");
        }

        _ = sql.Append("\n  FROM (\n  SELECT\n    c");
        WriteConditions(sql, _ => "", column => $" AS {column.Name}");
        _ = sql.Append($"\n  FROM (VALUES {string.Join(", ", _changes.Select(c => $"({c})"))}) AS v(c)\n")
            .Append($"  WHERE {Within}\n  ) AS m\n) AS {Name}");
    }

    /// <summary>Writes the days of each row, with what holds on each, as a column of lists.</summary>
    public void WriteList(SqlBuilder sql)
    {
        _ = sql.Append($",\n  list_transform(list_filter([{string.Join(", ", _changes)}], lambda c: {Within}), lambda c: struct_pack(\n    c := c");
        WriteConditions(sql, column => $"{column.Name[2..]} := ", _ => "");
        _ = sql.Append($")) AS l{Name[1..]}");
    }

    /// <summary>Writes what the lists come to.</summary>
    public void WriteOfList(SqlBuilder sql) => sql.Append(
        $",\n  struct_pack({string.Join(",", Days().Select(d => $"\n    {d.Name} := list_min(list_transform(l{Name[1..]}, lambda x: {d.Day}))"))}) AS {Name}");

    private string Within => $"c BETWEEN {SqlDays.Literal(_window.From)} AND {SqlDays.Literal(_window.To)}";

    private IEnumerable<(string Name, string Day)> Days()
    {
        string last = SqlDays.Literal(_window.To - 1);
        yield return ("t", $"CASE WHEN {_at} <= {last} AND {_holds.True.Inside} THEN {_at} END");
        yield return ("p", $"CASE WHEN {_at} <= {last} AND {_holds.Possible.Inside} THEN {_at} END");
        yield return ("n", $"CASE WHEN {_holds.True.Text} THEN NULL ELSE {_at} END");
        yield return ("f", $"CASE WHEN {_holds.Possible.Text} THEN NULL ELSE {_at} END");
    }

    private void WriteConditions(SqlBuilder sql, Func<SqlStageColumn, string> before, Func<SqlStageColumn, string> behind)
    {
        foreach (SqlStageColumn column in _stage.Columns)
        {
            _ = sql.Append(",\n");
            sql.Remark(column.Remarks, 4);
            _ = sql.Append("    ").Append(before(column)).Append("(").Append(column.Node.Text(5)).Append(")").Append(behind(column));
        }
    }

    // As DecisionRule.Timeline: where nobody knows whether it is covered, nobody knows what it comes to.
    private static Kleene<SqlMask> Holds(DecisionRule rule, SqlMoments masks)
    {
        if (!rule.InForce)
        {
            return new(masks.None, masks.None);
        }

        Kleene<SqlMask> root = masks.ByCases(rule.Root, rule.Cases);
        if (rule.Coverage is null || rule.NotInForceOutcome != Outcome.NotCovered)
        {
            return root;
        }

        Kleene<SqlMask> covered = masks.Read(rule.Coverage);
        return new(root.True, masks.Or(root.Possible, masks.AndNot(covered.Possible, covered.True)));
    }

    private static Kleene<SqlMask> Joined(List<(int To, Kleene<SqlMask> Holds)> versions, string at)
    {
        SqlMask By(Func<Kleene<SqlMask>, SqlMask> of) => versions.Count == 1 ? of(versions[0].Holds)
            : new($"CASE {string.Join(' ', versions.SkipLast(1).Select(v => $"WHEN {at} <= {SqlDays.Literal(v.To)} THEN {of(v.Holds).Inside}"))} ELSE {of(versions[^1].Holds).Inside} END", IsCertain: false);
        return new(By(h => h.True), By(h => h.Possible));
    }
}
