namespace SkillTalent;

/// <summary>What a record gives that passes a query: a day of its own, its rank among choices, or a number that is the same for all.</summary>
/// <param name="Query">Which records.</param>
/// <param name="Time">On which days.</param>
internal sealed record FoldTerm(RecordQuery Query, FoldTime Time)
{
    /// <summary>The day that it gives; null: none.</summary>
    public DatedQuery? Day { get; init; }

    /// <summary>The member whose place among the fact's choices it gives; -1: none.</summary>
    public int Ranked { get; init; } = -1;

    /// <summary>The number that it gives, where it gives neither.</summary>
    public long Value { get; init; }
}
