namespace SkillTalent;

/// <summary>What one limit did to one grant.</summary>
/// <param name="Use">The limit and its group.</param>
/// <param name="Cut">What it took, in yuan; null where that is not known.</param>
/// <param name="Open">The code of why it is open; null where it is not.</param>
internal sealed record LimitEffect(LimitUse Use, decimal? Cut, string? Open)
{
    /// <summary>Whether it said what is claimed, by the rank, and took nothing.</summary>
    public bool IsRank { get; init; }
}
