using NodaTime;

namespace SkillTalent.Levy;

/// <summary>The ledger of the 30 percent credit against the two education levies (产教融合型企业抵免教育费附加、地方教育附加).</summary>
/// <remarks>Source: 财税〔2019〕46号 art. 3 and the surcharge form; the whole rule stands in <c>docs/rules/levy.md</c>.</remarks>
public static class LevyLedger
{
    /// <summary>Computes an account, period by period.</summary>
    /// <param name="parameters">The dated values of the rulebook.</param>
    /// <param name="account">What the enterprise reports.</param>
    /// <exception cref="LevyInputException">
    /// More is withdrawn than was credited, a given offset is above what remains or above the pool, or a period lies outside the rulebook.
    /// </exception>
    public static LevyStatement Compute(LevyParameters parameters, LevyAccount account)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(account);
        var periods = new List<LevyPeriodResult>(account.Entries.Count);
        decimal carried = 0;
        LevyTotals totals = LevyTotals.Zero;
        for (int i = 0; i < account.Entries.Count; i++)
        {
            LevyPeriodResult result = new LevyPeriodComputation(parameters, account, i).Run(carried, totals);
            carried = result.CarriedOut;
            totals = result.Totals;
            periods.Add(result);
        }

        LocalDate last = account.Entries[^1].Period.LastDay;
        return new LevyStatement(
            account, account.Choices.Split ?? parameters.DefaultSplit(last), account.Choices.RecaptureOrder ?? parameters.DefaultRecaptureOrder(last), periods);
    }
}
