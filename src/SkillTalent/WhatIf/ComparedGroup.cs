namespace SkillTalent;

/// <summary>What a change of rules does to a group of workers.</summary>
/// <param name="Code">The group's code, such as a level; empty for all.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Winners">Workers who become eligible, or are eligible before and after and get more.</param>
/// <param name="Losers">Workers who are no longer eligible, or get less. Whose amount hangs on something unknown is neither.</param>
/// <param name="AmountBefore">What they got in all, in yuan.</param>
/// <param name="AmountAfter">What they would get in all, in yuan.</param>
public sealed record ComparedGroup(string Code, LocalizedText Label, long Winners, long Losers, decimal AmountBefore, decimal AmountAfter);
