namespace SkillTalent;

/// <summary>
/// The facts that are unknown and matter to a decision, as <see cref="Decision.Missing"/> tells them: those of the tests that leave it undecided,
/// and, where it is eligible, those that leave its amount open.
/// </summary>
internal sealed class SqlMissing
{
    private readonly SqlMasks _masks;
    private readonly List<(Fact Fact, SqlMask When)> _facts = [];

    private SqlMissing(SqlMasks masks) => _masks = masks;

    /// <summary>The ids of the facts, joined by commas; NULL where none is missing. Null: none can be.</summary>
    /// <param name="plan">The decision.</param>
    /// <param name="amount">What it pays; null: nothing.</param>
    /// <param name="masks">The conditions.</param>
    /// <param name="amounts">The numbers of which amounts are made.</param>
    /// <param name="dialect">The database.</param>
    public static string? Of(DecisionPlan<SqlMask> plan, string? amount, SqlMasks masks, SqlAmounts amounts, SqlDialect dialect)
    {
        DecisionRule rule = plan.Rule;
        if (!rule.InForce)
        {
            return null;
        }

        var outcome = new SqlMissing(masks);
        if (plan.Undetermined != SqlMask.None)
        {
            outcome.Add(rule.Root, SqlMask.All);
            if (rule.Coverage is { } coverage)
            {
                outcome.Add(coverage, SqlMask.All);
            }
        }

        var paid = new SqlMissing(masks);
        if (amount is not null && plan.Eligible != SqlMask.None)
        {
            paid.AddAmount(rule.Amount!, amounts);
        }

        string[] ways =
        [
            .. paid._facts.Count == 0 ? [] : (string[])[$"WHEN {masks.And(plan.Eligible, new SqlMask($"{amount} IS NULL", IsCertain: true)).Text} THEN {paid.List(dialect)}"],
            .. outcome._facts.Count == 0 ? [] : (string[])[$"WHEN {plan.Undetermined.Text} THEN {outcome.List(dialect)}"],
        ];
        return ways.Length == 0 ? null : $"CASE {string.Join(' ', ways)} END";
    }

    private string List(SqlDialect dialect) => dialect == SqlDialect.ClickHouse
        ? $"nullIf(arrayStringConcat(arrayFilter(x -> x <> '', [{string.Join(", ", _facts.Select(f => $"CASE WHEN {f.When.Text} THEN {SqlText.Literal(f.Fact.Id, dialect)} ELSE '' END"))}]), ', '), '')"
        : $"NULLIF(concat_ws(', ', {string.Join(", ", _facts.Select(f => $"CASE WHEN {f.When.Text} THEN {SqlText.Literal(f.Fact.Id, dialect)} END"))}), '')";

    // A fact matters where every node from the whole condition down to its test is undecided.
    private void Add(Requirement node, SqlMask above)
    {
        Kleene<SqlMask> own = _masks.Read(node);
        SqlMask open = _masks.And(above, _masks.AndNot(own.Possible, own.True));
        if (open == SqlMask.None)
        {
            return;
        }

        if (node is not FactTest test)
        {
            foreach (Requirement child in node.Children)
            {
                Add(child, open);
            }
        }
        else if (test.Form.Other is { } other)
        {
            Add(test.Fact, _masks.And(open, _masks.Open(new FactSlot(test.Fact, test.AsOf))));
            Add(other, _masks.And(open, _masks.Open(new FactSlot(other, test.AsOf))));
        }
        else if (test.Fact.Source.RestsOn is { } since && test.Fact.Kind == FactKind.Work)
        {
            // Work after a day is open because the day is, or else because the work is; work that is not stated, and is bounded all the same, by itself.
            SqlMask day = _masks.Open(new FactSlot(since, 0));
            day = _masks.UnstatedOf(new FactSlot(test.Fact, test.AsOf)) is { } unstated ? _masks.AndNot(day, unstated) : day;
            Add(since, _masks.And(open, day));
            Add(test.Fact, _masks.AndNot(open, day));
        }
        else
        {
            Add(test.Fact, open);
        }
    }

    // A fact matters to an amount where the row may be the worker's: what the row is calculated from, then what decides which row and which factors.
    private void AddAmount(AmountTable table, SqlAmounts amounts)
    {
        (AmountRow Row, SqlMask May)[] rows = [.. MayBe(table)];
        foreach ((AmountRow row, SqlMask may) in rows)
        {
            foreach (Fact fact in row.Pay.Facts.Distinct())
            {
                Add(fact, _masks.And(may, amounts.IsOpen(fact)));
            }
        }

        foreach ((Requirement when, SqlMask may) in rows.Where(r => r.Row.When is not null).Select(r => (r.Row.When!, r.May)))
        {
            Add(when, may);
        }

        foreach (Requirement when in table.Factors.Select(f => f.When))
        {
            Add(when, SqlMask.All);
        }
    }

    private IEnumerable<(AmountRow Row, SqlMask May)> MayBe(AmountTable table)
    {
        SqlMask before = SqlMask.None;
        foreach (AmountRow row in table.Rows)
        {
            Kleene<SqlMask> when = _masks.Read(row.When);
            SqlMask may = _masks.AndNot(when.Possible, before);
            if (may != SqlMask.None)
            {
                yield return (row, may);
            }

            before = _masks.Or(before, when.True);
        }
    }

    private void Add(Fact fact, SqlMask when)
    {
        if (when == SqlMask.None)
        {
            return;
        }

        int at = _facts.FindIndex(f => f.Fact == fact);
        if (at < 0)
        {
            _facts.Add((fact, when));
        }
        else
        {
            _facts[at] = (fact, _masks.Or(_facts[at].When, when));
        }
    }
}
