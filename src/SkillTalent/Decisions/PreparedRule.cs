namespace SkillTalent;

/// <summary>A rule among many whose conditions are asked together. Immutable.</summary>
internal readonly struct PreparedRule
{
    // For a coverage: there is none, so that it is in force; or it is never in force.
    private const int Always = -1;
    private const int Never = -2;

    private readonly DecisionRule _rule;
    private readonly int _coverage;
    private readonly int _root;
    private readonly Outcome _notInForce;

    /// <summary>A rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="coverage">The number of the condition that says whom it is about; -1 where there is none.</param>
    /// <param name="root">The number of its condition.</param>
    public PreparedRule(DecisionRule rule, int coverage, int root)
    {
        _rule = rule;
        _coverage = rule.InForce ? coverage : Never;
        _root = root;
        _notInForce = rule.NotInForceOutcome;
    }

    /// <summary>What the rule comes to.</summary>
    /// <param name="facts">The subject's facts.</param>
    /// <param name="shared">The conditions of the rules.</param>
    /// <param name="told">What was found out of the subject before.</param>
    public Outcome Evaluate(FactSet facts, DatedConditions shared, Span<byte> told)
    {
        Truth covered = _coverage switch
        {
            Never => Truth.False,
            Always => Truth.True,
            _ => shared.Evaluate(_coverage, facts, told),
        };
        if (covered == Truth.False)
        {
            return _notInForce;
        }

        Truth root = shared.Evaluate(_root, facts, told);
        return covered == Truth.True && root != Truth.Unknown ? root.ToOutcome() : _rule.OutcomeOf(covered, root, facts);
    }
}
