namespace SkillTalent.Levy;

/// <summary>The codes of <see cref="LevyFindingCode"/>.</summary>
public static class LevyFindingCodeExtensions
{
    /// <summary>The code used in JSON, such as <c>relief-not-encoded</c>.</summary>
    public static string ToCode(this LevyFindingCode code) => code switch
    {
        LevyFindingCode.ReliefNotEncoded => "relief-not-encoded",
        LevyFindingCode.ReliefOnPartOfPeriod => "relief-on-part-of-period",
        LevyFindingCode.NoThresholdForLength => "no-threshold-for-length",
        LevyFindingCode.ProvincialShareAssumed => "provincial-share-assumed",
        LevyFindingCode.InvestmentNotCredited => "investment-not-credited",
        LevyFindingCode.UnlistedCreditKept => "unlisted-credit-kept",
        LevyFindingCode.TwoRulesInPeriod => "two-rules-in-period",
        LevyFindingCode.RefundNotDeducted => "refund-not-deducted",
        LevyFindingCode.RefundOnPartOfPeriod => "refund-on-part-of-period",
        LevyFindingCode.ListingOnPartOfYear => "listing-on-part-of-year",
        LevyFindingCode.BeyondConfirmed => "beyond-confirmed",
        LevyFindingCode.RoundingResidue => "rounding-residue",
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };
}
