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

        // Rows that may be the first to match, up to and including the first that surely does.
        // None is where a decision is open only because nobody knows whether it is covered.
        var possible = new List<decimal>();
        foreach (AmountRow row in table.Rows)
        {
            Truth truth = row.When?.Evaluate(facts) ?? Truth.True;
            if (truth != Truth.False)
            {
                possible.Add(row.Yuan);
            }

            if (truth == Truth.True)
            {
                break;
            }
        }

        (decimal leastFactor, decimal mostFactor) = Factors(table, facts);
        (decimal leastShare, decimal mostShare) = Share(table, facts);
        decimal least = possible.Count == 0 ? 0 : Fen(possible.Min() * leastFactor / mostShare);
        decimal most = possible.Count == 0 ? 0 : Fen(possible.Max() * mostFactor / leastShare);
        bool sure = outcome == Outcome.Eligible && possible.Count == 1;
        return new BenefitAmount(
            sure ? possible[0] : null,
            sure && least == most ? least : null,
            outcome == Outcome.Eligible ? least : 0,
            most,
            table.IsCeiling,
            table.Per,
            table.Term);
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

    private static (decimal Least, decimal Most) Factors(AmountTable table, FactSet facts)
    {
        decimal least = 1;
        decimal most = 1;
        foreach (AmountFactor factor in table.Factors)
        {
            Truth truth = factor.When.Evaluate(facts);
            least *= truth == Truth.True ? factor.Times : truth == Truth.Unknown ? Math.Min(1, factor.Times) : 1;
            most *= truth == Truth.True ? factor.Times : truth == Truth.Unknown ? Math.Max(1, factor.Times) : 1;
        }

        return (least, most);
    }

    // An amount that a team shares: of a team of unknown size, one member may get anything up to the whole.
    private static (decimal Least, decimal Most) Share(AmountTable table, FactSet facts)
    {
        if (table.SharedBy is null)
        {
            return (1, 1);
        }

        FactValue team = facts[table.SharedBy, 0];
        return team.IsNever ? (1, 1) : (Math.Max(1, team.Least), team.Most == long.MaxValue ? decimal.MaxValue : Math.Max(1, team.Most));
    }

    private static decimal Fen(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);
}
