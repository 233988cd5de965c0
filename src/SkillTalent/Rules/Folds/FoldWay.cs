namespace SkillTalent;

/// <summary>One way in which a record may turn out, as far as a fold asks: which of its queries the record passes.</summary>
/// <param name="matches">For each alternative of the fold whether the record passes it.</param>
/// <param name="compared">The member whose codes are compared; unknown where none is.</param>
internal readonly ref struct FoldWay(ReadOnlySpan<Truth> matches, ItemValue compared)
{
    public ReadOnlySpan<Truth> Matches { get; } = matches;

    public ItemValue Compared { get; } = compared;
}
