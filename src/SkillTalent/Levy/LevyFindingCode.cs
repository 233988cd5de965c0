namespace SkillTalent;

/// <summary>What a reader of a period should know beside its amounts.</summary>
public enum LevyFindingCode
{
    /// <summary>A relief existed for this kind of taxpayer that the rulebook does not encode; none was deducted.</summary>
    ReliefNotEncoded,

    /// <summary>A relief was in force on a part of the period only; none was deducted.</summary>
    ReliefOnPartOfPeriod,

    /// <summary>Sales were given, but the exemption has no threshold for periods of this length; none was deducted.</summary>
    NoThresholdForLength,

    /// <summary>The province's share of the reduction was not given; the rulebook's limit was taken.</summary>
    ProvincialShareAssumed,

    /// <summary>The enterprise was not listed in the period: its investment earns no credit.</summary>
    InvestmentNotCredited,

    /// <summary>The enterprise is no longer listed: what becomes of its unused credit is not regulated; it was kept.</summary>
    UnlistedCreditKept,

    /// <summary>A withdrawal exceeds the credit that is left by a few fen of rounding.</summary>
    RoundingResidue,

    /// <summary>Two exemptions met in the period, and its sales are within the one that did not hold throughout; none was deducted.</summary>
    TwoRulesInPeriod,

    /// <summary>Excess input VAT was refunded before the rule that deducts it; it was not deducted.</summary>
    RefundNotDeducted,

    /// <summary>The rule that deducts refunds began within the period; the refund was taken to come under it.</summary>
    RefundOnPartOfPeriod,

    /// <summary>A year's investment earns credit by the year that it might not earn by the month, as the listing leaves months of it out.</summary>
    ListingOnPartOfYear,

    /// <summary>The period ends after the last day on which a source shows a value in force.</summary>
    BeyondConfirmed,
}

/// <summary>The codes of <see cref="LevyFindingCode"/>.</summary>
public static partial class Codes
{
    internal static CodeTable<LevyFindingCode> OfLevyFindingCode { get; } = new(
        (LevyFindingCode.ReliefNotEncoded, "relief-not-encoded"),
        (LevyFindingCode.ReliefOnPartOfPeriod, "relief-on-part-of-period"),
        (LevyFindingCode.NoThresholdForLength, "no-threshold-for-length"),
        (LevyFindingCode.ProvincialShareAssumed, "provincial-share-assumed"),
        (LevyFindingCode.InvestmentNotCredited, "investment-not-credited"),
        (LevyFindingCode.UnlistedCreditKept, "unlisted-credit-kept"),
        (LevyFindingCode.RoundingResidue, "rounding-residue"),
        (LevyFindingCode.TwoRulesInPeriod, "two-rules-in-period"),
        (LevyFindingCode.RefundNotDeducted, "refund-not-deducted"),
        (LevyFindingCode.RefundOnPartOfPeriod, "refund-on-part-of-period"),
        (LevyFindingCode.ListingOnPartOfYear, "listing-on-part-of-year"),
        (LevyFindingCode.BeyondConfirmed, "beyond-confirmed"));

    /// <summary>The code used in JSON, such as <c>relief-not-encoded</c>.</summary>
    public static string ToCode(this LevyFindingCode code) => OfLevyFindingCode[code];
}
