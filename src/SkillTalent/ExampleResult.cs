using NodaTime;

namespace SkillTalent;

/// <summary>What became of one expectation of a rulebook's example.</summary>
/// <param name="Rulebook">The rulebook that carries the example.</param>
/// <param name="Example">The example's name.</param>
/// <param name="Decision">The decision it speaks of.</param>
/// <param name="On">The day asked.</param>
/// <param name="Passed">Whether the decision is as expected.</param>
/// <param name="Message">What was expected and what came, where it failed.</param>
public sealed record ExampleResult(string Rulebook, string Example, string Decision, LocalDate On, bool Passed, string? Message);
