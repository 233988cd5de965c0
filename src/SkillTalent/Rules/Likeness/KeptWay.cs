namespace SkillTalent;

/// <summary>A <see cref="FoldWay"/> that is kept.</summary>
internal sealed class KeptWay(Truth[] matches, ItemValue compared)
{
    public FoldWay Way => new(matches, compared);

    /// <summary>Whether no query can be passed, so that the record gives nothing.</summary>
    public bool IsNothing => Array.TrueForAll(matches, m => m == Truth.False);

    public bool IsLike(FoldWay other) => compared == other.Compared && other.Matches.SequenceEqual(matches);
}
