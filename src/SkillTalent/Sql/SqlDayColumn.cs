namespace SkillTalent;

/// <summary>A day of each row, worked out from its facts, that is a column of the first stage.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Text">The day; <c>infinity</c>: it never comes, NULL: nobody knows it.</param>
/// <param name="Remark">What is said before it.</param>
internal sealed record SqlDayColumn(string Name, string Text, string Remark);
