namespace SkillTalent.Samples.Cluster;

/// <summary>The answer of one partition.</summary>
/// <param name="Partition">Its number.</param>
/// <param name="Silo">The silo where it was counted.</param>
/// <param name="Loaded">Whether its workers had to be loaded for it.</param>
/// <param name="Counts">The counts.</param>
[GenerateSerializer]
[Immutable]
public sealed record PartitionAnswer(int Partition, string Silo, bool Loaded, Counts Counts);
