namespace SkillTalent;

/// <summary>One allowance in somebody's pay: what the table gives, and what is paid once its cap is applied.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Agreed">Yuan a month before the cap.</param>
/// <param name="Paid">Yuan a month after it.</param>
public sealed record AllowancePart(AllowanceKind Kind, decimal Agreed, decimal Paid);
