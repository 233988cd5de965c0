namespace SkillTalent;

/// <summary>A condition that is a column of the first stage.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Node">The condition.</param>
/// <param name="Remarks">What is said before it.</param>
internal sealed record SqlStageColumn(string Name, SqlNode Node, IReadOnlyList<string> Remarks);
