namespace SkillTalent;

/// <summary>
/// A member of a record as the rules see it, a column of the records' own stage: a day as a date, of which <c>infinity</c> is none; a code as a
/// text, of which <c>-</c> is none; a flag as 0 or 1, and -1 for none; a number as it is. NULL is unknown.
/// </summary>
/// <param name="Name">The column, quoted.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="MayBeUnknown">Whether some row may be unknown.</param>
internal sealed record SqlRecordMember(string Name, MemberKind Kind, bool MayBeUnknown)
{
    /// <summary>What stands for none in a column of codes.</summary>
    public const string NoCode = "-";

    /// <summary>Whether its values are ten thousand times what they stand for.</summary>
    public bool IsScaled { get; init; }

    /// <summary>The column as a condition over the records names it.</summary>
    public string Ref => "r." + Name;

    /// <summary>A value that it may have, as the column has it.</summary>
    public string ValueOf(ItemValue value, SqlDialect dialect) => Kind switch
    {
        MemberKind.Flag => value.State == FactState.Never ? "-1" : SqlText.Whole(value.Number),
        _ => SqlText.Literal(value.State == FactState.Never ? NoCode : value.Text!, dialect),
    };
}
