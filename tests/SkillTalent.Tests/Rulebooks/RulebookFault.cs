namespace SkillTalent.Tests.Rulebooks;

/// <summary>One fault put into a rulebook that is otherwise well formed, and where and how it must be refused.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Find">The text that is replaced; it stands in the rulebook exactly once.</param>
/// <param name="Replace">What it is replaced by.</param>
/// <param name="Path">The place that the refusal names.</param>
/// <param name="Expectation">A part of what the refusal says was expected.</param>
public sealed record RulebookFault(string Name, string Find, string Replace, string Path, string Expectation)
{
    public override string ToString() => Name;
}
