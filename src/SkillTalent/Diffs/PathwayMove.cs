namespace SkillTalent;

/// <summary>A pathway that is there under one policy alone, or another under the second.</summary>
/// <param name="Before">The pathway under the first policy; null where there is none.</param>
/// <param name="After">The pathway under the second policy; null where there is none.</param>
public sealed record PathwayMove(Pathway? Before, Pathway? After)
{
    /// <summary>The id, of the second where it is there.</summary>
    public string Id => (After ?? Before!).Id;
}
