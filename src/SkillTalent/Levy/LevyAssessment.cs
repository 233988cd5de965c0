namespace SkillTalent;

/// <summary>What is due and relieved of both levies in a period, before the credit.</summary>
/// <param name="Due">Base times rate.</param>
/// <param name="Exemption">The small-turnover exemption that applies; null where none does.</param>
/// <param name="ReductionShare">The share by which the levies are reduced; 0 where they are not.</param>
/// <param name="Reduced">What the reduction takes off.</param>
internal sealed record LevyAssessment(LevyAmounts Due, LevyRule? Exemption, decimal ReductionShare, LevyAmounts Reduced)
{
    /// <summary>What the exemption takes off: all or nothing.</summary>
    public LevyAmounts Exempted => Exemption is null ? default : Due;

    public LevyAmounts Relief => Exempted + Reduced;

    public LevyAmounts Remaining => Due - Relief;
}
