using System.Collections.Concurrent;

namespace SkillTalent;

/// <summary>The leaves of rules as plans read them, whoever is planned for; equal leaves are one. Thread-safe.</summary>
internal sealed class PlanLeaves
{
    // Caches of what is computed from immutable parts.
    private readonly ConcurrentDictionary<FactTest, PlanLeaf> _leaves = new();
    private readonly ConcurrentDictionary<(Fact Fact, int AsOf, TestForm Form), PlanLeaf> _distinct = new();

    /// <summary>A leaf, which equal ones share.</summary>
    public PlanLeaf Of(FactTest test) =>
        _leaves.TryGetValue(test, out PlanLeaf? known) ? known : _leaves.GetOrAdd(test, _distinct.GetOrAdd(test.Key, static (_, t) => new PlanLeaf(t), test));
}
