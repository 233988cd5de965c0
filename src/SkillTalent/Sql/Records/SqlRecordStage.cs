namespace SkillTalent;

/// <summary>One stage of the query that derives facts from records.</summary>
/// <param name="Name">Its name, with the names of its columns where they are not told inside.</param>
/// <param name="Remarks">What is said before it.</param>
/// <param name="Text">What it is.</param>
internal sealed record SqlRecordStage(string Name, IReadOnlyList<LocalizedText> Remarks, string Text);
