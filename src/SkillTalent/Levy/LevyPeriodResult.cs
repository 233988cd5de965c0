namespace SkillTalent;

/// <summary>One period of the ledger, amounts in yuan. Immutable.</summary>
public sealed class LevyPeriodResult
{
    internal LevyPeriodResult(
        LevyEntry entry,
        bool listed,
        decimal carriedIn,
        decimal pool,
        decimal carriedOut,
        decimal credited,
        CreditMovement movement,
        LevyRefund refund,
        LevyLine education,
        LevyLine local,
        LevyFormView form,
        LevyTotals totals,
        LevyTrace trace)
    {
        Entry = entry;
        IsListed = listed;
        CarriedIn = carriedIn;
        Pool = pool;
        CarriedOut = carriedOut;
        Credited = credited;
        Earned = movement.Earned;
        Reversed = movement.Reversed;
        Cancelled = movement.Cancelled;
        Recaptured = movement.Recaptured;
        Residue = movement.Residue;
        Refund = refund;
        Education = education;
        Local = local;
        Form = form;
        Totals = totals;
        Rules = Array.AsReadOnly([.. trace.Rules]);
        Findings = Array.AsReadOnly([.. trace.Findings]);
    }

    /// <summary>What was reported.</summary>
    public LevyEntry Entry { get; }

    /// <summary>The filing period.</summary>
    public LevyPeriod Period => Entry.Period;

    /// <summary>Whether the enterprise was listed in the period, so that investment earns credit and credit is set off.</summary>
    public bool IsListed { get; }

    /// <summary>The base of both levies (计费依据): VAT less what is deducted of refunded input VAT, plus consumption tax.</summary>
    public decimal Base => Entry.TaxPaid - Refund.Deducted + Entry.ConsumptionTax;

    /// <summary>Refunded excess input VAT: carried in, deducted from the base, added, carried out.</summary>
    public LevyRefund Refund { get; }

    /// <summary>Unused credit carried in (上期留抵可抵免金额).</summary>
    public decimal CarriedIn { get; }

    /// <summary>Credit carried in, plus what is earned, less what is reversed; not above zero: nothing can be set off.</summary>
    public decimal Pool { get; }

    /// <summary>Unused credit carried out, without limit of time (结转下期可抵免金额).</summary>
    public decimal CarriedOut { get; }

    /// <summary>Investment of the period that counts: what was invested while listed.</summary>
    public decimal Credited { get; }

    /// <summary>Credit earned.</summary>
    public decimal Earned { get; }

    /// <summary>Credit that a withdrawal takes away: cancelled + recaptured + residue.</summary>
    public decimal Reversed { get; }

    /// <summary>Unused credit cancelled by a withdrawal.</summary>
    public decimal Cancelled { get; }

    /// <summary>Credit used earlier that a withdrawal takes back, of both levies.</summary>
    public decimal Recaptured { get; }

    /// <summary>What is reversed with no credit left for it: only fen, from rounding.</summary>
    public decimal Residue { get; }

    /// <summary>The education levy (教育费附加).</summary>
    public LevyLine Education { get; }

    /// <summary>The local education levy (地方教育附加).</summary>
    public LevyLine Local { get; }

    /// <summary>The period as it stands on the form.</summary>
    public LevyFormView Form { get; }

    /// <summary>The sums from the first period to this one.</summary>
    public LevyTotals Totals { get; }

    /// <summary>The dated values that were applied, with their basis and documents, in the order of the computation.</summary>
    public IReadOnlyList<LevyRule> Rules { get; }

    /// <summary>What is not encoded, assumed or not regulated.</summary>
    public IReadOnlyList<LevyFinding> Findings { get; }

    /// <summary>The weakest basis of anything that was applied.</summary>
    public Basis Basis => Rules.Select(r => r.Basis).Concat(Findings.Select(f => f.Basis ?? Basis.Official)).Min();

    /// <inheritdoc/>
    public override string ToString() => Period.ToString();
}
