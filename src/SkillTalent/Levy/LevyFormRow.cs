namespace SkillTalent;

/// <summary>One levy's row of the surcharge form, 增值税及附加税费申报表附列资料（五）, column by column; amounts in yuan.</summary>
/// <param name="Row">The row's number on the form.</param>
/// <param name="TaxPaid">Columns 1 + 2 (计税（费）依据); the ledger knows only their sum, with consumption tax in it.</param>
/// <param name="RefundDeducted">Column 3 (留抵退税本期扣除额).</param>
/// <param name="Rate">Column 4 (税（费）率), as a share of one.</param>
/// <param name="Due">Column 5 (本期应纳税（费）额).</param>
/// <param name="Exempted">Column 7 (减免税（费）额).</param>
/// <param name="ReductionShare">Column 8 (减征比例), as a share of one.</param>
/// <param name="Reduced">Column 9 (减征额).</param>
/// <param name="CreditCode">Column 10 (试点建设培育产教融合型企业减免性质代码); null where the credit does not move.</param>
/// <param name="CreditOffset">Column 11 (本期抵免金额): the offset, less what a withdrawal takes back; so it can be negative.</param>
/// <param name="AlreadyPaid">Column 12 (本期已缴税（费）额); the ledger knows no advance payments: 0.</param>
public sealed record LevyFormRow(
    int Row,
    decimal TaxPaid,
    decimal RefundDeducted,
    decimal Rate,
    decimal Due,
    decimal Exempted,
    decimal ReductionShare,
    decimal Reduced,
    string? CreditCode,
    decimal CreditOffset,
    decimal AlreadyPaid)
{
    /// <summary>Columns 1 + 2 - 3, on which the levy is counted.</summary>
    public decimal TaxBase => TaxPaid - RefundDeducted;

    /// <summary>Column 13 = 5 - 7 - 9 - 11 - 12 (本期应补（退）税（费）额).</summary>
    public decimal Payable => Due - Exempted - Reduced - CreditOffset - AlreadyPaid;
}
