namespace SkillTalent;

/// <summary>A pathway as it counts in a place: with the conditions around it.</summary>
/// <param name="Source">The pathway of the rulebook.</param>
/// <param name="Provision">The provision it stands in.</param>
/// <param name="Guard">For which workers it exists at all; null: for all.</param>
/// <param name="Own">Guard, common condition and the pathway's own.</param>
internal sealed record RulePathway(Pathway Source, Provision Provision, Requirement? Guard, Requirement Own)
{
    /// <summary>What is its own, and what holds for every pathway.</summary>
    public required Requirement Whole { get; init; }
}
