namespace SkillTalent;

/// <summary>Refunded excess input VAT (留抵退税) on its way off the base of the two levies, in yuan. No amount is negative.</summary>
/// <param name="CarriedIn">Refunded earlier and not deducted yet: line 9 of the form (上期结存可用于扣除的留抵退税额).</param>
/// <param name="Deducted">Taken off the VAT of this period, at most all of it: column 3 (留抵退税本期扣除额).</param>
/// <param name="Added">Refunded in this period, to be deducted from the next one on: line 8 (当期新增可用于扣除的留抵退税额).</param>
public sealed record LevyRefund(decimal CarriedIn, decimal Deducted, decimal Added)
{
    /// <summary>What is left for later periods: line 10 (结转下期可用于扣除的留抵退税额).</summary>
    public decimal CarriedOut => CarriedIn - Deducted + Added;

    /// <summary>The refund's way through one period.</summary>
    internal static LevyRefund Of(LevyParameters parameters, LevyEntry entry, decimal carriedIn, LevyRounding rounding, LevyTrace trace)
    {
        decimal deducted = Math.Min(entry.TaxPaid, carriedIn);
        DatedParameter rule = parameters.RefundDeduction;
        if (deducted > 0)
        {
            _ = trace.Add(rule, rule.UpTo(entry.Period.LastDay)!);
        }

        if (entry.Refunded == 0)
        {
            return new LevyRefund(carriedIn, deducted, 0);
        }

        if (rule.On(entry.Period.LastDay) is not { } version)
        {
            trace.Add(LevyFinding.RefundNotDeducted());
            return new LevyRefund(carriedIn, deducted, 0);
        }

        _ = trace.Add(rule, version);
        if (!version.Covers(entry.Period))
        {
            trace.Add(LevyFinding.RefundOnPartOfPeriod(version.From!.Value));
        }

        return new LevyRefund(carriedIn, deducted, rounding.Round(entry.Refunded * version.Value!.Value));
    }
}
