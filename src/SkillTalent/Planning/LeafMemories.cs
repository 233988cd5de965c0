namespace SkillTalent;

/// <summary>The timelines of the leaves of rules for the worker of one plan, whatever it is that he is planned to obtain. By one thread.</summary>
internal sealed class LeafMemories
{
    private readonly Dictionary<DecisionRule, Dictionary<FactTest, LeafMemory>> _leaves = [];

    /// <summary>The timeline of a part of a rule for the worker with some certificates and titles.</summary>
    public Timeline Of(DecisionRule rule, Requirement node, Subject subject)
    {
        if (!_leaves.TryGetValue(rule, out Dictionary<FactTest, LeafMemory>? own))
        {
            own = [];
            _leaves.Add(rule, own);
        }

        return TimelineReading.Of(node, leaf =>
        {
            if (!own.TryGetValue(leaf, out LeafMemory? memory))
            {
                memory = new LeafMemory(rule, leaf);
                own.Add(leaf, memory);
            }

            return memory.Of(subject);
        });
    }
}
