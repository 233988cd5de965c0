namespace SkillTalent;

/// <summary>What waits for an answer, while it is being collected.</summary>
internal sealed class Waiting
{
    private readonly HashSet<(Decision Decision, bool Assumed)> _decisions = [];
    private readonly List<Fact> _facts = [];

    public IReadOnlyList<Fact> Facts => [.. _facts.Distinct()];

    public IReadOnlyList<Decision> Decisions => [.. _decisions.Select(d => d.Decision).Distinct()];

    public bool IsAssumed => _decisions.All(d => d.Assumed);

    public void Add(Fact fact, Decision decision, bool assumed)
    {
        _facts.Add(fact);
        _ = _decisions.Add((decision, assumed));
    }

    /// <summary>How many decisions wait: a level, a title or money is what a person comes for, a recognition is up to others.</summary>
    public int Of(bool assumed, bool recognitions) =>
        _decisions.Count(d => d.Assumed == assumed && (d.Decision.Kind == ProvisionKind.Recognition) == recognitions);
}
