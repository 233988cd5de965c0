namespace SkillTalent;

/// <summary>What is not the same in two policies, as JSON shows it.</summary>
internal sealed record PolicyDiffView(PolicyView Before, PolicyView After, string DataVersion, IEnumerable<ProvisionDifferenceView> Differences);
