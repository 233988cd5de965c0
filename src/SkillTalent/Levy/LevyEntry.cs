using System.Globalization;

namespace SkillTalent;

/// <summary>What an enterprise reports for one filing period, amounts in yuan to the fen.</summary>
public sealed record LevyEntry
{
    /// <summary>The largest amount that an entry may name, in yuan: a limit of exact arithmetic, not of the law.</summary>
    public const decimal LargestAmount = 1_000_000_000_000m;

    /// <summary>Creates an entry.</summary>
    /// <param name="period">The filing period.</param>
    /// <param name="taxPaid">
    /// VAT and consumption tax actually paid. VAT alone where <paramref name="consumptionTax"/> stands beside it, and where refunded input VAT
    /// is still to be deducted: it comes off this amount.
    /// </param>
    /// <param name="taxpayer">The kind of taxpayer in this period.</param>
    /// <param name="sales">The period's sales, on which the small-turnover exemption is claimed, 0 included; null: not claimed.</param>
    /// <param name="invested">Investment of the kinds that count, actually incurred in the period.</param>
    /// <param name="withdrawn">Credited investment withdrawn, or transferred as equity, in the period.</param>
    /// <param name="givenOffset">The offsets that the taxpayer names; only with <see cref="LevySplit.Given"/>, and then required.</param>
    /// <param name="refunded">Excess input VAT refunded in the period; it is deducted from the base of the following periods.</param>
    /// <param name="consumptionTax">Consumption tax actually paid, where <paramref name="taxPaid"/> is VAT alone.</param>
    /// <exception cref="LevyInputException">An amount is negative, above <see cref="LargestAmount"/> or has more than two decimal places.</exception>
    public LevyEntry(
        LevyPeriod period,
        decimal taxPaid,
        Taxpayer taxpayer = Taxpayer.General,
        decimal? sales = null,
        decimal invested = 0,
        decimal withdrawn = 0,
        LevyAmounts? givenOffset = null,
        decimal refunded = 0,
        decimal consumptionTax = 0)
    {
        ArgumentNullException.ThrowIfNull(period);
        _ = taxpayer.ToCode();
        Period = period;
        TaxPaid = Amount(taxPaid, LevyPlaces.TaxPaid);
        Taxpayer = taxpayer;
        Sales = sales is { } sold ? Amount(sold, LevyPlaces.Sales) : null;
        Invested = Amount(invested, LevyPlaces.Invested);
        Withdrawn = Amount(withdrawn, LevyPlaces.Withdrawn);
        GivenOffset = givenOffset is { } given
            ? new LevyAmounts(Amount(given.Education, LevyPlaces.OffsetEducation), Amount(given.Local, LevyPlaces.OffsetLocal))
            : null;
        Refunded = Amount(refunded, LevyPlaces.Refunded);
        ConsumptionTax = Amount(consumptionTax, LevyPlaces.ConsumptionTax);
    }

    /// <summary>The filing period.</summary>
    public LevyPeriod Period { get; }

    /// <summary>VAT and consumption tax actually paid (实际缴纳的增值税、消费税); VAT alone where <see cref="ConsumptionTax"/> stands beside it.</summary>
    public decimal TaxPaid { get; }

    /// <summary>The kind of taxpayer in this period.</summary>
    public Taxpayer Taxpayer { get; }

    /// <summary>The period's sales; null: the small-turnover exemption is not claimed.</summary>
    public decimal? Sales { get; }

    /// <summary>Investment of the kinds that count, actually incurred in the period (当期投资额).</summary>
    public decimal Invested { get; }

    /// <summary>Credited investment withdrawn in the period (撤回投资、转让股权).</summary>
    public decimal Withdrawn { get; }

    /// <summary>The offsets that the taxpayer names; null unless the split is <see cref="LevySplit.Given"/>.</summary>
    public LevyAmounts? GivenOffset { get; }

    /// <summary>Excess input VAT refunded in the period (退还的留抵税额).</summary>
    public decimal Refunded { get; }

    /// <summary>Consumption tax actually paid, where it is not part of <see cref="TaxPaid"/> (实际缴纳的消费税).</summary>
    public decimal ConsumptionTax { get; }

    private static decimal Amount(decimal yuan, string place) =>
        yuan is >= 0 and <= LargestAmount && decimal.Round(yuan, 2) == yuan
            ? yuan
            : throw new LevyInputException(
                place, string.Create(CultureInfo.InvariantCulture, $"an amount in yuan from 0 to {LargestAmount} with at most two decimal places"));
}
