namespace SkillTalent;

/// <summary>One decision under two policies.</summary>
/// <param name="Id">The decision's id.</param>
/// <param name="Title">What people call it.</param>
/// <param name="EligibleBefore">Workers eligible before.</param>
/// <param name="EligibleAfter">Workers eligible after.</param>
/// <param name="All">The whole population.</param>
/// <param name="ByLevel">The same by the highest level certified; empty where the population does not tell it.</param>
public sealed record ComparedDecision(
    string Id, LocalizedText Title, long EligibleBefore, long EligibleAfter, ComparedGroup All, IReadOnlyList<ComparedGroup> ByLevel)
{
    /// <summary>The same by the places of the rows; empty where nobody told them.</summary>
    public IReadOnlyList<ComparedGroup> ByPlace { get; init; } = [];

    /// <summary>Whether the change makes any difference to anybody.</summary>
    public bool Differs => All.Winners > 0 || All.Losers > 0 || All.AmountBefore != All.AmountAfter;
}
