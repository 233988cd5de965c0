using System.Globalization;

namespace SkillTalent.Levy;

/// <summary>What an enterprise reports for one filing period, amounts in yuan to the fen.</summary>
public sealed record LevyEntry
{
    /// <summary>The largest amount that an entry may name, in yuan: a limit of exact arithmetic, not of the law.</summary>
    public const decimal LargestAmount = 1_000_000_000_000m;

    /// <summary>Creates an entry.</summary>
    /// <param name="period">The filing period.</param>
    /// <param name="taxPaid">VAT and consumption tax actually paid: the sum of columns 1 and 2 less column 3 of the form.</param>
    /// <param name="taxpayer">The kind of taxpayer in this period.</param>
    /// <param name="sales">The period's sales, on which the small-turnover exemption is claimed; 0: not claimed.</param>
    /// <param name="invested">Investment of the kinds that count, actually incurred in the period.</param>
    /// <param name="withdrawn">Credited investment withdrawn, or transferred as equity, in the period.</param>
    /// <param name="givenOffset">The offsets that the taxpayer names; only with <see cref="LevySplit.Given"/>, and then required.</param>
    /// <exception cref="LevyInputException">An amount is negative, above <see cref="LargestAmount"/> or has more than two decimal places.</exception>
    public LevyEntry(
        LevyPeriod period,
        decimal taxPaid,
        Taxpayer taxpayer = Taxpayer.General,
        decimal sales = 0,
        decimal invested = 0,
        decimal withdrawn = 0,
        LevyAmounts? givenOffset = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        _ = taxpayer.ToCode();
        Period = period;
        TaxPaid = Amount(taxPaid, LevyPlaces.TaxPaid);
        Taxpayer = taxpayer;
        Sales = Amount(sales, LevyPlaces.Sales);
        Invested = Amount(invested, LevyPlaces.Invested);
        Withdrawn = Amount(withdrawn, LevyPlaces.Withdrawn);
        GivenOffset = givenOffset is { } given
            ? new LevyAmounts(Amount(given.Education, LevyPlaces.OffsetEducation), Amount(given.Local, LevyPlaces.OffsetLocal))
            : null;
    }

    /// <summary>The filing period.</summary>
    public LevyPeriod Period { get; }

    /// <summary>VAT and consumption tax actually paid (实际缴纳的增值税、消费税).</summary>
    public decimal TaxPaid { get; }

    /// <summary>The kind of taxpayer in this period.</summary>
    public Taxpayer Taxpayer { get; }

    /// <summary>The period's sales; 0: the small-turnover exemption is not claimed.</summary>
    public decimal Sales { get; }

    /// <summary>Investment of the kinds that count, actually incurred in the period (当期投资额).</summary>
    public decimal Invested { get; }

    /// <summary>Credited investment withdrawn in the period (撤回投资、转让股权).</summary>
    public decimal Withdrawn { get; }

    /// <summary>The offsets that the taxpayer names; null unless the split is <see cref="LevySplit.Given"/>.</summary>
    public LevyAmounts? GivenOffset { get; }

    private static decimal Amount(decimal yuan, string place) =>
        yuan is >= 0 and <= LargestAmount && decimal.Round(yuan, 2) == yuan
            ? yuan
            : throw new LevyInputException(
                place, string.Create(CultureInfo.InvariantCulture, $"an amount in yuan from 0 to {LargestAmount} with at most two decimal places"));
}
