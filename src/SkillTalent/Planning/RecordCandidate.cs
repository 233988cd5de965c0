namespace SkillTalent;

/// <summary>A record that might be added to a list.</summary>
/// <param name="Record">The record.</param>
/// <param name="Matched">The facts that it makes or may make, the narrowest first.</param>
/// <param name="Strength">For each fact how far the record makes it: a record that is nowhere stronger asks for no more.</param>
/// <param name="Stated">How many of its members are stated.</param>
internal sealed record RecordCandidate(SubjectRecord Record, IReadOnlyList<Fact> Matched, IReadOnlyList<int> Strength, int Stated);
