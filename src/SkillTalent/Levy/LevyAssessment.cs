namespace SkillTalent.Levy;

/// <summary>What is due and relieved of both levies in a period, before the credit.</summary>
/// <param name="Due">Base times rate.</param>
/// <param name="Exempted">What the small-turnover exemption takes off: all or nothing.</param>
/// <param name="ReductionShare">The share by which the levies are reduced; 0 where they are not.</param>
/// <param name="Reduced">What the reduction takes off.</param>
internal sealed record LevyAssessment(LevyAmounts Due, LevyAmounts Exempted, decimal ReductionShare, LevyAmounts Reduced)
{
    public LevyAmounts Relief => Exempted + Reduced;

    public LevyAmounts Remaining => Due - Relief;
}
