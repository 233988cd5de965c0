using System.Globalization;

namespace SkillTalent.Sql.Tests;

/// <summary>The answers of a database beside those of the library, row by row, and counts beside counts.</summary>
internal static class SqlComparison
{
    /// <summary>The policy without the decisions that cannot be said, and how many those are; null: none is left.</summary>
    public static (CompiledPolicy? Policy, int Refused) Said(SkillPolicy policy, SqlDialect dialect)
    {
        CompiledPolicy all = policy.Compile();
        try
        {
            _ = all.ToSql(new SqlSource("t"), new SqlOptions { Dialect = dialect });
            return (all, 0);
        }
        catch (SqlRefusedException e)
        {
            string[] rest = [.. all.Decisions.Except(e.Refusals.Select(r => r.Decision), StringComparer.Ordinal)];
            return (rest.Length == 0 ? null : policy.Compile(rest), e.Refusals.Count);
        }
    }

    public static void Same(ISqlDatabase database, FactRows facts, FactTable table, string what, bool missing = true)
    {
        table.Fill(database);
        var options = new SqlOptions { Dialect = database.Dialect, Pathways = true, Missing = missing };
        string sql = facts.Policy.ToSql(table.Source, options);
        BulkResult bulk = facts.Policy.Run(facts.Population, new BulkOptions { KeepAmounts = true });
        SameRows(Query(database, sql, what), bulk, facts.Policy, at => Facts(facts, at), $"{what}\n{sql}");
        SameCounts(Query(database, facts.Policy.ToSql(table.Source, options with { Counts = true }), what), bulk, what);
        SameCounts(Added(Query(database, facts.Policy.ToSql(table.Source, options with { Counts = true, Partition = "part" }), what)), bulk, what);
    }

    /// <summary>The day, where no decision refuses to tell what is to come until then.</summary>
    public static LocalDate? CanTellUntil(CompiledPolicy policy, SqlSource source, LocalDate until, SqlDialect dialect)
    {
        // ClickHouse tells none.
        if (dialect == SqlDialect.ClickHouse)
        {
            return null;
        }

        try
        {
            _ = policy.ToSql(source, new SqlOptions { Dialect = dialect, Until = until });
            return until;
        }
        catch (SqlRefusedException)
        {
            return null;
        }
    }

    /// <summary>What is to come, row by row and month by month.</summary>
    public static void SameHistories(ISqlDatabase database, FactRows facts, FactTable table, LocalDate until, string what)
    {
        table.Fill(database);
        string sql = facts.Policy.ToSql(table.Source, new SqlOptions { Dialect = database.Dialect, Until = until });
        IReadOnlyList<IReadOnlyDictionary<string, object?>> rows = Query(database, sql, what);
        Histories.Same(facts, rows.ToDictionary(r => Convert.ToInt32(r["id"], CultureInfo.InvariantCulture)), until, $"{what}\n{sql}");
    }

    internal static IReadOnlyList<IReadOnlyDictionary<string, object?>> Query(ISqlDatabase database, string sql, string what)
    {
        try
        {
            return database.Query(sql);
        }
        catch (System.Data.Common.DbException e)
        {
            Assert.Fail($"{e.Message}\n{what}\n{sql}");
            throw;
        }
    }

    internal static void SameRows(IReadOnlyList<IReadOnlyDictionary<string, object?>> rows, BulkResult bulk, CompiledPolicy policy, Func<int, string> told, string what)
    {
        Assert.Equal(bulk.Rows, rows.Count);
        IReadOnlyList<string> names = SqlNames.Of(policy.Decisions);
        foreach (IReadOnlyDictionary<string, object?> row in rows)
        {
            int at = Convert.ToInt32(row["id"], CultureInfo.InvariantCulture);
            IReadOnlyList<Decision> decisions = bulk.Explain(at);
            for (int i = 0; i < decisions.Count; i++)
            {
                Decision one = decisions[i];
                BulkDecision many = bulk.Decisions[i];
                long? fen = one.Outcome == Outcome.Eligible && one.Amount?.Adjusted is { } yuan ? (long)(yuan * 100) : null;
                string? pathway = one.Outcome == Outcome.Eligible ? one.Pathway?.Pathway.Id : null;
                string outcome = (string)row[names[i] + ".outcome"]!;
                object? amount = row.GetValueOrDefault(names[i] + ".amount_fen");
                object? open = row.GetValueOrDefault(names[i] + ".pathway");
                string[] missing = ((string?)row.GetValueOrDefault(names[i] + ".missing"))?.Split(", ") ?? [];
                if (row.ContainsKey(names[i] + ".missing") && !missing.Order(StringComparer.Ordinal).SequenceEqual(one.Missing.Select(f => f.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal))
                {
                    Assert.Fail($"row {at}, {one.Id}: missing one by one {string.Join(", ", one.Missing)}, SQL {string.Join(", ", missing)}; {told(at)}\n{what}");
                }

                if (outcome != one.Outcome.ToCode() || outcome != many.OutcomeOf(at).ToCode() || (amount is null ? null : Convert.ToInt64(amount, CultureInfo.InvariantCulture)) != fen || (string?)open != pathway)
                {
                    Assert.Fail($"row {at}, {one.Id}: one by one {one.Outcome} {fen} {pathway}, bulk {many.OutcomeOf(at)}, SQL {outcome} {amount} {open}; {told(at)}\n{what}");
                }
            }
        }
    }

    internal static string Facts(FactRows facts, int row) =>
        string.Join(", ", facts.Slots.Select((s, i) => $"{facts.Policy.ColumnName(s)}={Told(facts.Rows[row][i])}"));

    private static string Told(FactValue value) => value.IsNever ? "never" : value.IsOpen ? $"{value.Least}..{value.Most}" : $"{value.Number}";

    internal static void SameCounts(IReadOnlyList<IReadOnlyDictionary<string, object?>> rows, BulkResult bulk, string what)
    {
        Assert.Equal(bulk.Decisions.Count, rows.Count);
        foreach (BulkDecision decision in bulk.Decisions)
        {
            IReadOnlyDictionary<string, object?> row = rows.Single(r => (string)r["decision"]! == decision.Id);
            (decimal, decimal, decimal, decimal, decimal, decimal) Expected() => (decision.Eligible, decision.NotEligible, decision.Undetermined, decision.NotCovered, decision.Amount * 100, decision.WithOpenAmount);
            (decimal, decimal, decimal, decimal, decimal, decimal) Told() => (Number(row, "eligible"), Number(row, "not_eligible"), Number(row, "undetermined"), Number(row, "not_covered"), Number(row, "amount_fen"), Number(row, "open_amount"));
            Assert.True(Expected() == Told(), $"{decision.Id}: library {Expected()}, SQL {Told()}; {what}");
        }
    }

    // What the parts of a partition come to together.
    internal static IReadOnlyList<IReadOnlyDictionary<string, object?>> Added(IReadOnlyList<IReadOnlyDictionary<string, object?>> parts) =>
    [
        .. parts.GroupBy(p => (string)p["decision"]!, StringComparer.Ordinal).Select(g => g.First().Keys.ToDictionary(
            k => k, k => k == "decision" ? g.Key : (object?)g.Sum(p => Number(p, k)), StringComparer.Ordinal)),
    ];

    private static decimal Number(IReadOnlyDictionary<string, object?> row, string name) => row[name] switch
    {
        null => 0,
        System.Numerics.BigInteger big => (decimal)big,
        var number => Convert.ToDecimal(number, CultureInfo.InvariantCulture),
    };
}
