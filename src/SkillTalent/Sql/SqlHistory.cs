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

    private SqlHistory(string name, SqlStage stage, DayInterval window, IReadOnlyList<string> changes, Kleene<SqlMask> holds)
    {
        Name = name;
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
        var stage = new SqlStage("m");
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

        return new SqlHistory(name, stage, window, [.. changes.Distinct(StringComparer.Ordinal)], Joined(versions));
    }

    /// <summary>Writes it behind the first stage.</summary>
    public void Write(SqlBuilder sql)
    {
        string last = SqlDays.Literal(_window.To - 1);
        _ = sql.Append("\nCROSS JOIN LATERAL (\n  SELECT\n")
            .Append($"    MIN(CASE WHEN c <= {last} AND {_holds.True.Inside} THEN c END) AS t,\n")
            .Append($"    MIN(CASE WHEN c <= {last} AND {_holds.Possible.Inside} THEN c END) AS p,\n")
            .Append($"    MIN(CASE WHEN {_holds.True.Text} THEN NULL ELSE c END) AS n,\n")
            .Append($"    MIN(CASE WHEN {_holds.Possible.Text} THEN NULL ELSE c END) AS f\n  FROM (\n  SELECT\n    c");
        foreach (SqlStageColumn column in _stage.Columns)
        {
            _ = sql.Append(",\n");
            sql.Remark(column.Remarks, 4);
            _ = sql.Append("    (").Append(column.Node.Text(5)).Append(") AS ").Append(column.Name);
        }

        _ = sql.Append($"\n  FROM (VALUES {string.Join(", ", _changes.Select(c => $"({c})"))}) AS v(c)\n")
            .Append($"  WHERE c BETWEEN {SqlDays.Literal(_window.From)} AND {SqlDays.Literal(_window.To)}\n  ) AS m\n) AS {Name}");
    }

    // As DecisionRule.Timeline: where nobody knows whether it is covered, nobody knows what it comes to.
    private static Kleene<SqlMask> Holds(DecisionRule rule, SqlMoments masks)
    {
        if (!rule.InForce)
        {
            return new(masks.None, masks.None);
        }

        Kleene<SqlMask> root = masks.Read(rule.Root, rule.Cases);
        if (rule.Coverage is null || rule.NotInForceOutcome != Outcome.NotCovered)
        {
            return root;
        }

        Kleene<SqlMask> covered = masks.Read(rule.Coverage);
        return new(root.True, masks.Or(root.Possible, masks.AndNot(covered.Possible, covered.True)));
    }

    private static Kleene<SqlMask> Joined(List<(int To, Kleene<SqlMask> Holds)> versions)
    {
        SqlMask By(Func<Kleene<SqlMask>, SqlMask> of) => versions.Count == 1 ? of(versions[0].Holds)
            : new($"CASE {string.Join(' ', versions.SkipLast(1).Select(v => $"WHEN c <= {SqlDays.Literal(v.To)} THEN {of(v.Holds).Inside}"))} ELSE {of(versions[^1].Holds).Inside} END", IsCertain: false);
        return new(By(h => h.True), By(h => h.Possible));
    }
}
