namespace SkillTalent;

/// <summary>An unknown fact, and what waits for it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Decisions">The undetermined decisions that it may settle, alone or with others.</param>
public sealed record TellingUnknown(Fact Fact, IReadOnlyList<Decision> Decisions);
