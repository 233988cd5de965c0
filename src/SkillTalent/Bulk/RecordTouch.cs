namespace SkillTalent;

/// <summary>What a record of some kind does to a column.</summary>
/// <param name="Column">The number of the column.</param>
/// <param name="Fact">The fact that is made from records: that of the column, or the day from which its work counts.</param>
/// <param name="Fold">How what records give is joined; null: the column is read as it is of any worker.</param>
/// <param name="Ways">The ways in which the record may turn out.</param>
/// <param name="Day">The day on which the column is read.</param>
internal sealed record RecordTouch(int Column, Fact Fact, JoinedFold? Fold, KeptWay[] Ways, int Day);
