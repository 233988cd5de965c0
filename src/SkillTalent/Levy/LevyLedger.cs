namespace SkillTalent;

/// <summary>The ledger of the 30 percent credit against the two education levies (产教融合型企业抵免教育费附加、地方教育附加).</summary>
/// <remarks>Source: 财税〔2019〕46号 art. 3 and the surcharge form; the whole rule stands in <c>docs/rules/levy.md</c>.</remarks>
public static partial class LevyLedger
{
    /// <summary>Reads what an enterprise reports from JSON, without computing it, strictly: an unknown member, a duplicate or a null is an error.</summary>
    /// <param name="json">The JSON, UTF-8.</param>
    /// <param name="source">What to call it in errors, such as the file's name.</param>
    /// <param name="limits">The most that the input may hold; the defaults where null.</param>
    /// <exception cref="InputFormatException">The input is not of the expected form; it names the place.</exception>
    public static LevyAccount Read(Stream json, string source = "ledger", InputLimits? limits = null) =>
        LevyLedgerJson.Read(json, source, limits ?? InputLimits.Default);

    /// <summary>Computes an account, period by period.</summary>
    /// <param name="parameters">The dated values of the rulebook.</param>
    /// <param name="account">What the enterprise reports.</param>
    /// <exception cref="LevyInputException">
    /// The account is of another place than the parameters, more is withdrawn than was credited, a given offset is above what remains or above the pool, or a period lies outside the rulebook.
    /// </exception>
    public static LevyStatement Compute(LevyParameters parameters, LevyAccount account)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(account);
        if (account.Place != parameters.Place)
        {
            throw new LevyInputException(LevyPlaces.In, $"{parameters.Place}, the place whose values are given");
        }

        var periods = new List<LevyPeriodResult>(account.Entries.Count);
        for (int i = 0; i < account.Entries.Count; i++)
        {
            periods.Add(new LevyPeriodComputation(parameters, account, i).Run(periods.LastOrDefault()));
        }

        return new LevyStatement(parameters, account, periods);
    }
}
