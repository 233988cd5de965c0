namespace SkillTalent.Web.Rules;

/// <summary>One expectation of an example of a rulebook, and what the rules say.</summary>
/// <param name="Result">The name, the day, and whether it holds.</param>
/// <param name="Place">The place asked.</param>
/// <param name="Worker">The worker as JSON; null where the example is an enterprise.</param>
/// <param name="Outcome">The outcome expected, as a code.</param>
/// <param name="Amount">The yuan expected.</param>
/// <param name="Provisions">The provisions on which the decision rests.</param>
internal sealed record RuleExample(ExampleResult Result, string Place, string? Worker, string? Outcome, decimal? Amount, IReadOnlyList<string> Provisions)
{
    public string Decision => Result.DecisionId;
}
