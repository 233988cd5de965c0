namespace SkillTalent;

/// <summary>The versions of a parameter of the levies, taken together, are nothing that a ledger can use.</summary>
/// <param name="id">The parameter's id.</param>
/// <param name="expectation">What was expected of it, a phrase that continues "expected …".</param>
internal sealed class LevyParameterException(string id, string expectation) : ArgumentException($"{id}: expected {expectation}")
{
    /// <summary>The parameter's id.</summary>
    public string Id { get; } = id;

    /// <summary>What was expected of it.</summary>
    public string Expectation { get; } = expectation;
}
