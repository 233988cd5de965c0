namespace SkillTalent.Samples.Cluster;

/// <summary>What is asked of every worker.</summary>
/// <param name="Place">The place whose rules are asked.</param>
/// <param name="Decision">The decision.</param>
/// <param name="On">The day.</param>
[GenerateSerializer]
[Immutable]
public sealed record Question(string Place, string Decision, DateOnly On);
