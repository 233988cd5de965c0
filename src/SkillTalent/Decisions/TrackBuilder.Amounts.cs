namespace SkillTalent;

/// <content>What is paid.</content>
internal sealed partial class TrackBuilder
{
    private AmountTable? Confirmed(AmountTable? amount, List<Requirement> leftOut)
    {
        if (amount is null || _options.IncludeUnconfirmed)
        {
            return amount;
        }

        // A row or factor whose whole condition is unconfirmed leaves the table: it must not stay without a condition.
        var rows = new List<AmountRow>();
        foreach (AmountRow row in amount.Rows)
        {
            if (row.Basis == Basis.Unconfirmed)
            {
                leftOut.Add(row.When ?? new AllRequirement([]));
                continue;
            }

            Requirement? when = Confirmed(row.When, leftOut);
            if (when is not null || row.When is null)
            {
                rows.Add(row with { When = when });
            }
        }

        var factors = new List<AmountFactor>();
        foreach (AmountFactor factor in amount.Factors)
        {
            if (factor.Basis == Basis.Unconfirmed)
            {
                leftOut.Add(factor.When);
            }
            else if (Confirmed(factor.When, leftOut) is { } when)
            {
                factors.Add(factor with { When = when });
            }
        }

        return new AmountTable(amount.Per, rows) { IsCeiling = amount.IsCeiling, Term = amount.Term, Factors = factors, SharedBy = amount.SharedBy };
    }

    // Versions for several occupations or editions stand side by side: each row counts for those whose version it is in. The loader sees to it
    // that they are paid alike otherwise.
    private static AmountTable? Joined(List<(Requirement? Guard, AmountTable Table)> amounts)
    {
        if (amounts.Count < 2)
        {
            return amounts.Count == 0 ? null : amounts[0].Table;
        }

        AmountTable first = amounts[0].Table;
        return new AmountTable(first.Per, [.. amounts.SelectMany(a => a.Table.Rows.Select(r => r with { When = Both(a.Guard, r.When) }))])
        {
            IsCeiling = first.IsCeiling,
            Term = first.Term,
            Factors = [.. amounts.SelectMany(a => a.Table.Factors.Select(f => f with { When = Both(a.Guard, f.When)! }))],
            SharedBy = first.SharedBy,
        };
    }

    // Who gets no row is not entitled.
    private static Requirement? Rows(AmountTable? amount) => amount is null || amount.Rows.Any(r => r.When is null)
        ? null
        : amount.Rows.Count == 1 ? amount.Rows[0].When : new AnyRequirement([.. amount.Rows.Select(r => r.When!)]);
}
