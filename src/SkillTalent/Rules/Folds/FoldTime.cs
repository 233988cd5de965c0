namespace SkillTalent;

/// <summary>On which days a record counts.</summary>
/// <param name="By">The day by which it must have begun; null: whenever it begins.</param>
/// <param name="Since">The day before which it must not have begun; null: none.</param>
/// <param name="IsOpen">Whether it must not have ended before <see cref="By"/>.</param>
/// <param name="Until">The member, a day, that must lie after <see cref="By"/>, in place of all that; -1: none.</param>
internal sealed record FoldTime(int? By = null, int? Since = null, bool IsOpen = false, int Until = -1);
