namespace SkillTalent;

/// <summary>The timelines of the leaves of rules for the worker of one plan, whatever it is that he is planned to obtain. By one thread.</summary>
/// <param name="leaves">The leaves, whoever is planned for.</param>
internal sealed class LeafMemories(PlanLeaves leaves)
{
    private readonly Dictionary<DecisionRule, Dictionary<FactTest, LeafMemory>> _rules = [];
    private readonly Dictionary<PlanLeaf, LeafMemory> _onTheDay = [];

    /// <summary>The timeline of a part of a rule for the worker with some certificates and titles.</summary>
    public Timeline Of(DecisionRule rule, Requirement node, Subject subject)
    {
        if (!_rules.TryGetValue(rule, out Dictionary<FactTest, LeafMemory>? own))
        {
            own = [];
            _rules.Add(rule, own);
        }

        return TimelineReading.Of(node, leaf =>
        {
            if (!own.TryGetValue(leaf, out LeafMemory? memory))
            {
                memory = New(rule, leaf);
                own.Add(leaf, memory);
            }

            return memory.Of(subject);
        });
    }

    // A leaf that is read on the day asked is one and the same in every rule; a cut-off is the rule's own.
    private LeafMemory New(DecisionRule rule, FactTest test)
    {
        PlanLeaf leaf = leaves.Of(test);
        if (test.AsOf > 0)
        {
            return new LeafMemory(leaf, rule);
        }

        if (!_onTheDay.TryGetValue(leaf, out LeafMemory? memory))
        {
            memory = new LeafMemory(leaf, rule);
            _onTheDay.Add(leaf, memory);
        }

        return memory;
    }
}
