namespace SkillTalent;

/// <summary>The whole numbers that a printed figure leaves possible, both ends included.</summary>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest; null where there is none.</param>
public readonly record struct WholeNumberRange(long Least, long? Most)
{
    /// <summary>Whether a number lies in the range.</summary>
    public bool Contains(long number) => number >= Least && !(number > Most);
}
