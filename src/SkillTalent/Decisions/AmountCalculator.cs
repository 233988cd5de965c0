namespace SkillTalent;

/// <summary>Finds the row of an amount table and adjusts it.</summary>
internal static class AmountCalculator
{
    public static BenefitAmount? Compute(AmountTable? table, Outcome outcome, FactSet facts)
    {
        if (table is null || outcome is Outcome.NotEligible or Outcome.NotCovered)
        {
            return null;
        }

        // None is where a decision is open only because nobody knows whether it is covered.
        AmountRow[] possible = [.. PossibleRows(table, facts)];
        AmountBounds Of(Fact fact) => AmountBounds.Of(fact, facts[fact, 0]);
        AmountBounds times = Times(table, facts);
        AmountBounds share = table.SharedBy is { } team ? Share(facts[team, 0]) : AmountBounds.One;
        AmountBounds all = possible.Length == 0
            ? AmountBounds.Of(0)
            : possible.Select(r => r.Pay.Paid(Of, times, share)).Aggregate((a, b) => a.Or(b));
        bool eligible = outcome == Outcome.Eligible;
        AmountBounds row = eligible && possible.Length == 1 ? possible[0].Pay.Paid(Of, AmountBounds.One, AmountBounds.One) : AmountBounds.Open;
        return new BenefitAmount(
            row.IsKnown ? row.Least : null,
            eligible && possible.Length == 1 && all.IsKnown ? all.Least : null,
            eligible ? all.Least : OrNothing(all.Least, Math.Min),
            eligible ? all.Most : OrNothing(all.Most, Math.Max),
            table.IsCeiling,
            table.Per,
            table.Term);
    }

    // While it is open whether anything is due, nothing is among what may be due.
    private static decimal? OrNothing(decimal? bound, Func<decimal, decimal, decimal> outer) => bound is { } known ? outer(known, 0) : null;

    /// <summary>Rows that may be the first to match, up to and including the first that surely does.</summary>
    public static IEnumerable<AmountRow> PossibleRows(AmountTable table, FactSet facts)
    {
        foreach (AmountRow row in table.Rows)
        {
            Truth truth = row.When?.Evaluate(facts) ?? Truth.True;
            if (truth != Truth.False)
            {
                yield return row;
            }

            if (truth == Truth.True)
            {
                yield break;
            }
        }
    }

    /// <summary>The row that surely matches, if there is one.</summary>
    public static AmountRow? RowOf(AmountTable? table, FactSet facts)
    {
        foreach (AmountRow row in table?.Rows ?? [])
        {
            switch (row.When?.Evaluate(facts) ?? Truth.True)
            {
                case Truth.True:
                    return row;
                case Truth.Unknown:
                    return null;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>What a factor multiplies an amount by, from whether it applies.</summary>
    public static AmountBounds Times(Truth applies, decimal times) => applies switch
    {
        Truth.True => AmountBounds.Of(times),
        Truth.False => AmountBounds.One,
        _ => AmountBounds.One.Or(AmountBounds.Of(times)),
    };

    /// <summary>
    /// How many share an amount: of a team of unknown size, one member may get anything up to the whole. A team of nobody, which columns and what is
    /// calculated may hold, tells no more than that.
    /// </summary>
    public static AmountBounds Share(FactValue team) => team.IsNever ? AmountBounds.One
        : team.Most < 1 ? new AmountBounds(1, null)
        : new AmountBounds(Math.Max(1, team.Least), team.Most == long.MaxValue ? null : Math.Max(1, team.Most));

    private static AmountBounds Times(AmountTable table, FactSet facts) =>
        table.Factors.Aggregate(AmountBounds.One, (all, f) => all * Times(f.When.Evaluate(facts), f.Times));
}
