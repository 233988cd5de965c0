namespace SkillTalent;

/// <summary>A period as it stands on the surcharge form, 增值税及附加税费申报表附列资料（五）（附加税费情况表）.</summary>
/// <param name="CreditApplies">Whether the credit for production-education-integrated enterprises applies in the period (本期是否适用).</param>
/// <param name="Education">Row 2: the education levy (教育费附加).</param>
/// <param name="Local">Row 3: the local education levy (地方教育附加).</param>
/// <param name="NetInvestment">Line 5: credited investment less withdrawals (当期新增投资额); it can be negative.</param>
/// <param name="CarriedIn">Line 6: credit carried in (上期留抵可抵免金额).</param>
/// <param name="CarriedOut">Line 7: credit carried out (结转下期可抵免金额).</param>
/// <param name="Refund">Lines 8 to 10: refunded excess input VAT that comes off the base (留抵退税额).</param>
/// <param name="Exemption">The rule by which both rows are exempt in column 7; null where none applies.</param>
public sealed record LevyFormView(
    bool CreditApplies,
    LevyFormRow Education,
    LevyFormRow Local,
    decimal NetInvestment,
    decimal CarriedIn,
    decimal CarriedOut,
    LevyRefund Refund,
    LevyRule? Exemption);
