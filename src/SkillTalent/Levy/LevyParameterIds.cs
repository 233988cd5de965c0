namespace SkillTalent;

/// <summary>The ids of the rulebook's provisions from which the ledger takes its numbers.</summary>
internal static class LevyParameterIds
{
    /// <summary>Table: the rates of the two levies, <c>education</c> and <c>local</c>.</summary>
    public const string Rate = "cn/levy/rate";

    /// <summary>Number: the share of the investment that becomes credit. Its first day is the first on which listing counts.</summary>
    public const string CreditShare = "cn/levy/credit-share";

    /// <summary>Table: sales up to which (included) the levies are exempt, by the length of the period: <c>month</c>, <c>quarter</c>.</summary>
    public const string Exemption = "cn/levy/exemption";

    /// <summary>Table: the same of the exemption before it, which went on beside it for a time.</summary>
    public const string EarlierExemption = "cn/levy/exemption/earlier";

    /// <summary>Number: the share of refunded excess input VAT that is deducted from the base of the periods after the refund.</summary>
    public const string RefundDeduction = "cn/levy/refund-deduction";

    /// <summary>Table: the share by which the levies are reduced, by kind of taxpayer.</summary>
    public const string Halving = "cn/levy/halving";

    /// <summary>Table: the most by which a province may reduce the levies, by kind of taxpayer; taken where the ledger names no share.</summary>
    public const string ProvincialHalving = "cn/levy/halving/provincial";

    /// <summary>Table: kinds of taxpayer (1) that had reliefs which the rulebook does not encode.</summary>
    public const string ReliefNotEncoded = "cn/levy/halving/not-encoded";

    /// <summary>Table: the splits that the engine knows; 1 marks the one taken where the ledger names none.</summary>
    public const string Split = "cn/levy/split";

    /// <summary>Table: the orders of recapture that the engine knows; 1 marks the one taken where the ledger names none.</summary>
    public const string RecaptureOrder = "cn/levy/recapture-order";

    /// <summary>Number: the decimal places of a yuan to which each cell is rounded, half away from zero.</summary>
    public const string Rounding = "cn/levy/rounding";

    /// <summary>Table: the form's codes for the credit, <c>education</c> and <c>local</c>.</summary>
    public const string FormCode = "cn/levy/form-code";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Rate, CreditShare, Exemption, EarlierExemption, RefundDeduction, Halving, ProvincialHalving, ReliefNotEncoded, Split, RecaptureOrder, Rounding, FormCode];
}
