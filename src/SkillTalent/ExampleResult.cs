using NodaTime;

namespace SkillTalent;

/// <summary>What became of one expectation of a rulebook's example.</summary>
/// <param name="RulebookId">The rulebook that carries the example.</param>
/// <param name="ExampleName">The example's name.</param>
/// <param name="DecisionId">The decision it speaks of.</param>
/// <param name="On">The day asked.</param>
/// <param name="Passed">Whether the decision is as expected.</param>
/// <param name="Message">What was expected and what came, where it failed; null where it passed.</param>
public sealed record ExampleResult(string RulebookId, string ExampleName, string DecisionId, LocalDate On, bool Passed, LocalizedText? Message);
